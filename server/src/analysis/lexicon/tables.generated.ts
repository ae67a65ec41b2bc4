// generated, do not edit: `npm run lexicon` makes it from server/lexicon/en/*.tsv

export const abbreviations: string = `a.m	end
approx
apr
aug
capt
co	end
col
corp	end
d.c	end
dec
dr
e.g
etc	end
feb
gen
gov
hon
i.e
inc	end
jan
jr	end
jul
jun
lt
ltd	end
mar
mr
mrs
ms
no
nov
oct
p.m	end
prof
rep
rev
sen
sep
sept
sgt
sr	end
st
u.k	end
u.n	end
u.s	end
vs`;

export const adverbs: string = `again	adverb
ally	not
already	adverb
also	adverb
always	adverb
apply	not
assembly	not
bully	not
even	adverb
ever	adverb
family	not
first	adverb
fly	not
further	adverb
italy	not
july	not
just	adverb
later	adverb
lily	not
never	adverb
now	adverb
often	adverb
once	adverb
previously	adverb
rally	not
reply	not
sometimes	adverb
soon	adverb
still	adverb
supply	not
then	adverb
too	adverb
twice	adverb`;

export const calendar: string = `afternoon	time
afterward	time
afterwards	time
ago	time
apr	month
april	month
aug	month
august	month
autumn	time
century	time
day	time
days	time
dec	month
decade	time
decades	time
december	month
earlier	time
evening	time
evenings	time
feb	month
february	month
fortnight	time
fri	day
friday	day
hour	time
hours	time
jan	month
january	month
jul	month
july	month
jun	month
june	month
later	time
lunchtime	time
mar	month
march	month
may	month
midday	time
midnight	time
minute	time
minutes	time
moment	time
moments	time
mon	day
monday	day
month	time
months	time
morning	time
mornings	time
night	time
nights	time
noon	time
nov	month
november	month
now	time
oct	month
october	month
overnight	time
previously	time
quarter	time
recently	time
sat	day
saturday	day
season	time
sep	month
sept	month
september	month
soon	time
spring	time
summer	time
sun	day
sunday	day
then	time
thu	day
thur	day
thurs	day
thursday	day
today	time
tomorrow	time
tonight	time
tue	day
tues	day
tuesday	day
wed	day
wednesday	day
week	time
weekend	time
weekends	time
weeks	time
winter	time
year	time
years	time
yesterday	time`;

export const commonVerbs: string = `become		becomes	became	becoming	become
begin		begins	began	begining	begun
bring		brings	brought	bringing
build	b	builds	built	building
buy	b	buys	bought	buying
come		comes	came	coming	come
die		dies	died	dying
get		gets	got	getting	gotten
give		gives	gave	giving	given
go		goes	went	going	gone
help	b	helps	helped	helping
keep		keeps	kept	keeping
leave	b	leaves	left	leaving
live		lives	lived	living
lose		loses	lost	losing
make		makes	made	making
meet	b	meets	met	meeting
move	bs	moves	moved	moving
open		opens	opened	opening
pay	b	pays	paid	paying
play	bs	plays	played	playing
run	bs	runs	ran	running	run
sell		sells	sold	selling
send		sends	sent	sending
sit		sits	sat	sitting
stand	bs	stands	stood	standing
take		takes	took	taking	taken
try	bs	tries	tried	trying
turn	bs	turns	turned	turning
use	bs	uses	used	using
walk	bs	walks	walked	walking
win	bs	wins	won	winning
work	bs	works	worked	working`;

export const demonyms: string = `aboriginal
aboriginals	p
afghan
afghans	p
african
africans	p
african-american
african-americans	p
alabaman
alabamen	p
alaskan
alaskans	p
albanian
albanians	p
algerian
algerians	p
american
americans	p
andorran
andorrans	p
angolan
angolans	p
arab
arabs	p
argentine
argentines	p
argentinian
argentinians	p
arizonan
arizonans	p
armenian
armenians	p
asian
asians	p
asian-american
asian-americans	p
australian
australians	p
austrian
austrians	p
azerbaijani
azerbaijanis	p
azeri
azeris	p
bahraini
bahrainis	p
bangladeshi
bangladeshis	p
barbadian
barbadians	p
basque
basques	p
bavarian
bavarians	p
belarusian
belarusians	p
belgian
belgians	p
berliner
berliners	p
bolivian
bolivians	p
bosnian
bosnians	p
bostonian
bostonians	p
brazilian
brazilians	p
breton
bretons	p
brit
brits	p
british
briton
britons	p
bulgarian
bulgarians	p
burmese
burundian
burundians	p
californian
californians	p
cambodian
cambodians	p
cameroonian
cameroonians	p
canadian
canadians	p
caribbean
catalan
catalans	p
chadian
chadians	p
chechen
chechens	p
chicagoan
chicagoans	p
chilean
chileans	p
chinese
colombian
colombians	p
congolese
cornish
corsican
corsicans	p
costa rican
costa ricans	p
croat
croats	p
croatian
croatians	p
cuban
cubans	p
cypriot
cypriots	p
czech
czeches	p
dane
danes	p
danish
dominican
dominicans	p
dubliner
dubliners	p
dutch
dutchman
dutchmen	p
ecuadorian
ecuadorians	p
egyptian
egyptians	p
emirati
emiratis	p
english
englishman
englishmen	p
englishwoman
englishwomen	p
eritrean
eritreans	p
estonian
estonians	p
ethiopian
ethiopians	p
european
europeans	p
fijian
fijians	p
filipina
filipinas	p
filipino
filipinoes	p
finn
finns	p
finnish
flemish
floridian
floridians	p
french
frenchman
frenchmen	p
frenchwoman
frenchwomen	p
gambian
gambians	p
georgian
georgians	p
german
germans	p
ghanaian
ghanaians	p
glaswegian
glaswegians	p
greek
greeks	p
grenadian
grenadians	p
guatemalan
guatemalans	p
guyanese
haitian
haitians	p
hawaiian
hawaiians	p
hispanic
hispanics	p
honduran
hondurans	p
hungarian
hungarians	p
icelander
icelanders	p
icelandic
indian
indians	p
indonesian
indonesians	p
iowan
iowans	p
iranian
iranians	p
iraqi
iraqis	p
irish
irishman
irishmen	p
irishwoman
irishwomen	p
israeli
israelis	p
italian
italians	p
ivorian
ivorians	p
jamaican
jamaicans	p
japanese
jordanian
jordanians	p
kashmiri
kashmiris	p
kazakh
kazakhs	p
kenyan
kenyans	p
korean
koreans	p
kosovar
kosovars	p
kurd
kurds	p
kurdish
kuwaiti
kuwaitis	p
kyrgyz
lao
laotian
laotians	p
latin american
latin americans	p
latvian
latvians	p
lebanese
liberian
liberians	p
libyan
libyans	p
lithuanian
lithuanians	p
liverpudlian
liverpudlians	p
londoner
londoners	p
macedonian
macedonians	p
malagasy
malawian
malawians	p
malaysian
malaysians	p
maldivian
maldivians	p
malian
malians	p
maltese
mancunian
mancunians	p
maori
maoris	p
mexican
mexicans	p
michigander
michiganders	p
minnesotan
minnesotans	p
moldovan
moldovans	p
mongolian
mongolians	p
montenegrin
montenegrins	p
moroccan
moroccans	p
mozambican
mozambicans	p
muscovite
muscovites	p
namibian
namibians	p
native american
native americans	p
nepalese
nepali
nepalis	p
new yorker
new yorkers	p
new zealander
new zealanders	p
nicaraguan
nicaraguans	p
nigerian
nigerians	p
nigerien
nigeriens	p
north korean
north koreans	p
northern irish
norwegian
norwegians	p
ohioan
ohioans	p
omani
omanis	p
pakistani
pakistanis	p
palestinian
palestinians	p
panamanian
panamanians	p
paraguayan
paraguayans	p
parisian
parisians	p
persian
persians	p
peruvian
peruvians	p
pole
poles	p
polish
portuguese
puerto rican
puerto ricans	p
qatari
qataris	p
quebecer
quebecers	p
roman
romans	p
romanian
romanians	p
russian
russians	p
rwandan
rwandans	p
salvadoran
salvadorans	p
saudi
saudis	p
saudi arabian
saudi arabians	p
scandinavian
scandinavians	p
scot
scots	p
scotsman
scotsmen	p
scottish
senegalese
serb
serbs	p
serbian
serbians	p
sicilian
sicilians	p
singaporean
singaporeans	p
slav
slavs	p
slovak
slovaks	p
slovakian
slovakians	p
slovene
slovenes	p
slovenian
slovenians	p
somali
somalis	p
south african
south africans	p
south korean
south koreans	p
south sudanese
soviet
soviets	p
spaniard
spaniards	p
spanish
sri lankan
sri lankans	p
sudanese
swede
swedes	p
swedish
swiss
syrian
syrians	p
taiwanese
tajik
tajiks	p
tanzanian
tanzanians	p
tasmanian
tasmanians	p
texan
texans	p
thai
thais	p
tibetan
tibetans	p
togolese
trinidadian
trinidadians	p
tunisian
tunisians	p
turk
turks	p
turkish
turkmen
turkmens	p
ugandan
ugandans	p
uighur
uighurs	p
ukrainian
ukrainians	p
uruguayan
uruguayans	p
uyghur
uyghurs	p
uzbek
uzbeks	p
venetian
venetians	p
venezuelan
venezuelans	p
vietnamese
virginian
virginians	p
welsh
welshman
welshmen	p
wisconsinite
wisconsinites	p
yemeni
yemenis	p
yemenite
yemenites	p
yorkshireman
yorkshiremen	p
zambian
zambians	p
zimbabwean
zimbabweans	p`;

export const documents: string = `accounts
ad
ads
addendum
addenda
advert
adverts
advertisement
advertisements
advisory
advisories
affidavit
affidavits
agenda
agendas
amendment
amendments
annotation
annotations
announcement
announcements
annual report
annual reports
appendix
appendices
appendixes
archive
archives
article
articles
assessment
assessments
audit
audits
autobiography
autobiographies
banner
banners
bill
bills
billboard
billboards
biography
biographies
blog
blogs
blog post
blog posts
blogpost
blogposts
blurb
blurbs
book
books
booklet
booklets
briefing
briefings
broadsheet
broadsheets
brochure
brochures
bulletin
bulletins
bumper sticker
bumper stickers
bylaw
bylaws
cable
cables
caption
captions
catalog
catalogs
catalogue
catalogues
census
censuses
certificate
certificates
charge sheet
charge sheets
chart
charts
charter
charters
circular
circulars
citation
citations
clause
clauses
column
columns
comment
comments
commercial
commercials
communique
communiques
communiqué
communiqués
complaint
complaints
constitution
constitutions
contract
contracts
critique
critiques
data
declaration
declarations
decree
decrees
deposition
depositions
diary
diaries
dictionary
dictionaries
directive
directives
disclaimer
disclaimers
disclosure
disclosures
dispatch
dispatches
document
documents
documentary
documentaries
dossier
dossiers
draft
drafts
e-mail
e-mails
edict
edicts
editorial
editorials
email
emails
encyclopedia
encyclopedias
epitaph
epitaphs
essay
essays
excerpt
excerpts
exit poll
exit polls
explainer
explainers
fact sheet
fact sheets
factsheet
factsheets
figures
file
files
filing
filings
finding
findings
flier
fliers
flyer
flyers
footnote
footnotes
graph
graphs
graphic
graphics
guidance
guideline
guidelines
handbook
handbooks
handout
handouts
headline
headlines
homepage
homepages
indictment
indictments
infographic
infographics
injunction
injunctions
inscription
inscriptions
interview
interviews
invitation
invitations
invoice
invoices
journal
journals
judgement
judgements
judgment
judgments
law
laws
lawsuit
lawsuits
leaflet
leaflets
legislation
letter
letters
list
lists
listing
listings
log
logs
magazine
magazines
mailer
mailers
mailing
mailings
mandate
mandates
manifesto
manifestoes
manual
manuals
manuscript
manuscripts
memo
memoes
memoir
memoirs
memorandum
memoranda
memorandums
message
messages
minutes
monograph
monographs
motto
mottoes
newscast
newscasts
newsletter
newsletters
newspaper
newspapers
note
notes
notice
notices
notification
notifications
novel
novels
obituary
obituaries
op-ed
op-eds
ordinance
ordinances
outline
outlines
page
pages
pamphlet
pamphlets
paper
papers
paragraph
paragraphs
passage
passages
pdf
pdfs
petition
petitions
placard
placards
plaque
plaques
podcast
podcasts
policy
policies
poll
polls
post
posts
postcard
postcards
poster
posters
preamble
preambles
preface
prefaces
press release
press releases
profile
profiles
prologue
prologues
proposal
proposals
prospectus
publication
publications
questionnaire
questionnaires
ransom note
ransom notes
readout
readouts
record
records
referendum
referendums
referenda
regulation
regulations
release
releases
report
reports
resolution
resolutions
retraction
retractions
retweet
retweets
review
reviews
rule
rules
rulebook
rulebooks
ruling
rulings
scorecard
scorecards
screenplay
screenplays
script
scripts
section
sections
sermon
sermons
sign
signs
slogan
slogans
song
songs
speech
speeches
spreadsheet
spreadsheets
statement
statements
statistic
statistics
statute
statutes
story
stories
study
studies
submission
submissions
subpoena
subpoenas
suit
suits
summary
summaries
survey
surveys
syllabus
tabloid
tabloids
tagline
taglines
telegram
telegrams
testimony
testimonies
text
texts
text message
text messages
textbook
textbooks
thread
threads
timeline
timelines
timetable
timetables
tombstone
tombstones
trailer
trailers
transcript
transcripts
transcription
transcriptions
translation
translations
treatise
treatises
treaty
treaties
tweet
tweets
update
updates
verdict
verdicts
video
videos
video clip
video clips
voicemail
voicemails
volume
volumes
warning
warnings
warrant
warrants
web page
web pages
web site
web sites
webpage
webpages
website
websites
white paper
white papers
whitepaper
whitepapers
writ
writs
write-up
write-ups
yearbook
yearbooks`;

export const elisions: string = `bout
cause
cos
coz
em
ere
n
round
til
till
tis
twas`;

export const functionWords: string = `'d	auxiliary	modal
'll	auxiliary	modal
'm	auxiliary	be
're	auxiliary	be
's	auxiliary	be
've	auxiliary	have
a	determiner
about	preposition
above	preposition
across	preposition
after	conjunction	subordinating
after	preposition
against	preposition
all	determiner
all	pronoun	many 3 they both
along	preposition
although	conjunction	subordinating
am	auxiliary	be
amid	preposition
among	preposition
an	determiner
and	conjunction	coordinating
another	determiner
another	pronoun	one 3 both
any	determiner
anybody	pronoun	one 3 both
anyone	pronoun	one 3 both
are	auxiliary	be
aren't	auxiliary	be
around	preposition
as	conjunction	subordinating
as	preposition
at	preposition
be	auxiliary	be
because	conjunction	subordinating
been	auxiliary	be
before	conjunction	subordinating
before	preposition
behind	preposition
being	auxiliary	be
below	preposition
beside	preposition
between	preposition
beyond	preposition
both	determiner
both	pronoun	many 3 they both
but	conjunction	coordinating
by	preposition
can	auxiliary	modal
can't	auxiliary	modal
cannot	auxiliary	modal
could	auxiliary	modal
couldn't	auxiliary	modal
despite	preposition
did	auxiliary	do
didn't	auxiliary	do
do	auxiliary	do
does	auxiliary	do
doesn't	auxiliary	do
don't	auxiliary	do
during	preposition
each	determiner
either	determiner
enough	determiner
every	determiner
everybody	pronoun	one 3 both
everyone	pronoun	one 3 both
except	preposition
few	determiner
few	pronoun	many 3 they both
for	preposition
from	preposition
had	auxiliary	have
hadn't	auxiliary	have
half	determiner
has	auxiliary	have
hasn't	auxiliary	have
have	auxiliary	have
haven't	auxiliary	have
having	auxiliary	have
he	pronoun	one 3 he subject
her	possessive	one 3 she
her	pronoun	one 3 she object
herself	pronoun	one 3 she object
him	pronoun	one 3 he object
himself	pronoun	one 3 he object
his	possessive	one 3 he
i	pronoun	one 1 subject
if	conjunction	subordinating
in	preposition
inside	preposition
into	preposition
is	auxiliary	be
isn't	auxiliary	be
it	pronoun	one 3 it both
its	possessive	one 3 it
itself	pronoun	one 3 it object
like	preposition
many	determiner
many	pronoun	many 3 they both
may	auxiliary	modal
me	pronoun	one 1 object
might	auxiliary	modal
more	determiner
most	determiner
most	pronoun	many 3 they both
much	determiner
must	auxiliary	modal
mustn't	auxiliary	modal
my	possessive	one 1
myself	pronoun	one 1 object
n't	negation
near	preposition
neither	determiner
neither	negation
never	negation
no	determiner
no	negation
nobody	pronoun	one 3 both
none	pronoun	many 3 both
nor	conjunction	coordinating
nor	negation
not	negation
of	preposition
off	preposition
on	preposition
once	conjunction	subordinating
one	pronoun	one 3 both
onto	preposition
or	conjunction	coordinating
other	determiner
others	pronoun	many 3 they both
our	possessive	many 1
ourselves	pronoun	many 1 object
out	preposition
outside	preposition
over	preposition
per	preposition
several	determiner
several	pronoun	many 3 they both
shall	auxiliary	modal
she	pronoun	one 3 she subject
should	auxiliary	modal
shouldn't	auxiliary	modal
since	conjunction	subordinating
since	preposition
so	conjunction	coordinating
some	determiner
some	pronoun	many 3 they both
somebody	pronoun	one 3 both
someone	pronoun	one 3 both
such	determiner
than	conjunction	subordinating
than	preposition
that	conjunction	subordinating
that	determiner
that	pronoun	one 3 it both
the	determiner
their	possessive	many 3 they
them	pronoun	many 3 they object
themselves	pronoun	many 3 they object
these	determiner
these	pronoun	many 3 they both
they	pronoun	many 3 they subject
this	determiner
this	pronoun	one 3 it both
those	determiner
those	pronoun	many 3 they both
though	conjunction	subordinating
through	preposition
throughout	preposition
till	conjunction	subordinating
to	preposition
toward	preposition
towards	preposition
under	preposition
unless	conjunction	subordinating
until	conjunction	subordinating
until	preposition
up	preposition
upon	preposition
us	pronoun	many 1 object
via	preposition
was	auxiliary	be
wasn't	auxiliary	be
we	pronoun	many 1 subject
were	auxiliary	be
weren't	auxiliary	be
what	determiner
when	conjunction	subordinating
whenever	conjunction	subordinating
where	conjunction	subordinating
whereas	conjunction	subordinating
whether	conjunction	subordinating
which	conjunction	relative
which	determiner
which	pronoun	one 3 it both
while	conjunction	subordinating
who	conjunction	relative
who	pronoun	one 3 subject
whom	conjunction	relative
whom	pronoun	one 3 object
whose	conjunction	relative
whose	possessive	one 3
will	auxiliary	modal
with	preposition
within	preposition
without	preposition
won't	auxiliary	modal
would	auxiliary	modal
wouldn't	auxiliary	modal
yet	conjunction	coordinating
you	pronoun	one 2 both
your	possessive	one 2
yourself	pronoun	one 2 object`;

export const groups: string = `african-americans
asian-americans
asians
audience
audiences
baby boomers
bereaved
blacks
boomers
camp
camps
cast
clergy
communities
community
couple
couples
crew
crews
crowd
crowds
disabled
dozens
duo
elderly
electorate
electorates
elite
elites
faculty
faithful
families
family
folk
folks
gang
gays
greens
homeless
hundreds
in-laws
independents
injured
jobless
jury
kurds
labour
latinos
leadership
lesbians
lib dems
majority
management
masses
media
middle class
middle-class
millions
minorities
minority
mob
mobs
opposition
others
pair
panel
peoples
personnel
plurality
poor
population
populations
press
public
quartet
quintet
rank and file
rich
shiites
squad
staff
sunnis
team
thousands
townsfolk
townspeople
trio
troops
undocumented
unemployed
uninsured
wealthy
whites
wounded
young`;

export const honorifics: string = `1st lt
2nd lt
adm
admiral
ald
amb
atty
ayatollah	he
baron	he
baroness	she
brig
brig gen
capt
captain
cdr
cllr
cmdr
col
colonel
comdr
commander
const
cpl
cpt
dame	she
det
doctor
dr
father	he
fr	he
frau	she
gen
general
gov
herr	he
hon
imam	he
insp
judge
justice
lady	she
lance cpl
lieutenant
lord	he
lt
lt col
lt gen
lt gov
madam	she
madame	she
mademoiselle	she
maj
maj gen
major
messrs	he
miss	she
mister	he
mlle	she
mme	she
monsieur	he
monsignor	he
mr	he
mrs	she
ms	she
msgr	he
mx
ofc
pfc
pres
prof
professor
pte
pvt
rabbi
rear adm
rep
rev
reverend
sayyid	he
sen
senor	he
senora	she
sergeant
señor	he
señora	she
sgt
sgt maj
sheik	he
sheikh	he
signor	he
signora	she
sir	he
sister	she
sra	she
staff sgt
sub-lt
supt
tech sgt
vice adm`;

export const nameSuffixes: string = `cbe
cpa
dbe
dds
dphil
esq
frs
ii
iii
iv
jd
jr
kbe
kc
mba
mbe
md
mep
mp
msp
obe
phd
qc
ret
rn
sr
usmc
usn
v`;

export const organisationNouns: string = `academy
academies
administration
administrations
agency
agencies
airline
airlines
airport
airports
alliance
alliances
ambulance service
ambulance services
archdiocese
archdioceses
army
armies
assembly
assemblies
association
associations
authority
authorities
band
bands
bank
banks
battalion
battalions
board
boards
body
bodies
branch
branches
brand
brands
brewery
breweries
brigade
brigades
broadcaster
broadcasters
bureau
bureaus
business
businesses
cabinet
cabinets
campaign
campaigns
carmaker
carmakers
cartel
cartels
caucus
caucuses
center
centers
centre
centres
chain
chains
chamber
chambers
channel
channels
chapter
chapters
charity
charities
choir
choirs
church
churches
clinic
clinics
club
clubs
co-op
co-ops
coalition
coalitions
collective
collectives
college
colleges
command
commands
commission
commissions
committee
committees
commonwealth
commonwealths
community
communities
company
companies
confederation
confederations
conference
conferences
conglomerate
conglomerates
congregation
congregations
congress
congresses
consortium
consortiums
consulate
consulates
consultancy
consultancies
cooperative
cooperatives
corporation
corporations
corps
council
councils
court
courts
daily
dailies
delegation
delegations
department
departments
diocese
dioceses
directorate
directorates
distributor
distributors
division
divisions
embassy
embassies
enterprise
enterprises
faction
factions
faculty
faculties
family
families
federation
federations
festival
festivals
firm
firms
force
forces
forum
forums
foundation
foundations
franchise
franchises
fund
funds
gallery
galleries
gang
gangs
garrison
garrisons
giant
giants
government
governments
group
groups
grouping
groupings
guild
guilds
hospital
hospitals
hotel
hotels
inquiry
inquiries
inspectorate
inspectorates
institute
institutes
institution
institutions
insurer
insurers
intelligence
judiciary
junta
juntas
jury
juries
lab
labs
laboratory
laboratories
leadership
league
leagues
legislature
legislatures
lender
lenders
library
libraries
lobby
lobbies
magazine
magazines
maker
makers
manufacturer
manufacturers
media
military
militaries
militia
militias
ministry
ministries
mission
missions
monarchy
monarchies
mosque
mosques
movement
movements
municipality
municipalities
museum
museums
navy
navies
network
networks
newspaper
newspapers
newsroom
newsrooms
ngo
ngoes
non-profit
non-profits
nonprofit
nonprofits
office
offices
opposition
orchestra
orchestras
organisation
organisations
organization
organizations
outfit
outfits
outlet
outlets
panel
panels
paper
papers
parish
parishes
parliament
parliaments
partnership
partnerships
party
parties
pension fund
pension funds
phone company
phone companies
police
politburo
politburoes
press
prison
prisons
prosecution
provider
providers
publication
publications
publisher
publishers
quango
quangoes
railway
railways
regime
regimes
regiment
regiments
registry
registries
regulator
regulators
restaurant
restaurants
retailer
retailers
school
schools
secretariat
secretariats
sect
sects
senate
senates
service
services
society
societies
squad
squads
staff
staffs
start-up
start-ups
startup
startups
station
stations
store
stores
studio
studios
subcommittee
subcommittees
subsidiary
subsidiaries
supermarket
supermarkets
supreme court
supreme courts
synagogue
synagogues
syndicate
syndicates
synod
synods
tabloid
tabloids
task force
task forces
taskforce
taskforces
team
teams
temple
temples
theater
theaters
theatre
theatres
think tank
think tanks
think-tank
think-tanks
thinktank
thinktanks
trade union
trade unions
treasury
treasuries
tribunal
tribunals
trust
trusts
union
unions
unit
units
university
universities
utility
utilities
venture
ventures
watchdog
watchdogs
website
websites
weekly
weeklies
wing
wings
workforce`;

export const organisationSuffixes: string = `ab
academy
ag
agency
airlines
airways
aps
asa
associates
association
bancorp
bank
broadcasting
bros
bureau
bv
church
club
co
college
commission
committee
companies
company
corp
corporation
council
court
department
enterprises
entertainment
fc
federation
foundation
gazette
gmbh
group
herald
holding
holdings
hospital
inc
incorporated
industries
institute
international
journal
kk
laboratories
labs
league
limited
llc
llp
lp
ltd
media
ministry
motors
network
networks
news
nv
oy
oyj
partners
partnership
party
pharmaceuticals
pictures
plc
press
productions
pte
pty
pvt
radio
records
sa
sarl
school
services
society
solutions
spa
srl
studios
systems
technologies
television
tribune
trust
union
university`;

export const organisations: string = `3m
a&e
abbvie
abc
abc news
abn amro
accenture
aclu
acorn
adidas
adobe
advertising standards authority
aeroflot
afl
afl-cio
african union
aipac
air canada
air force
air france
airbnb
airbus
al arabiya
al jazeera
al qaeda
al-jazeera
al-qaeda
al-qaida
al-shabaab
al-shabab
alibaba
alphabet
altria
amazon
amc
american airlines
american civil liberties union
american medical association
american red cross
amnesty
amnesty international
amtrak
anc
ap
apple
arab league
army
arsenal
arts council
asean
associated press
astrazeneca
at&t
atf
atlantic council
audi
axa
axios
bae systems
bafta
baidu
bank of america
bank of england
bank of japan
barclays
barnardo's
bayer
bbc
bbc news
bbc radio
bbc sport
bbc world service
berkshire hathaway
bhp
blackrock
bloomberg
bloomberg news
bma
bmw
boeing
boko haram
border patrol
bp
breitbart
breitbart news
british airways
british council
british library
british medical association
british museum
brookings institution
bt
bundesbank
bundestag
bureau of labor statistics
business insider
buzzfeed
buzzfeed news
capitol police
cbc
cbi
cbo
cbs
cbs news
cbs sports
cdc
census bureau
centers for disease control and prevention
central bank
central intelligence agency
cern
chelsea
chevron
chrysler
cia
citigroup
citizens advice
citizens united
cnbc
cnet
cnn
coast guard
coca-cola
comcast
confederation of british industry
congress
congressional budget office
conservative party
conservatives
cosatu
council of europe
crown prosecution service
ctv
customs and border protection
daily beast
daily caller
daily express
daily mail
daily mirror
daily news
daily star
daily telegraph
dea
defence ministry
defense department
dell
delta
democratic national committee
democratic party
department of defense
department of education
department of energy
department of health
department of homeland security
department of justice
department of state
department of transportation
der spiegel
deutsche bahn
deutsche bank
deutsche telekom
deutsche welle
dhl
dhs
disney
dnc
doctors without borders
dod
doj
dow jones
downing street
dropbox
dup
dyson
easyjet
ebay
ecb
ecowas
education department
egyptair
electoral commission
electronic frontier foundation
emirates
energy department
english heritage
entertainment weekly
environment agency
environmental protection agency
epa
equifax
ericsson
espn
eu
european central bank
european commission
european council
european court of human rights
european court of justice
european parliament
european space agency
european union
europol
everton
exxon
exxonmobil
fa
faa
facebook
farc
fatah
fbi
fcc
fda
fdic
fec
fed
federal aviation administration
federal bureau of investigation
federal communications commission
federal election commission
federal reserve
federal trade commission
fedex
fema
ferrari
fiat
fidesz
fifa
financial conduct authority
financial times
forbes
ford
ford motor
foreign affairs
foreign ministry
foreign office
fox
fox business
fox news
foxconn
free syrian army
front national
fsb
ftc
g20
g7
g8
gallup
gao
gazprom
gchq
general electric
general motors
glaxosmithkline
gm
goldman sachs
google
gop
government accountability office
green party
greenpeace
group of seven
guardian
hamas
harvard
harvard university
health ministry
heathrow
heineken
hezbollah
high court
hitachi
hmrc
hollywood reporter
home office
homeland security
honda
house judiciary committee
house of commons
house of lords
house of representatives
hsbc
huawei
huffington post
huffpost
hulu
human rights watch
hyundai
iaea
iata
ibm
icc
ice
icrc
ifab
ikea
ilo
imf
imperial college london
indian express
instagram
institute for fiscal studies
intel
interior ministry
internal revenue service
international atomic energy agency
international committee of the red cross
international criminal court
international monetary fund
international olympic committee
interpol
ioc
ipcc
ipsos
ipsos mori
ira
irs
isil
isis
islamic state
itv
itv news
j.p. morgan
jaguar land rover
jcpenney
john lewis
johnson & johnson
joint chiefs of staff
jpmorgan
jpmorgan chase
judicial watch
justice department
juventus
kgb
kingfisher
kkr
klm
knesset
kpmg
kraft
kremlin
ku klux klan
l'oreal
l'oréal
la times
labor department
labor party
labour
labour party
lapd
law society
le monde
league of nations
legislative council
lego
lehman brothers
lg
lib dems
liberal democrats
library of congress
likud
linkedin
liverpool
lloyds
lloyds banking group
lockheed martin
london school of economics
los angeles times
lufthansa
lyft
major league baseball
marine corps
marks & spencer
massachusetts institute of technology
mastercard
mayo clinic
mcdonald's
mckinsey
mercedes
mercedes-benz
merck
mercosur
met office
met police
meta
metropolitan police
mgm
mi5
mi6
microsoft
ministry of defence
ministry of health
ministry of justice
mit
mitsubishi
mlb
mls
monsanto
moody's
morgan stanley
morrisons
mossad
motorola
mozilla
msf
msnbc
mtv
muslim brotherhood
naacp
nafta
nasa
nascar
nasdaq
national archives
national assembly
national audit office
national crime agency
national enquirer
national geographic
national grid
national guard
national health service
national hurricane center
national institutes of health
national public radio
national review
national rifle association
national security agency
national security council
national transportation safety board
national trust
national weather service
nato
navy
nba
nbc
nbc news
ncaa
nestle
nestlé
netflix
network rail
new york city police department
new york daily news
new york magazine
new york post
new york stock exchange
new york times
new yorker
news corp
newsnight
newsweek
nfl
nhl
nhs
nhs england
nielsen
nih
nike
nintendo
nissan
nlrb
nokia
northrop grumman
novartis
npr
nra
nsa
nspcc
ntsb
nypd
oas
obr
oecd
ofcom
office for budget responsibility
office for national statistics
office of management and budget
ofgem
ofsted
ohio state
omb
ons
opec
openai
oracle
osce
osha
oxfam
oxford university
palestinian authority
panasonic
paramount
parliament
paypal
pbs
pegida
pen america
pentagon
pepsi
pepsico
peta
petrobras
peugeot
pew
pew research center
pfizer
pga
philips
planned parenthood
plo
police federation
politico
porsche
premier league
press association
press trust of india
princeton
princeton university
privy council
procter & gamble
public health england
pwc
qantas
qualcomm
quinnipiac
quinnipiac university
rabobank
raf
rand corporation
rbs
real madrid
red cross
reddit
renault
republican national committee
republican party
reuters
revolutionary guards
rnc
rnli
roche
rolling stone
rolls-royce
rosatom
rosneft
royal air force
royal bank of scotland
royal dutch shell
royal mail
royal navy
royal society
rspb
rspca
rte
russia today
ryanair
saab
sainsbury's
salvation army
samsung
sanofi
save the children
scotland yard
scottish government
scottish parliament
sdlp
sec
secret service
securities and exchange commission
seiu
senate
senate intelligence committee
senate judiciary committee
shell
siemens
sierra club
sinn fein
sinn féin
sky news
sky sports
smithsonian
snapchat
snp
softbank
sony
south african airways
southern poverty law center
southwest airlines
spacex
spd
splc
spotify
stanford
stanford university
starbucks
stasi
state department
state duma
sunday times
supreme court
suzuki
swat
taliban
tass
td bank
telegraph
telemundo
tesco
tesla
the hill
tiktok
time magazine
time warner
times
tmz
toyota
trades union congress
transport for london
transportation department
transportation security administration
treasury
treasury department
tsa
tuc
twitter
u.n
u.s. army
uaw
uber
ubs
uefa
ufc
uk government
uk independence party
ukip
un
unaids
undp
unesco
unhcr
unicef
unilever
united airlines
united auto workers
united nations
united way
university of california
univision
ups
us airways
us army
usa today
usaid
usda
vatican
verizon
viacom
vice news
visa
vodafone
volkswagen
volvo
vox
wada
wall street journal
walmart
warner bros
washington examiner
washington post
washington times
waymo
wells fargo
welsh government
westminster
whatsapp
white house
who
wikileaks
wikimedia foundation
wikipedia
wnba
world bank
world economic forum
world food programme
world health organisation
world health organization
world trade organization
world wildlife fund
wto
wwe
wwf
xerox
xinhua
yahoo
yahoo news
yale
yale university
ymca
yougov
youtube
zanu-pf
zara
zillow`;

export const places: string = `aberdeen	city
abidjan	city
abu dhabi	city
abuja	city
acapulco	city
accra	city
addis ababa	city
adelaide	city
aden	city
afghanistan	country
africa	continent
ahmedabad	city
akron	city
ala	state
alabama	state
alaska	state
albania	country
albany	city
alberta	province
albuquerque	city
aleppo	city
alexandria	city
algeria	country
algiers	city
allentown	city
almaty	city
alta	province
amarillo	city
amman	city
amsterdam	city
anaheim	city
anchorage	city
andorra	country
anglesey	region
angola	country
ankara	city
ann arbor	city
antarctica	continent
antigua and barbuda	country
antrim	region
antwerp	city
argentina	country
argyll	region
ariz	state
arizona	state
ark	state
arkansas	state
arlington	city
armenia	country
asheville	city
ashgabat	city
asia	continent
assam	region
asuncion	city
athens	city
atlanta	city
atlantic city	city
auckland	city
augusta	city
aurora	city
austin	city
australasia	continent
australia	country
austria	country
avignon	city
avon	region
azerbaijan	country
baghdad	city
bahamas	country
bahrain	country
bakersfield	city
baku	city
bali	region
balkans	region
balochistan	region
baltic	region
baltics	region
baltimore	city
bamako	city
bangalore	city
bangkok	city
bangladesh	country
bangui	city
barbados	country
barcelona	city
barnsley	city
basel	city
basque country	region
basra	city
bath	city
baton rouge	city
bavaria	region
bay area	region
bedfordshire	region
beijing	city
beirut	city
belarus	country
belfast	city
belgium	country
belgrade	city
belize	country
bengaluru	city
benghazi	city
benin	country
berkeley	city
berkshire	region
berlin	city
bern	city
berwickshire	region
bethlehem	city
beverly hills	city
bhutan	country
bihar	region
birmingham	city
bismarck	city
blackburn	city
blackpool	city
bogota	city
bogotá	city
boise	city
bolivia	country
bologna	city
bolton	city
bordeaux	city
borneo	region
bosnia	country
bosnia and herzegovina	country
bosnia-herzegovina	country
boston	city
botswana	country
boulder	city
bournemouth	city
bradford	city
brasilia	city
bratislava	city
brazil	country
brazzaville	city
bremen	city
bridgeport	city
brighton	city
brisbane	city
bristol	city
britain	country
british columbia	province
brittany	region
brno	city
bronx	region
brooklyn	region
bruges	city
brunei	country
brussels	city
bucharest	city
buckinghamshire	region
budapest	city
buenos aires	city
buffalo	city
bujumbura	city
bulawayo	city
bulgaria	country
burgundy	region
burkina faso	country
burlington	city
burma	country
burnley	city
burundi	country
bury	city
cairo	city
caithness	region
calais	city
calcutta	city
calgary	city
cali	city
calif	state
california	state
cambodia	country
cambridge	city
cambridgeshire	region
cameroon	country
canada	country
canberra	city
cannes	city
canterbury	city
cape cod	region
cape town	city
cape verde	country
capitol hill	region
caracas	city
cardiff	city
caribbean	region
carlisle	city
cartagena	city
casablanca	city
catalonia	region
caucasus	region
cedar rapids	city
central african republic	country
central america	continent
chad	country
charleston	city
charlotte	city
charlottesville	city
chattanooga	city
chechnya	region
chelmsford	city
cheltenham	city
chengdu	city
chennai	city
cheshire	region
chester	city
cheyenne	city
chicago	city
chile	country
china	country
chinatown	region
chisinau	city
chittagong	city
chongqing	city
christchurch	city
cincinnati	city
clare	region
cleveland	region
colchester	city
colo	state
cologne	city
colombia	country
colombo	city
colorado	state
colorado springs	city
columbia	city
columbus	city
comoros	country
conakry	city
congo	country
conn	state
connecticut	state
copenhagen	city
cordoba	city
cork	city
cornwall	region
corsica	region
costa rica	country
coventry	city
crawley	city
crete	region
crimea	region
croatia	country
cuba	country
cumberland	region
cumbria	region
cyprus	country
czech republic	country
czechia	country
czechoslovakia	country
dagestan	region
dakar	city
dallas	city
damascus	city
dar es salaam	city
darfur	region
darwin	city
davos	city
dayton	city
daytona beach	city
dc	state
del	state
delaware	state
delhi	city
democratic republic of congo	country
denbighshire	region
denmark	country
denver	city
derby	city
derbyshire	region
derry	city
des moines	city
detroit	city
devon	region
dhaka	city
district of columbia	state
djibouti	country
doha	city
dominica	country
dominican republic	country
donbas	region
donbass	region
doncaster	city
donegal	region
donetsk	region
dorset	region
dortmund	city
dover	city
downing street	region
dr congo	country
drc	country
dresden	city
dubai	city
dublin	city
dubuque	city
duluth	city
dundee	city
durban	city
durham	city
durham county	region
dushanbe	city
dyfed	region
düsseldorf	city
east africa	region
east anglia	region
east germany	country
east midlands	region
east sussex	region
east timor	country
east yorkshire	region
eastern europe	region
ecuador	country
edinburgh	city
edmonton	city
egypt	country
eindhoven	city
el paso	city
el salvador	country
england	country
entebbe	city
equatorial guinea	country
erbil	city
eritrea	country
essex	region
estonia	country
eswatini	country
ethiopia	country
eugene	city
europe	continent
evansville	city
exeter	city
fallujah	city
far east	region
fargo	city
fayetteville	city
ferguson	city
fermanagh	region
fife	region
fiji	country
finland	country
fla	state
flagstaff	city
flanders	region
flint	city
flintshire	region
florence	city
florida	state
fort lauderdale	city
fort wayne	city
fort worth	city
france	country
frankfurt	city
freetown	city
fresno	city
fukuoka	city
fukushima	city
ga	state
gabon	country
gainesville	city
galway	city
gambia	country
gaza	region
gaza city	city
gaza strip	region
gdansk	city
geneva	city
genoa	city
georgia	country
germany	country
ghana	country
ghent	city
gibraltar	city
glamorgan	region
glasgow	city
gloucester	city
gloucestershire	region
goma	city
gothenburg	city
grand rapids	city
great britain	country
greater london	region
greater manchester	region
greece	country
green bay	city
greenland	country
greensboro	city
greenville	city
grenada	country
grenoble	city
grimsby	city
grozny	city
guadalajara	city
guangzhou	city
guantanamo bay	city
guatemala	country
guatemala city	city
guayaquil	city
guernsey	region
guinea	country
guinea-bissau	country
gujarat	region
gulf	region
gulf coast	region
guyana	country
gwent	region
gwynedd	region
hague	city
haiti	country
halifax	city
hamburg	city
hamilton	city
hampshire	region
hamptons	region
hangzhou	city
hanoi	city
hanover	city
harare	city
harlem	region
harrisburg	city
hartford	city
hartlepool	city
havana	city
hawaii	state
hebrides	region
heidelberg	city
helmand	region
helsinki	city
herat	city
hereford	city
herefordshire	region
hertfordshire	region
highlands	region
hiroshima	city
ho chi minh city	city
hobart	city
hokkaido	region
holland	country
hollywood	region
home counties	region
homs	city
honduras	country
hong kong	country
honolulu	city
houston	city
huddersfield	city
hull	city
hungary	country
huntsville	city
hyderabad	city
ibadan	city
iberia	region
iceland	country
idaho	state
idlib	city
ill	state
illinois	state
incheon	city
ind	state
india	country
indiana	state
indianapolis	city
indonesia	country
innsbruck	city
inverness	city
inverness-shire	region
iowa	state
iowa city	city
ipswich	city
iran	country
iraq	country
ireland	country
irvine	city
isfahan	city
islamabad	city
isle of man	region
isle of wight	region
israel	country
istanbul	city
italy	country
ivory coast	country
izmir	city
jackson	city
jacksonville	city
jaipur	city
jakarta	city
jalalabad	city
jamaica	country
japan	country
java	region
jeddah	city
jersey	region
jersey city	city
jerusalem	city
johannesburg	city
jordan	country
juba	city
kabul	city
kaduna	city
kampala	city
kan	state
kandahar	city
kano	city
kans	state
kansas	state
kansas city	city
karachi	city
kashmir	region
kathmandu	city
kazakhstan	country
kazan	city
kent	region
kentucky	state
kenya	country
kerala	region
kerry	region
khartoum	city
kiev	city
kigali	city
kildare	region
kingston	city
kinshasa	city
kiribati	country
knoxville	city
kobani	city
kobe	city
kolkata	city
kosovo	country
krakow	city
kraków	city
kuala lumpur	city
kunduz	city
kurdistan	region
kuwait	country
kuwait city	city
ky	state
kyiv	city
kyoto	city
kyrgyzstan	country
la	state
la paz	city
labrador	province
lagos	city
lahore	city
lanarkshire	region
lancashire	region
lancaster	city
lansing	city
laos	country
lapland	region
las vegas	city
latin america	continent
latvia	country
lausanne	city
lebanon	country
leeds	city
leicester	city
leicestershire	region
leipzig	city
lesotho	country
lexington	city
liberia	country
libreville	city
libya	country
liechtenstein	country
liege	city
lille	city
lima	city
limerick	city
lincoln	city
lincolnshire	region
lisbon	city
lithuania	country
little rock	city
liverpool	city
ljubljana	city
lombardy	region
lome	city
london	city
londonderry	city
long beach	city
long island	region
los angeles	city
lothian	region
louisiana	state
louisville	city
luanda	city
lubbock	city
lucknow	city
luhansk	region
lusaka	city
luton	city
luxembourg	country
luxembourg city	city
lviv	city
lyon	city
lyons	city
macau	country
macedonia	country
madagascar	country
madison	city
madrid	city
maharashtra	region
maidstone	city
maine	state
makati	city
malaga	city
malawi	country
malaysia	country
maldives	country
mali	country
malmo	city
malmö	city
malta	country
malé	city
managua	city
manama	city
manchester	city
mandalay	city
manhattan	region
manila	city
manitoba	province
maputo	city
maracaibo	city
mariupol	city
marrakech	city
marrakesh	city
marseille	city
marseilles	city
marshall islands	country
maryland	state
mass	state
massachusetts	state
mauritania	country
mauritius	country
mayo	region
md	state
meath	region
mecca	city
medellin	city
medellín	city
medina	city
mediterranean	region
melbourne	city
memphis	city
merseyside	region
mesopotamia	region
mexico	country
mexico city	city
miami	city
miami beach	city
mich	state
michigan	state
micronesia	country
middle east	region
middlesbrough	city
middlesex	region
midlands	region
midwest	region
milan	city
milton keynes	city
milwaukee	city
minn	state
minneapolis	city
minnesota	state
minsk	city
miss	state
mississippi	state
missouri	state
mo	state
mobile	city
modesto	city
mogadishu	city
moldova	country
mombasa	city
monaco	country
mongolia	country
monrovia	city
mont	state
montana	state
montenegro	country
monterey	city
monterrey	city
montevideo	city
montgomery	city
montpellier	city
montreal	city
montréal	city
moray	region
morocco	country
moscow	city
mosul	city
mozambique	country
mumbai	city
munich	city
muscat	city
myanmar	country
nagasaki	city
nagoya	city
nairobi	city
namibia	country
nanjing	city
nantes	city
naples	city
nashville	city
nassau	city
nauru	country
nc	state
nd	state
neb	state
nebr	state
nebraska	state
nepal	country
netherlands	country
nev	state
nevada	state
new brunswick	province
new delhi	city
new england	region
new hampshire	state
new haven	city
new jersey	state
new mexico	state
new orleans	city
new south wales	state
new york	city
new york city	city
new york state	state
new zealand	country
newark	city
newcastle	city
newfoundland	province
newfoundland and labrador	province
newport	city
nh	state
niamey	city
nicaragua	country
nice	city
nicosia	city
niger	country
nigeria	country
nj	state
nm	state
norfolk	region
normandy	region
north africa	region
north america	continent
north carolina	state
north dakota	state
north east	region
north korea	country
north macedonia	country
north west	region
north yorkshire	region
northamptonshire	region
northeast	region
northern ireland	country
northern territory	state
northumberland	region
northumbria	region
northwest	region
northwest territories	province
norway	country
norwich	city
nottingham	city
nottinghamshire	region
nouakchott	city
nova scotia	province
novosibirsk	city
nunavut	province
nuremberg	city
ny	state
oakland	city
oceania	continent
odesa	city
odessa	city
ohio	state
okinawa	region
okla	state
oklahoma	state
oklahoma city	city
oldham	city
olympia	city
omaha	city
oman	country
ont	province
ontario	province
oran	city
orange county	region
ore	state
oregon	state
orkney	region
orlando	city
osaka	city
oslo	city
ottawa	city
ouagadougou	city
oxford	city
oxfordshire	region
pa	state
pacific	region
pacific northwest	region
pakistan	country
palau	country
palermo	city
palestine	country
palm beach	city
palm springs	city
palmyra	city
palo alto	city
panama	country
panama city	city
papua new guinea	country
paraguay	country
paris	city
pasadena	city
patagonia	region
pembrokeshire	region
penang	city
pennsylvania	state
perth	city
perthshire	region
peru	country
peshawar	city
peterborough	city
philadelphia	city
philippines	country
philly	city
phnom penh	city
phoenix	city
pittsburgh	city
plymouth	city
poland	country
port au prince	city
port-au-prince	city
portland	city
porto	city
porto alegre	city
portsmouth	city
portugal	country
powys	region
prague	city
preston	city
pretoria	city
prince edward island	province
princeton	city
pristina	city
providence	city
puebla	city
puerto rico	country
pune	city
punjab	region
pyongyang	city
qatar	country
que	province
quebec	province
quebec city	city
queens	region
queensland	state
quito	city
québec	province
rabat	city
rajasthan	region
raleigh	city
ramallah	city
rangoon	city
raqqa	city
rawalpindi	city
reading	city
recife	city
regina	city
renfrewshire	region
reno	city
republic of ireland	country
reykjavik	city
rhode island	state
ri	state
richmond	city
riga	city
rio	city
rio de janeiro	city
riyadh	city
roanoke	city
rochester	city
romania	country
rome	city
rotherham	city
rotterdam	city
rouen	city
russia	country
rust belt	region
rutland	region
rwanda	country
sacramento	city
sahara	region
sahel	region
saigon	city
salem	city
salford	city
salisbury	city
salt lake city	city
salvador	city
salzburg	city
samara	city
samoa	country
san antonio	city
san bernardino	city
san diego	city
san francisco	city
san jose	city
san juan	city
san marino	country
san salvador	city
sanaa	city
santa ana	city
santa barbara	city
santa cruz	city
santa fe	city
santa monica	city
santiago	city
santo domingo	city
sao paulo	city
sapporo	city
sarajevo	city
sardinia	region
sask	province
saskatchewan	province
saudi arabia	country
savannah	city
saxony	region
sc	state
scandinavia	region
scotland	country
scottsdale	city
scranton	city
scunthorpe	city
sd	state
seattle	city
sendai	city
senegal	country
seoul	city
serbia	country
sevastopol	city
seville	city
seychelles	country
shanghai	city
sheffield	city
shenzhen	city
shetland	region
shreveport	city
shropshire	region
siberia	region
sicily	region
sierra leone	country
silicon valley	region
sinai	region
sindh	region
singapore	country
singapore city	city
skopje	city
slough	city
slovakia	country
slovenia	country
sochi	city
sofia	city
soho	region
solomon islands	country
somalia	country
somaliland	country
somerset	region
south africa	country
south america	continent
south asia	region
south australia	state
south carolina	state
south dakota	state
south east	region
south korea	country
south sudan	country
south west	region
south yorkshire	region
southampton	city
southeast asia	region
southend	city
soviet union	country
spain	country
spokane	city
springfield	city
sri lanka	country
srinagar	city
st albans	city
st andrews	city
st louis	city
st paul	city
st petersburg	city
stafford	city
staffordshire	region
stamford	city
staten island	region
stockholm	city
stockport	city
stockton	city
stoke	city
stoke-on-trent	city
strasbourg	city
strathclyde	region
stuttgart	city
sub-saharan africa	region
sudan	country
suez	city
suffolk	region
sumatra	region
sunderland	city
surabaya	city
suriname	country
surrey	region
sussex	region
swansea	city
swaziland	country
sweden	country
swindon	city
switzerland	country
sydney	city
syracuse	city
syria	country
são paulo	city
tacoma	city
taipei	city
taiwan	country
tajikistan	country
tallahassee	city
tallinn	city
tamil nadu	region
tampa	city
tampere	city
tangier	city
tanzania	country
tashkent	city
tasmania	state
tayside	region
tbilisi	city
teesside	region
tegucigalpa	city
tehran	city
tel aviv	city
telford	city
tenn	state
tennessee	state
tex	state
texas	state
thailand	country
thessaloniki	city
tibet	country
tijuana	city
tikrit	city
timbuktu	city
timor-leste	country
tipperary	region
tirana	city
togo	country
tokyo	city
toledo	city
tonga	country
topeka	city
toronto	city
toulouse	city
transylvania	region
trenton	city
trieste	city
trinidad	country
trinidad and tobago	country
tripoli	city
tucson	city
tulsa	city
tunis	city
tunisia	country
turin	city
turkey	country
turkmenistan	country
turks and caicos	country
tuscany	region
tuvalu	country
tyne and wear	region
tyneside	region
tyrol	region
tyrone	region
u.k	country
u.s	country
u.s.a	country
uae	country
uganda	country
uk	country
ukraine	country
ulan bator	city
ulster	region
united arab emirates	country
united kingdom	country
united states	country
united states of america	country
uruguay	country
us	country
usa	country
ussr	country
utah	state
utrecht	city
uttar pradesh	region
uzbekistan	country
va	state
valencia	city
valletta	city
vancouver	city
vanuatu	country
vatican city	country
venezuela	country
venice	city
veracruz	city
vermont	state
verona	city
vienna	city
vientiane	city
vietnam	country
vilnius	city
virginia	state
virginia beach	city
vladivostok	city
volga	region
vt	state
wakefield	city
wales	country
wall street	region
wallonia	region
walsall	city
warsaw	city
warwickshire	region
wash	state
washington	city
washington d.c	city
washington dc	city
washington state	state
watford	city
waziristan	region
wellington	city
west africa	region
west bank	region
west bengal	region
west country	region
west germany	country
west midlands	region
west sussex	region
west virginia	state
west yorkshire	region
western australia	state
western europe	region
westmorland	region
wichita	city
wicklow	region
wigan	city
wilmington	city
wiltshire	region
winchester	city
windhoek	city
windsor	city
winnipeg	city
wis	state
wisconsin	state
wolverhampton	city
worcester	city
worcestershire	region
wrexham	city
wuhan	city
wva	state
wyo	state
wyoming	state
xinjiang	region
yangon	city
yaounde	city
yekaterinburg	city
yemen	country
yerevan	city
yokohama	city
york	city
yorkshire	region
youngstown	city
yugoslavia	country
yukon	province
zagreb	city
zambia	country
zanzibar	region
zaragoza	city
zimbabwe	country
zurich	city
zürich	city`;

export const reportingVerbs: string = `abhor	think	d				abhors	abhored	abhoring
accede	act		to			accedes	acceded	acceding
accept	act	hd				accepts	accepted	accepting
acclaim	act	od	as			acclaims	acclaimed	acclaiming
accuse	act	os	of			accuses	accused	accusing
acknowledge	say	qhds				acknowledges	acknowledged	acknowledging
ad-lib	say	q			bs	ad-libs	ad-libbed	ad-libbing
add	say	qhs				adds	added	adding
address	act	d			bs	addresses	addressed	addressing
adjure	tell	qto				adjures	adjured	adjuring
admire	think	d				admires	admired	admiring
admit	say	qhtdls	to			admits	admitted	admitting
admonish	tell	qots	for against			admonishes	admonished	admonishing
advise	tell	qhot	on against			advises	advised	advising
advocate	act	dh	for		bs	advocates	advocated	advocating
affirm	say	qhds				affirms	affirmed	affirming
agree	say	qhts	with on			agrees	agreed	agreeing
aim	think	t	for at		bs	aims	aimed	aiming
allege	say	qhds				alleges	alleged	alleging
allow	say	qh				allows	allowed	allowing
allude	say	s	to			alludes	alluded	alluding
amplify	say	d				amplifies	amplified	amplifying
announce	say	qhtds	on			announces	announced	announcing
answer	say	qhs		back	bs	answers	answered	answering
anticipate	think	hd				anticipates	anticipated	anticipating
apologise	say	qs	for to			apologises	apologised	apologising
apologize	say	qs	for to			apologizes	apologized	apologizing
appeal	ask	qt	for		bs	appeals	appealed	appealing
appear	show	th				appears	appeared	appearing
applaud	act	qods	for			applauds	applauded	applauding
appreciate	think	hd				appreciates	appreciated	appreciating
argue	say	qhds	for against over about with	back		argues	argued	arguing
articulate	say	d				articulates	articulated	articulating
ascertain	think	h				ascertains	ascertained	ascertaining
ask	ask	qhtods	for about of on			asks	asked	asking
assail	act	ods	for as			assails	assailed	assailing
assert	say	qhds				asserts	asserted	asserting
assess	think	qhd				assesses	assessed	assessing
assume	think	h				assumes	assumed	assuming
assure	tell	qhos	of			assures	assured	assuring
attack	act	od	for as		bs	attacks	attacked	attacking
attest	say	qhs	to			attests	attested	attesting
attribute	act	od	to		bs	attributes	attributed	attributing
author	write	d			bs	authors	authored	authoring
aver	say	qhs				avers	averred	averring
avouch	say	h				avouches	avouched	avouching
avow	say	qhds				avows	avowed	avowing
back	act	od		up off away down	bs	backs	backed	backing
backpedal	say	q	on			backpedals	backpedaled/backpedalled	backpedaling/backpedalling
backtrack	say	q	on		bs	backtracks	backtracked	backtracking
balk	act	s	at			balks	balked	balking
banter	manner	q	with about		b	banters	bantered	bantering
bark	manner	q	at	back out	bs	barks	barked	barking
bash	act	od	for as		bs	bashes	bashed	bashing
bawl	manner	q	at	out		bawls	bawled	bawling
beg	ask	qto	for			begs	begged	begging
begin	say	q				begins	began	begining	begun
believe	think	h	in			believes	believed	believing
belittle	act	ods	as			belittles	belittled	belittling
bellow	manner	qhs	at	out	bs	bellows	bellowed	bellowing
bemoan	act	hds				bemoans	bemoaned	bemoaning
berate	tell	os	for			berates	berated	berating
beseech	ask	qtos				beseeches	besought/beseeched	beseeching
bill	call	od	as		bs	bills	billed	billing
blame	act	ods	for on		b	blames	blamed	blaming
blast	act	ods	for as	out	bs	blasts	blasted	blasting
blog	write	qhs	about		bs	blogs	blogged	blogging
blurt	manner	qhds		out		blurts	blurted	blurting
boast	say	qhdls	of about to		bs	boasts	boasted	boasting
boom	manner	q		out	bs	booms	boomed	booming
brag	say	qhls	about of to		bs	brags	bragged	bragging
brand	call	od	as		bs	brands	branded	branding
breathe	manner	qh				breathes	breathed	breathing
brief	tell	od	on about		bs	briefs	briefed	briefing
bring	say	pd		up		brings	brought	bringing
broadcast	write	hd			bs	broadcasts	broadcast/broadcasted	broadcasting
brush	act	pd		off aside	bs	brushes	brushed	brushing
burble	manner	q	about			burbles	burbled	burbling
burst	manner	pq		out	bs	bursts	burst	bursting
cackle	manner	q				cackles	cackled	cackling
cajole	ask	qto				cajoles	cajoled	cajoling
calculate	think	hd				calculates	calculated	calculating
call	call	qodhs	for on upon	out	bs	calls	called	calling
caption	write	qd			bs	captions	captioned	captioning
cast	call	od	as		bs	casts	cast	casting
castigate	act	ods	for as			castigates	castigated	castigating
caution	tell	qhots	against about		bs	cautions	cautioned	cautioning
celebrate	act	d				celebrates	celebrated	celebrating
censure	act	ods	for		bs	censures	censured	censuring
certify	say	hd				certifies	certified	certifying
challenge	ask	qhotd	on over		bs	challenges	challenged	challenging
champion	act	od			bs	champions	championed	championing
chant	manner	qhds			bs	chants	chanted	chanting
characterise	call	ods	as			characterises	characterised	characterising
characterize	call	ods	as			characterizes	characterized	characterizing
charge	say	qhod	with		bs	charges	charged	charging
chastise	act	ods	for			chastises	chastised	chastising
chat	say	q	about with to		bs	chats	chatted	chatting
chatter	manner	q	about		b	chatters	chattered	chattering
cheer	manner	qd	for		bs	cheers	cheered	cheering
chide	tell	qos	for			chides	chided	chiding
chime	manner	qhp		in	bs	chimes	chimed	chiming
chip	say	pq		in	bs	chips	chipped	chipping
chirp	manner	q			bs	chirps	chirped	chirping
choose	think	td				chooses	chose	choosing	chosen
chortle	manner	qs			bs	chortles	chortled	chortling
chronicle	write	d			bs	chronicles	chronicled	chronicling
chuckle	manner	qhs			bs	chuckles	chuckled	chuckling
cite	say	dhqs	as			cites	cited	citing
claim	say	qhtdls			bs	claims	claimed	claiming
clap	say	pq	at	back	bs	claps	clapped	clapping
clarify	say	qhds				clarifies	clarified	clarifying
coach	tell	ot			bs	coaches	coached	coaching
come	say	p		out back forward		comes	came	coming	come
comfort	tell	qo			bs	comforts	comforted	comforting
command	ask	qhto			bs	commands	commanded	commanding
commend	act	ods	for			commends	commended	commending
comment	say	qhs	on about upon		bs	comments	commented	commenting
commit	say	t	to			commits	commited	commiting
compare	call	od	to with			compares	compared	comparing
complain	say	qhs	about of to			complains	complained	complaining
compliment	act	ods	for on		bs	compliments	complimented	complimenting
concede	say	qhds	to			concedes	conceded	conceding
conceive	think	hd	of			conceives	conceived	conceiving
conclude	say	qhs	from			concludes	concluded	concluding
concur	say	qhs	with			concurs	concurred	concurring
condemn	act	odqs	for as			condemns	condemned	condemning
confess	say	qhtdls	to			confesses	confessed	confessing
confide	say	qhs	in to			confides	confided	confiding
confirm	say	qhds	to			confirms	confirmed	confirming
congratulate	tell	qos	on for			congratulates	congratulated	congratulating
conjecture	think	qh			bs	conjectures	conjectured	conjecturing
consider	think	hod				considers	considered	considering
contend	say	qhs				contends	contended	contending
continue	say	qt				continues	continued	continuing
contradict	act	qod				contradicts	contradicted	contradicting
convey	say	hdq				conveys	conveyed	conveying
convince	tell	hot	of			convinces	convinced	convincing
coo	manner	q	over about		bs	coos	cooed	cooing
correct	say	qod				corrects	corrected	correcting
corroborate	say	hd				corroborates	corroborated	corroborating
counsel	tell	qhots	against		bs	counsels	counseled/counselled	counseling/counselling
counter	say	qhs	with by		bs	counters	countered	countering
crack	manner	qh			bs	cracks	cracked	cracking
crave	think	d				craves	craved	craving
credit	act	ods	with for		bs	credits	credited	crediting
criticise	act	ods	for as			criticises	criticised	criticising
criticize	act	ods	for as			criticizes	criticized	criticizing
critique	act	od			bs	critiques	critiqued	critiquing
croak	manner	q		out	bs	croaks	croaked	croaking
croon	manner	q			bs	croons	crooned	crooning
crow	manner	qh	about		bs	crows	crowed	crowing
cry	manner	qh		out	bs	cries	cried	crying
curse	manner	qod		out	bs	curses	cursed	cursing
dare	tell	qot				dares	dared	daring
deadpan	manner	qs			b	deadpans	deadpaned	deadpaning
debate	ask	qhd	with		bs	debates	debated	debating
debunk	act	d				debunks	debunked	debunking
decide	think	ht				decides	decided	deciding
declaim	manner	qs				declaims	declaimed	declaiming
declare	say	qhds	on			declares	declared	declaring
decline	act	tds			bs	declines	declined	declining
decree	say	qhds			bs	decrees	decreed	decreeing
decry	act	hds	as			decries	decried	decrying
deduce	think	qh				deduces	deduced	deducing
deem	call	hos				deems	deemed	deeming
defend	act	ods				defends	defended	defending
deflect	say	qd				deflects	deflected	deflecting
deliberate	think	qh	on about over		b	deliberates	deliberated	deliberating
delight	manner	q	in		bs	delights	delighted	delighting
deliver	say	d				delivers	delivered	delivering
delve	act		into			delves	delved	delving
demand	ask	qhtd			bs	demands	demanded	demanding
demonise	act	od	as			demonises	demonised	demonising
demonize	act	od	as			demonizes	demonized	demonizing
demonstrate	show	hd	against			demonstrates	demonstrated	demonstrating
demur	say	qh	at			demurs	demurred	demurring
denigrate	act	ods	as			denigrates	denigrated	denigrating
denounce	act	odqs	as for			denounces	denounced	denouncing
deny	say	qhds				denies	denied	denying
depict	call	od	as			depicts	depicted	depicting
deplore	act	qhds				deplores	deplored	deploring
deride	act	ods	as for			derides	derided	deriding
describe	call	ods	as to			describes	described	describing
designate	call	od	as			designates	designated	designating
detail	say	hd			bs	details	detailed	detailing
detect	think	hd				detects	detected	detecting
determine	think	htd				determines	determined	determining
diagnose	say	od	as with			diagnoses	diagnosed	diagnosing
dictate	say	qhd	to			dictates	dictated	dictating
disagree	say	qh	with on about			disagrees	disagreed	disagreeing
disapprove	act		of			disapproves	disapproved	disapproving
disavow	act	ds				disavows	disavowed	disavowing
disclaim	say	hd				disclaims	disclaimed	disclaiming
disclose	say	qhds	to			discloses	disclosed	disclosing
discover	show	hd				discovers	discovered	discovering
discuss	say	hd	with			discusses	discussed	discussing
dish	say	q	on about	out	bs	dishes	dished	dishing
dislike	think	d			bs	dislikes	disliked	disliking
dismiss	act	odhs	as			dismisses	dismissed	dismissing
disown	act	d				disowns	disowned	disowning
disparage	act	ods	as for			disparages	disparaged	disparaging
dispel	act	d				dispels	dispelled	dispelling
dispute	act	hd			bs	disputes	disputed	disputing
disregard	act	d			b	disregards	disregarded	disregarding
dissent	say	q	from		bs	dissents	dissented	dissenting
distance	act	o	from		bs	distances	distanced	distancing
divulge	say	hds	to			divulges	divulged	divulging
document	write	hd			bs	documents	documented	documenting
double	act	pq	on	down	bs	doubles	doubled	doubling
doubt	think	qhd			bs	doubts	doubted	doubting
downplay	act	ds				downplays	downplayed	downplaying
draft	write	d			bs	drafts	drafted	drafting
drawl	manner	qs			bs	drawls	drawled	drawling
dream	think	h	of about		bs	dreams	dreamed/dreamt	dreaming
drone	manner	qp		on	bs	drones	droned	droning
dub	call	odq				dubs	dubbed	dubbing
echo	say	qhds			bs	echoes	echoed	echoing
editorialise	write	qh	about			editorialises	editorialised	editorialising
editorialize	write	qh	about			editorializes	editorialized	editorializing
elaborate	say	qhs	on upon			elaborates	elaborated	elaborating
elucidate	say	qd				elucidates	elucidated	elucidating
email	write	qos			bs	emails	emailed	emailing
embrace	act	d			bs	embraces	embraced	embracing
emphasise	say	qhds				emphasises	emphasised	emphasising
emphasize	say	qhds				emphasizes	emphasized	emphasizing
encourage	tell	qto				encourages	encouraged	encouraging
end	say	q	with		bs	ends	ended	ending
endorse	act	ods	for as			endorses	endorsed	endorsing
enjoin	tell	qto				enjoins	enjoined	enjoining
enjoy	think	d				enjoys	enjoyed	enjoying
enquire	ask	qhs	about into of			enquires	enquired	enquiring
enthuse	say	qhs	about over			enthuses	enthused	enthusing
entreat	ask	qtos				entreats	entreated	entreating
enumerate	say	d				enumerates	enumerated	enumerating
enunciate	say	d				enunciates	enunciated	enunciating
envisage	think	hd				envisages	envisaged	envisaging
envision	think	hd				envisions	envisioned	envisioning
equate	call	od	with to			equates	equated	equating
equivocate	say	q	on about			equivocates	equivocated	equivocating
estimate	think	hds			bs	estimates	estimated	estimating
exaggerate	say	hd				exaggerates	exaggerated	exaggerating
exclaim	manner	qhs				exclaims	exclaimed	exclaiming
excoriate	act	ods	for as			excoriates	excoriated	excoriating
excuse	act	od	for as		bs	excuses	excused	excusing
exhale	manner	q				exhales	exhaled	exhaling
exhort	tell	qtos				exhorts	exhorted	exhorting
expand	say	q	on upon			expands	expanded	expanding
expect	think	htod				expects	expected	expecting
explain	say	qhds	to			explains	explained	explaining
expose	show	hd				exposes	exposed	exposing
expostulate	say	qh				expostulates	expostulated	expostulating
express	say	ds	as		b	expresses	expressed	expressing
extol	act	ds	as			extols	extolled	extolling
exult	say	qhs	in over at			exults	exulted	exulting
fault	act	od	for		bs	faults	faulted	faulting
favor	think	d			bs	favors	favored	favoring
favour	think	d			bs	favours	favoured	favouring
fear	think	hd	for		bs	fears	feared	fearing
feel	think	h	about		g	feels	felt	feeling
figure	think	qh		out	bs	figures	figured	figuring
file	write	d			bs	files	filed	filing
find	show	hq			b	finds	found	finding
fire	say	qp	at	back off	bs	fires	fired	firing
flag	say	hd		up	bs	flags	flagged	flagging
float	say	d			bs	floats	floated	floating
focus	act		on		bs	focuses	focused	focusing
forecast	think	hds			bs	forecasts	forecast/forecasted	forecasting
foresee	think	hd				foresees	foresaw	foreseeing	foreseen
foreshadow	show	hd				foreshadows	foreshadowed	foreshadowing
foretell	think	hd				foretells	foretold	foretelling
forget	think	hd				forgets	forgot	forgeting	forgotten
forgive	tell	o	for			forgives	forgave	forgiving	forgiven
fret	think	qh	about over			frets	fretted	fretting
frown	manner	q	on		bs	frowns	frowned	frowning
fulminate	manner	qs	against about			fulminates	fulminated	fulminating
fume	manner	qhs	about at		s	fumes	fumed	fuming
gasp	manner	q		out	bs	gasps	gasped	gasping
gesture	act	q	to		bs	gestures	gestured	gesturing
get	say	p		across		gets	got	getting	gotten
gibe	say	q	at		bs	gibes	gibed	gibing
giggle	manner	qs			bs	giggles	giggled	giggling
give	say	d		out		gives	gave	giving	given
gloat	say	qhs	about over			gloats	gloated	gloating
glorify	act	d				glorifies	glorified	glorifying
go	say	qp		on out		goes	went	going	gone
gossip	say	qh	about with		b	gossips	gossiped	gossiping
grant	say	hd			bs	grants	granted	granting
greet	tell	qod	with as			greets	greeted	greeting
grill	ask	o	on about over		bs	grills	grilled	grilling
grimace	manner	q			bs	grimaces	grimaced	grimacing
grin	manner	q			bs	grins	grinned	grinning
gripe	say	qhs	about		bs	gripes	griped	griping
groan	manner	qh			bs	groans	groaned	groaning
grouse	say	qh	about		b	grouses	groused	grousing
growl	manner	qs	at		bs	growls	growled	growling
grumble	say	qhs	about		bs	grumbles	grumbled	grumbling
grunt	manner	q			bs	grunts	grunted	grunting
guarantee	say	qhd			bs	guarantees	guaranteed	guaranteeing
guess	think	qh			bs	guesses	guessed	guessing
gush	manner	qhs	about over			gushes	gushed	gushing
hail	act	ods	as for			hails	hailed	hailing
harangue	tell	o	about		bs	harangues	harangued	haranguing
hate	think	td			b	hates	hated	hating
hear	think	h	about of		g	hears	heard	hearing
heckle	act	qo				heckles	heckled	heckling
herald	act	d	as		bs	heralds	heralded	heralding
hesitate	think	tq				hesitates	hesitated	hesitating
highlight	say	hd			bs	highlights	highlighted	highlighting
hint	say	qhs	at		bs	hints	hinted	hinting
hiss	manner	qhs	at		bs	hisses	hissed	hissing
hit	act	qp	at	back out	bs	hits	hit	hitting
hold	think	h		forth	bs	holds	held	holding
holler	manner	qhs	at		bs	hollers	hollered	hollering
hope	think	qhts	for		bs	hopes	hoped	hoping
howl	manner	qh			bs	howls	howled	howling
huff	manner	qhs				huffs	huffed	huffing
hurl	act	d	at			hurls	hurled	hurling
hypothesise	think	qhs				hypothesises	hypothesised	hypothesising
hypothesize	think	qhs				hypothesizes	hypothesized	hypothesizing
identify	call	od	as			identifies	identified	identifying
idolise	think	d				idolises	idolised	idolising
idolize	think	d				idolizes	idolized	idolizing
ignore	act	d				ignores	ignored	ignoring
illustrate	show	hd				illustrates	illustrated	illustrating
imagine	think	qhd				imagines	imagined	imagining
impart	say	d				imparts	imparted	imparting
implore	ask	qtos				implores	implored	imploring
imply	say	qhds				implies	implied	implying
indicate	show	qhds				indicates	indicated	indicating
indict	act	o	for on			indicts	indicted	indicting
infer	think	hd				infers	inferred	inferring
inform	tell	qhos	of about			informs	informed	informing
inquire	ask	qhs	about into of			inquires	inquired	inquiring
inscribe	write	qd				inscribes	inscribed	inscribing
insinuate	say	qhds				insinuates	insinuated	insinuating
insist	say	qhls	on upon			insists	insisted	insisting
instruct	tell	qhto				instructs	instructed	instructing
insult	act	od			bs	insults	insulted	insulting
intend	think	t				intends	intended	intending
interject	say	qhs				interjects	interjected	interjecting
interpret	think	od	as			interprets	interpreted	interpreting
interrogate	ask	o	about			interrogates	interrogated	interrogating
interrupt	say	qo				interrupts	interrupted	interrupting
interview	ask	o	about		bs	interviews	interviewed	interviewing
intimate	say	qhs	to		bd	intimates	intimated	intimating
intone	manner	qhs				intones	intoned	intoning
introduce	call	od	as to			introduces	introduced	introducing
inveigh	say	s	against			inveighs	inveighed	inveighing
invite	ask	ot			b	invites	invited	inviting
invoke	say	d				invokes	invoked	invoking
issue	write	d			bs	issues	issued	issuing
jab	say	q	at	back	bs	jabs	jabbed	jabbing
jeer	manner	qos	at		bs	jeers	jeered	jeering
jest	say	qhs			bs	jests	jested	jesting
jibe	say	q	at		bs	jibes	jibed	jibing
joke	say	qhs	about with		bs	jokes	joked	joking
jot	write	qd		down		jots	jotted	jotting
judge	think	hod	by on		bs	judges	judged	judging
justify	act	d	as by			justifies	justified	justifying
kid	say	q			bs	kids	kidded	kidding
know	think	ht	as			knows	knew	knowing	known
label	call	odq	as		bs	labels	labeled/labelled	labeling/labelling
lambast	act	ods	for as			lambasts	lambasted	lambasting
lambaste	act	ods	for as			lambastes	lambasted	lambasting
lament	say	qhds			bs	laments	lamented	lamenting
lampoon	act	od	as for		bs	lampoons	lampooned	lampooning
lash	act	pqs	at	out back	bs	lashes	lashed	lashing
laud	act	ods	for as			lauds	lauded	lauding
laugh	manner	q	about at		bs	laughs	laughed	laughing
lay	say	pd		out		lays	laid	laying
leak	say	hd			bs	leaks	leaked	leaking
learn	think	h	of about			learns	learned/learnt	learning
lecture	tell	qo	on about		bs	lectures	lectured	lecturing
lie	say	q	about to		bs	lies	lied	lying
like	think	td			bs	likes	liked	liking
liken	call	ods	to			likens	likened	likening
list	say	d	as		bs	lists	listed	listing
lobby	ask	ot	for against		bs	lobbies	lobbied	lobbying
long	think	t	for			longs	longed	longing
love	think	td			bs	loves	loved	loving
maintain	say	qhs				maintains	maintained	maintaining
make	say	phd		clear plain known	bs	makes	made	making
malign	act	od	as			maligns	maligned	maligning
mandate	say	hd			bs	mandates	mandated	mandating
mansplain	say	qho				mansplains	mansplained	mansplaining
marvel	say	qhs	at over		bs	marvels	marveled/marvelled	marveling/marvelling
mean	think	htd	by		bsg	means	meant	meaning
measure	think	d			bs	measures	measured	measuring
meditate	think	q	on			meditates	meditated	meditating
mention	say	qhds	as		bs	mentions	mentioned	mentioning
message	write	qo			bs	messages	messaged	messaging
mind	think	h			bs	minds	minded	minding
minimise	act	d				minimises	minimised	minimising
minimize	act	d				minimizes	minimized	minimizing
misquote	say	od				misquotes	misquoted	misquoting
misspeak	say					misspeaks	misspoke	misspeaking	misspoken
misstate	say	d				misstates	misstated	misstating
moan	say	qh	about		bs	moans	moaned	moaning
mock	act	odqs	for as			mocks	mocked	mocking
mouth	manner	qd		off	bs	mouths	mouthed	mouthing
mull	think	d		over		mulls	mulled	mulling
mumble	manner	qhds	about		bs	mumbles	mumbled	mumbling
murmur	manner	qhds			bs	murmurs	murmured	murmuring
muse	say	qhs	about on		bs	muses	mused	musing
mutter	manner	qhds	about		bs	mutters	muttered	muttering
nag	tell	qot			bs	nags	nagged	nagging
name	call	odq	as		bs	names	named	naming
narrate	say	qhd				narrates	narrated	narrating
nickname	call	o			bs	nicknames	nicknamed	nicknaming
nitpick	say	q				nitpicks	nitpicked	nitpicking
nod	manner	q			bs	nods	nodded	nodding
nominate	act	o	as for			nominates	nominated	nominating
note	say	qhds			bs	notes	noted	noting
notice	think	hd			bs	notices	noticed	noticing
notify	tell	hos	of			notifies	notified	notifying
object	say	qhs	to		bs	objects	objected	objecting
observe	say	qhs				observes	observed	observing
offer	say	qtd		up	bs	offers	offered	offering
open	say	p	about	up	b	opens	opened	opening
opine	say	qhs	on about			opines	opined	opining
oppose	act	d				opposes	opposed	opposing
opt	think	t	for against			opts	opted	opting
order	ask	qhtods			bs	orders	ordered	ordering
outline	say	hd			bs	outlines	outlined	outlining
overhear	think	h				overhears	overheard	overhearing
overrule	act	d				overrules	overruled	overruling
overstate	say	d				overstates	overstated	overstating
own	say	p	to	up		owns	owned	owning
paint	call	od	as		bs	paints	painted	painting
pan	act	od	as for		bs	pans	panned	panning
pant	manner	q			bs	pants	panted	panting
paraphrase	say	qod			bs	paraphrases	paraphrased	paraphrasing
parrot	say	qd			bs	parrots	parroted	parroting
pen	write	qd			bs	pens	penned	penning
perceive	think	hd	as			perceives	perceived	perceiving
permit	say	q			bs	permits	permitted	permitting
persist	say	qh	in			persists	persisted	persisting
persuade	tell	hto	of			persuades	persuaded	persuading
petition	ask	hto	for		bs	petitions	petitioned	petitioning
philosophize	say	q	about			philosophizes	philosophized	philosophizing
phone	say	o		in	bs	phones	phoned	phoning
phrase	say	dq			bs	phrases	phrased	phrasing
picture	think	d	as		bs	pictures	pictured	picturing
pipe	manner	pq		up	bs	pipes	piped	piping
pitch	act	d		in	bs	pitches	pitched	pitching
pivot	say	q	to		bs	pivots	pivoted	pivoting
plan	think	t	for		bs	plans	planned	planning
play	act	pd		down up	bs	plays	played	playing
plead	ask	qhts	for with to guilty			pleads	pleaded/pled	pleading
pledge	say	qhtds			bs	pledges	pledged	pledging
plug	act	d			bs	plugs	plugged	plugging
point	say	qhps	to at	out	bs	points	pointed	pointing
poll	ask	o	on about		bs	polls	polled	polling
ponder	think	qhd				ponders	pondered	pondering
pontificate	say	qhs	about on		bs	pontificates	pontificated	pontificating
pooh-pooh	act	ds				pooh-poohs	pooh-poohed	pooh-poohing
pop	say	pq		up	bs	pops	popped	popping
portray	call	odqs	as			portrays	portrayed	portraying
pose	ask	qd			bs	poses	posed	posing
posit	say	qhds				posits	posited	positing
post	write	qhd	about on		bs	posts	posted	posting
postulate	think	qhds			bs	postulates	postulated	postulating
posture	act	q			bs	postures	postured	posturing
praise	act	qods	for as		bs	praises	praised	praising
pray	ask	qht	for			prays	prayed	praying
preach	say	qhd	about to			preaches	preached	preaching
predict	think	qhds				predicts	predicted	predicting
preface	say	d	with		bs	prefaces	prefaced	prefacing
prefer	think	td				prefers	preferred	preferring
prejudge	think	d				prejudges	prejudged	prejudging
presage	show	hd				presages	presaged	presaging
present	say	d	as		bs	presents	presented	presenting
press	ask	qo	for on about		b	presses	pressed	pressing
presume	think	qh				presumes	presumed	presuming
pretend	say	ht				pretends	pretended	pretending
probe	ask	qd			bs	probes	probed	probing
proclaim	say	qhds				proclaims	proclaimed	proclaiming
profess	say	htdls				professes	professed	professing
proffer	say	qd				proffers	proffered	proffering
prognosticate	think	h				prognosticates	prognosticated	prognosticating
project	think	hdt			bs	projects	projected	projecting
promise	say	qhtods			bs	promises	promised	promising
prompt	ask	qot			bs	prompts	prompted	prompting
pronounce	say	qhods				pronounces	pronounced	pronouncing
prophesy	think	qhds				prophesies	prophesied	prophesying
propose	say	qhtds				proposes	proposed	proposing
propound	say	d				propounds	propounded	propounding
protest	say	qhd	against about		bs	protests	protested	protesting
prove	show	hdt				proves	proved	proving	proven
provide	say	d				provides	provided	providing
publicise	write	d				publicises	publicised	publicising
publicize	write	d				publicizes	publicized	publicizing
publish	write	dq				publishes	published	publishing
purr	manner	q				purrs	purred	purring
push	act	d	for	back	bs	pushes	pushed	pushing
put	say	qd		forward forth out down off		puts	put	putting
puzzle	ask	q	over		bs	puzzles	puzzled	puzzling
quarrel	say		with about over		bs	quarrels	quarreled/quarrelled	quarreling/quarrelling
query	ask	qhds			bs	queries	queried	querying
question	ask	qhds			bs	questions	questioned	questioning
quibble	say	q	with about		bs	quibbles	quibbled	quibbling
quip	say	qhs			bs	quips	quipped	quipping
quiz	ask	o	about on		b	quizes	quizzed	quizzing
quote	say	o	as from		bs	quotes	quoted	quoting
rage	manner	q	against at		bs	rages	raged	raging
rail	say	qs	against at about		bs	rails	railed	railing
raise	say	dh			bs	raises	raised	raising
ramble	manner	qp		on	bs	rambles	rambled	rambling
rant	manner	qhs	about against at		bs	rants	ranted	ranting
rasp	manner	q				rasps	rasped	rasping
rationalize	say	qhd				rationalizes	rationalized	rationalizing
rattle	say	pd		off	bs	rattles	rattled	rattling
rave	say	qh	about		bs	raves	raved	raving
react	say	q	with by			reacts	reacted	reacting
read	show	qhd		out aloud	b	reads	read	reading
reaffirm	say	qhds				reaffirms	reaffirmed	reaffirming
realise	think	hd				realises	realised	realising
realize	think	hd				realizes	realized	realizing
reason	think	qh			bs	reasons	reasoned	reasoning
reassert	say	hds				reasserts	reasserted	reasserting
reassure	tell	qhos	of			reassures	reassured	reassuring
rebuff	act	d			bs	rebuffs	rebuffed	rebuffing
rebuke	act	qods	for		bs	rebukes	rebuked	rebuking
rebut	act	qhds				rebuts	rebutted	rebutting
recall	say	qhds			b	recalls	recalled	recalling
recant	say	d				recants	recanted	recanting
recap	say	hd			bs	recaps	recaped	recaping
recite	say	qd				recites	recited	reciting
reckon	think	qhs	with		g	reckons	reckoned	reckoning
recognise	think	hd	as			recognises	recognised	recognising
recognize	think	hd	as			recognizes	recognized	recognizing
recollect	say	qhs				recollects	recollected	recollecting
recommend	say	qhotds	for			recommends	recommended	recommending
reconsider	think	d				reconsiders	reconsidered	reconsidering
record	write	hd			bs	records	recorded	recording
recount	say	qhds	to		bs	recounts	recounted	recounting
reel	say	pd		off	bs	reels	reeled	reeling
refer	say	s	to			refers	referred	referring
reference	say	ds			bs	references	referenced	referencing
reflect	say	qh	on			reflects	reflected	reflecting
refuse	act	tds				refuses	refused	refusing
refute	act	qhd				refutes	refuted	refuting
regale	tell	o	with			regales	regaled	regaling
regard	think	od	as		bs	regards	regarded	regarding
regret	think	qhtd			bs	regrets	regretted	regretting
rehash	say	d			b	rehashes	rehashed	rehashing
reiterate	say	qhds				reiterates	reiterated	reiterating
reject	act	hds	as		bs	rejects	rejected	rejecting
rejoice	say	qh				rejoices	rejoiced	rejoicing
rejoin	say	qh				rejoins	rejoined	rejoining
relay	say	qhd	to		bs	relays	relayed	relaying
release	write	d			bs	releases	released	releasing
remark	say	qhs	on upon		bs	remarks	remarked	remarking
remember	think	qhd				remembers	remembered	remembering
remind	tell	qhtos	of about			reminds	reminded	reminding
reminisce	say	qhs	about on			reminisces	reminisced	reminiscing
remonstrate	say	qhs	with			remonstrates	remonstrated	remonstrating
renounce	act	d				renounces	renounced	renouncing
repeat	say	qhds			bs	repeats	repeated	repeating
repent	say	q				repents	repented	repenting
reply	say	qhs	to		bs	replies	replied	replying
report	say	qhds	on	back	bs	reports	reported	reporting
repost	write	d			bs	reposts	reposted	reposting
reprimand	act	o	for		bs	reprimands	reprimanded	reprimanding
reprise	say	d			b	reprises	reprised	reprising
reproach	act	qos	for		bs	reproaches	reproached	reproaching
reprove	act	qos	for			reproves	reproved	reproving
repudiate	act	d				repudiates	repudiated	repudiating
request	ask	qhtds			bs	requests	requested	requesting
require	act	htd				requires	required	requiring
resent	think	hd				resents	resented	resenting
resist	act	d				resists	resisted	resisting
resolve	think	ht			bs	resolves	resolved	resolving
respond	say	qhs	to with by	back		responds	responded	responding
restate	say	qhds				restates	restated	restating
retaliate	act	q				retaliates	retaliated	retaliating
retell	say	hd				retells	retold	retelling
retort	say	qhs			bs	retorts	retorted	retorting
retweet	write	qds			bs	retweets	retweeted	retweeting
reveal	say	qhds	to			reveals	revealed	revealing
review	write	d			bs	reviews	reviewed	reviewing
revile	act	d				reviles	reviled	reviling
rewrite	write	d			bs	rewrites	rewrote	rewriting	rewritten
rhapsodize	say	qs	about over			rhapsodizes	rhapsodized	rhapsodizing
rib	say	qo			bs	ribs	ribbed	ribbing
ridicule	act	ods	for as		b	ridicules	ridiculed	ridiculing
riff	say	q	on about		bs	riffs	riffed	riffing
rip	act	od		into	bs	rips	ripped	ripping
roar	manner	qh			bs	roars	roared	roaring
roast	act	o	for		bs	roasts	roasted	roasting
rubbish	act	d			b	rubbishes	rubbished	rubbishing
rue	say	qhd				rues	rued	ruing
rule	say	qh	on against for	out	bs	rules	ruled	ruling
ruminate	think	qhs	on about over			ruminates	ruminated	ruminating
rumor	say	h			bs	rumors	rumored	rumoring
rumour	say	h			bs	rumours	rumoured	rumouring
savage	act	od	for as		bs	savages	savaged	savaging
say	say	qhtds	of about to in on for		b	says	said	saying
scoff	manner	qhs	at			scoffs	scoffed	scoffing
scold	tell	qos	for		bs	scolds	scolded	scolding
scorn	act	od			b	scorns	scorned	scorning
scrawl	write	qd			b	scrawls	scrawled	scrawling
scream	manner	qh	at for		bs	screams	screamed	screaming
screech	manner	qh			bs	screeches	screeched	screeching
scribble	write	qd			bs	scribbles	scribbled	scribbling
see	think	hd	as			sees	saw	seeing	seen
seek	ask	td				seeks	sought	seeking
seem	show	th				seems	seemed	seeming
seethe	manner	qh				seethes	seethed	seething
sense	think	hd			bs	senses	sensed	sensing
set	act	pd		out forth	bs	sets	set	setting
share	write	qhd	with on		bs	shares	shared	sharing
shoot	say	qp	at	back	bs	shoots	shot	shooting
shout	manner	qhtds	at to	out back	bs	shouts	shouted	shouting
show	show	hd			bs	shows	showed	showing	shown
shriek	manner	qh			bs	shrieks	shrieked	shrieking
shrug	manner	qd		off	bs	shrugs	shrugged	shrugging
shush	manner	qo				shushes	shushed	shushing
side	act		with against		bs	sides	sided	siding
sigh	manner	qhs			bs	sighs	sighed	sighing
signal	say	htds			bs	signals	signaled/signalled	signaling/signalling
sing	manner	qd				sings	sang	singing	sung
single	say	pd		out	bs	singles	singled	singling
sketch	say	d		out	bs	sketches	sketched	sketching
skewer	act	od	for as		bs	skewers	skewered	skewering
slag	act	po		off		slags	slagged	slagging
slam	act	qods	for as		bs	slams	slammed	slamming
smear	act	od	as		bs	smears	smeared	smearing
smile	manner	q			bs	smiles	smiled	smiling
smirk	manner	q			bs	smirks	smirked	smirking
snap	manner	qh	at	back	bs	snaps	snapped	snapping
snark	say	qh			b	snarks	snarked	snarking
snarl	manner	qhs	at		bs	snarls	snarled	snarling
sneer	manner	qhs	at		bs	sneers	sneered	sneering
snicker	manner	q			bs	snickers	snickered	snickering
sniff	manner	qh			bs	sniffs	sniffed	sniffing
snipe	say	q	at	back	bs	snipes	sniped	sniping
snort	manner	qh			bs	snorts	snorted	snorting
sob	manner	qh			bs	sobs	sobbed	sobbing
sound	show	d		off	bs	sounds	sounded	sounding
spar	say		with over		bs	spars	sparred	sparring
speak	say	q	of about to with on against	out up		speaks	spoke	speaking	spoken
specify	say	qhds				specifies	specified	specifying
speculate	think	qhs	about on			speculates	speculated	speculating
spell	say	phd		out	bs	spells	spelled/spelt	spelling
spit	manner	qd		out	b	spits	spat	spitting
splutter	manner	q			b	splutters	spluttered	spluttering
spotlight	say	d			bs	spotlights	spotlighted	spotlighting
spout	manner	qd		off	bs	spouts	spouted	spouting
squeak	manner	q			bs	squeaks	squeaked	squeaking
squeal	manner	qh			bs	squeals	squealed	squealing
stammer	manner	qhs		out	b	stammers	stammered	stammering
stand	act		by for with against	up	bs	stands	stood	standing
start	say	q			bs	starts	started	starting
state	say	qhds			bs	states	stated	stating
stipulate	say	hds				stipulates	stipulated	stipulating
stress	say	qhds			bs	stresses	stressed	stressing
strike	act	pq		back down	bs	strikes	struck	striking
stumble	manner	q				stumbles	stumbled	stumbling
stutter	manner	qhs			b	stutters	stuttered	stuttering
submit	say	qhd				submits	submitted	submitting
suggest	say	qhds	to			suggests	suggested	suggesting
sum	say	pq		up	bs	sums	summed	summing
summarise	say	qhds	as			summarises	summarised	summarising
summarize	say	qhds	as			summarizes	summarized	summarizing
support	act	od			bs	supports	supported	supporting
surmise	think	qhs			b	surmises	surmised	surmising
suspect	think	qhd	of		bs	suspects	suspected	suspecting
swear	say	qhtd				swears	swore	swearing	sworn
swipe	say	q	at		bs	swipes	swiped	swiping
sympathise	say	q	with			sympathises	sympathised	sympathising
sympathize	say	q	with			sympathizes	sympathized	sympathizing
take	act	po	on			takes	took	taking	taken
talk	say	q	about of to with	up	bs	talks	talked	talking
target	act	d			bs	targets	targeted	targeting
taunt	tell	qos			bs	taunts	taunted	taunting
tease	tell	qhod			bs	teases	teased	teasing
tell	tell	qhtos	of about			tells	told	telling
term	call	od			bs	terms	termed	terming
testify	say	qhs	to about			testifies	testified	testifying
text	write	qho			bs	texts	texted	texting
thank	tell	qos	for		s	thanks	thanked	thanking
theorise	think	qhs	about			theorises	theorised	theorising
theorize	think	qhs	about			theorizes	theorized	theorizing
think	think	qh	of about			thinks	thought	thinking
threaten	say	ht				threatens	threatened	threatening
thunder	manner	qhs	at		b	thunders	thundered	thundering
tick	say	pd		off	bs	ticks	ticked	ticking
title	call	odq			bs	titles	titled	titling
touch	say		on upon		bs	touches	touched	touching
tout	act	ods	as			touts	touted	touting
trash	act	od	as		b	trashes	trashed	trashing
troll	act	od			bs	trolls	trolled	trolling
trumpet	say	qhd			bs	trumpets	trumpeted	trumpeting
trust	think	hd			bs	trusts	trusted	trusting
tsk	manner	q				tsks	tsked	tsking
tweet	write	qhs	about on	out	bs	tweets	tweeted	tweeting
underline	say	qhd				underlines	underlined	underlining
underplay	act	d				underplays	underplayed	underplaying
underscore	say	qhd				underscores	underscored	underscoring
understand	think	hd			g	understands	understood	understanding
understate	say	d				understates	understated	understating
unload	say	q	on			unloads	unloaded	unloading
unveil	say	d				unveils	unveiled	unveiling
upbraid	tell	os	for			upbraids	upbraided	upbraiding
urge	ask	qhtods			bs	urges	urged	urging
utter	manner	qds				utters	uttered	uttering
vent	say	qd	about		bs	vents	vented	venting
venture	say	qh			bs	ventures	ventured	venturing
verify	say	hd				verifies	verified	verifying
view	think	od	as		bs	views	viewed	viewing
vilify	act	od	as for			vilifies	vilified	vilifying
voice	say	qd			bs	voices	voiced	voicing
volunteer	say	qhtd			bs	volunteers	volunteered	volunteering
vote	act	t	for against on	down	bs	votes	voted	voting
vouch	say	qhs	for			vouches	vouched	vouching
vow	say	qhtds			bs	vows	vowed	vowing
waffle	say	qh	on about		bs	waffles	waffled	waffling
wail	manner	qhs			bs	wails	wailed	wailing
walk	say	pd		back	bs	walks	walked	walking
want	think	todq				wants	wanted	wanting
warn	tell	qhots	of about against on		g	warns	warned	warning
weigh	say	qp	on with	in		weighs	weighed	weighing
welcome	act	qod	as		bs	welcomes	welcomed	welcoming
whimper	manner	qh			bs	whimpers	whimpered	whimpering
whine	say	qhls	about		bs	whines	whined	whining
whinge	say	qhs	about		bs	whinges	whinged	whinging
whisper	manner	qhtds	to about		bs	whispers	whispered	whispering
wisecrack	say	qhs			bs	wisecracks	wisecracked	wisecracking
wish	think	qhto	for		bs	wishes	wished	wishing
withhold	act	d				withholds	withheld	withholding
wonder	ask	qhs	about	aloud	bs	wonders	wondered	wondering
worry	think	qhs	about over		bs	worries	worried	worrying
write	write	qhos	of about to in on	back	g	writes	wrote	writing	written
yearn	think	t	for			yearns	yearned	yearning
yell	manner	qhs	at to	out back	bs	yells	yelled	yelling
yelp	manner	q			bs	yelps	yelped	yelping`;

export const roles: string = `academic	g
academics	gp
accomplice	g
accomplices	gp
accountant	g
accountants	gp
accuser	g
accusers	gp
activist	g
activists	gp
actor
actors	p
actress	f
actresses	fp
actuary
actuaries	p
adjutant	t
adjutants	tp
administrator	t
administrators	tp
admiral	t
admirals	tp
adolescent	g
adolescents	gp
adult	g
adults	gp
adversary	g
adversaries	gp
adviser	stg
advisers	stgp
advisor	stg
advisors	stgp
advocate	sg
advocates	sgp
agent	stg
agents	stgp
agronomist	g
agronomists	gp
aide	sg
aides	sgp
alderman	tm
aldermen	tmp
alderwoman	tf
alderwomen	tfp
allergist
allergists	p
ally	g
allies	gp
alumna	fg
alumnae	fgp
alumnus	g
alumni	gp
amateur	g
amateurs	gp
ambassador	ts
ambassadors	tsp
anaesthetist
anaesthetists	p
analyst	tg
analysts	tgp
anarchist	g
anarchists	gp
anchor	t
anchors	tp
anchorman	m
anchormen	mp
anchorwoman	f
anchorwomen	fp
anesthesiologist
anesthesiologists	p
announcer
announcers	p
anthropologist
anthropologists	p
apologist	g
apologists	gp
applicant	g
applicants	gp
appointee	g
appointees	gp
apprentice	g
apprentices	gp
arbitrator
arbitrators	p
archaeologist
archaeologists	p
archbishop	tm
archbishops	tmp
archdeacon	t
archdeacons	tp
archeologist
archeologists	p
architect
architects	p
archivist
archivists	p
artist
artists	p
assailant	g
assailants	gp
assassin	g
assassins	gp
assemblyman	tm
assemblymen	tmp
assemblywoman	tf
assemblywomen	tfp
assistant	tg
assistants	tgp
associate	g
associates	gp
astronaut
astronauts	p
astronomer
astronomers	p
astrophysicist
astrophysicists	p
atheist	g
atheists	gp
athlete	g
athletes	gp
attacker	g
attackers	gp
attendee	g
attendees	gp
attorney	stg
attorneys	stgp
attorney general	ts
attorneys general	tsp
auctioneer
auctioneers	p
auditor
auditors	p
aunt	f
aunts	fp
auntie	f
aunties	fp
author
authors	p
authority	g
authorities	gp
aviator
aviators	p
babysitter	g
babysitters	gp
bachelor	m
bachelors	mp
backbencher	g
backbenchers	gp
backer	g
backers	gp
bailiff	t
bailiffs	tp
baker
bakers	p
ballerina	f
ballerinas	fp
ballplayer
ballplayers	p
banker	g
bankers	gp
barber
barbers	p
barista	g
baristas	gp
baron	tm
barons	tmp
baroness	tf
baronesses	tfp
barrister	sg
barristers	sgp
bartender	g
bartenders	gp
bassist
bassists	p
batsman	m
batsmen	mp
batter
batters	p
beekeeper
beekeepers	p
beginner	g
beginners	gp
beneficiary	g
beneficiaries	gp
billionaire	g
billionaires	gp
biochemist
biochemists	p
biographer
biographers	p
biologist
biologists	p
bishop	t
bishops	tp
blogger	g
bloggers	gp
boatman	m
boatmen	mp
bodyguard	g
bodyguards	gp
bookmaker
bookmakers	p
bookseller
booksellers	p
boss	tg
bosses	tgp
botanist
botanists	p
bowler
bowlers	p
boxer
boxers	p
boy	m
boys	mp
boyfriend	m
boyfriends	mp
brewer
brewers	p
bricklayer
bricklayers	p
bride	f
brides	fp
bridegroom	m
bridegrooms	mp
brigadier	t
brigadiers	tp
broadcaster
broadcasters	p
broker	g
brokers	gp
brother	m
brothers	mp
brother-in-law	m
brothers-in-law	mp
buddhist	g
buddhists	gp
builder	g
builders	gp
burglar	g
burglars	gp
businessman	mg
businessmen	mgp
businessperson	g
businesspeople	gp
businesswoman	fg
businesswomen	fgp
butcher
butchers	p
butler
butlers	p
buyer	g
buyers	gp
bystander	g
bystanders	gp
cameraman	m
cameramen	mp
campaigner	g
campaigners	gp
camper	g
campers	gp
candidate	tg
candidates	tgp
canvasser	g
canvassers	gp
captain	t
captains	tp
cardinal	tm
cardinals	tmp
cardiologist
cardiologists	p
caregiver	g
caregivers	gp
carer	g
carers	gp
caretaker	tg
caretakers	tgp
cartographer
cartographers	p
cartoonist
cartoonists	p
cashier	g
cashiers	gp
catholic	g
catholics	gp
caucusgoer	g
caucusgoers	gp
celebrity	g
celebrities	gp
cellist
cellists	p
centre-back
centre-backs	p
centre-forward
centre-forwards	p
centrist	g
centrists	gp
ceo	t
ceos	tp
cfo	t
cfoes	tp
chair	t
chairs	tp
chairman	tm
chairmen	tmp
chairperson	t
chairpersons	tp
chairwoman	tf
chairwomen	tfp
champion
champions	p
chancellor	t
chancellors	tp
chaplain	t
chaplains	tp
chauffeur
chauffeurs	p
chef	t
chefs	tp
chemist
chemists	p
chief	tg
chiefs	tgp
chief executive	t
chief executives	tp
chief of staff	t
chiefs of staff	tp
chieftain	t
chieftains	tp
child	g
children	gp
childminder
childminders	p
choirmaster
choirmasters	p
choreographer
choreographers	p
christian	g
christians	gp
churchgoer	g
churchgoers	gp
cinematographer
cinematographers	p
citizen	g
citizens	gp
civilian	g
civilians	gp
claimant	g
claimants	gp
classmate	g
classmates	gp
cleaner	g
cleaners	gp
clergyman	mg
clergymen	mgp
cleric	tg
clerics	tgp
clerk	tg
clerks	tgp
client	g
clients	gp
climatologist
climatologists	p
climber
climbers	p
clinician	g
clinicians	gp
co-author
co-authors	p
co-chair	t
co-chairs	tp
co-chairman	tm
co-chairmen	tmp
co-founder	t
co-founders	tp
co-host
co-hosts	p
co-owner
co-owners	p
co-pilot	g
co-pilots	gp
co-star
co-stars	p
co-worker	g
co-workers	gp
coach	t
coaches	tp
coder	g
coders	gp
cofounder	t
cofounders	tp
collaborator	g
collaborators	gp
colleague	g
colleagues	gp
collector	g
collectors	gp
colonel	t
colonels	tp
columnist	t
columnists	tp
comedian
comedians	p
comedienne	f
comediennes	fp
comic
comics	p
commander	tg
commanders	tgp
commander-in-chief	t
commanders-in-chief	tp
commentator	g
commentators	gp
commissioner	t
commissioners	tp
communist	g
communists	gp
commuter	g
commuters	gp
companion	g
companions	gp
competitor	g
competitors	gp
complainant	g
complainants	gp
composer
composers	p
comptroller	t
comptrollers	tp
comrade	tg
comrades	tgp
conductor
conductors	p
confidant	g
confidants	gp
confidante	fg
confidantes	fgp
congressman	tm
congressmen	tmp
congressperson	g
congresspeople	gp
congresswoman	tf
congresswomen	tfp
conservationist	g
conservationists	gp
conservative	g
conservatives	gp
constable	t
constables	tp
constituent	g
constituents	gp
consul	t
consuls	tp
consultant	g
consultants	gp
consumer	g
consumers	gp
contender	g
contenders	gp
contestant	g
contestants	gp
contractor	g
contractors	gp
contributor	g
contributors	gp
convert	g
converts	gp
convict	g
convicts	gp
cook
cooks	p
coordinator	tg
coordinators	tgp
cop	g
cops	gp
coroner	t
coroners	tp
corporal	t
corporals	tp
correspondent	tg
correspondents	tgp
cosmonaut
cosmonauts	p
costar
costars	p
councillor	tg
councillors	tgp
councilman	tm
councilmen	tmp
councilor	t
councilors	tp
councilwoman	tf
councilwomen	tfp
counsel	tsg
counsellor	g
counsellors	gp
counselor	tg
counselors	tgp
count	tm
counts	tmp
countess	tf
countesses	tfp
courier	g
couriers	gp
courtier	g
courtiers	gp
cousin
cousins	p
coworker	g
coworkers	gp
craftsman	mg
craftsmen	mgp
creator
creators	p
creditor	g
creditors	gp
crewman	mg
crewmen	mgp
crewmember	g
crewmembers	gp
cricketer
cricketers	p
criminal	g
criminals	gp
criminologist
criminologists	p
critic	tg
critics	tgp
crown prince	tm
crown princes	tmp
crusader	g
crusaders	gp
curate	t
curates	tp
curator	t
curators	tp
customer	g
customers	gp
cyclist	g
cyclists	gp
dad	m
dads	mp
dancer
dancers	p
daughter	f
daughters	fp
daughter-in-law	f
daughters-in-law	fp
deacon	t
deacons	tp
dealer	g
dealers	gp
dean	t
deans	tp
debater	g
debaters	gp
debtor	g
debtors	gp
deejay
deejays	p
defector	g
defectors	gp
defendant	g
defendants	gp
defender	g
defenders	gp
delegate	tg
delegates	tgp
democrat	g
democrats	gp
demographer
demographers	p
demonstrator	g
demonstrators	gp
dentist
dentists	p
deputy	tg
deputies	tgp
dermatologist
dermatologists	p
designer
designers	p
detainee	g
detainees	gp
detective	tg
detectives	tgp
detractor	g
detractors	gp
developer	g
developers	gp
diarist
diarists	p
dictator	g
dictators	gp
dietician
dieticians	p
dietitian
dietitians	p
diner	g
diners	gp
diplomat	stg
diplomats	stgp
director	tg
directors	tgp
dishwasher
dishwashers	p
dissident	g
dissidents	gp
district attorney	ts
district attorneys	tsp
diver
divers	p
doctor	tg
doctors	tgp
donor	g
donors	gp
doorman	m
doormen	mp
dramatist
dramatists	p
driver	g
drivers	gp
drummer
drummers	p
duchess	tf
duchesses	tfp
duke	tm
dukes	tmp
earl	tm
earls	tmp
ecologist
ecologists	p
economist	tg
economists	tgp
editor	t
editors	tp
editor-in-chief	t
editors-in-chief	tp
educator	g
educators	gp
elder	tg
elders	tgp
elector	g
electors	gp
electrician	g
electricians	gp
emigrant	g
emigrants	gp
emir	tm
emirs	tmp
emissary	s
emissaries	sp
emperor	tm
emperors	tmp
employee	g
employees	gp
employer	g
employers	gp
empress	tf
empresses	tfp
endocrinologist
endocrinologists	p
enemy	g
enemies	gp
engineer	tg
engineers	tgp
entertainer
entertainers	p
enthusiast	g
enthusiasts	gp
entrant	g
entrants	gp
entrepreneur	g
entrepreneurs	gp
environmentalist	g
environmentalists	gp
envoy	tsg
envoys	tsgp
epidemiologist	tg
epidemiologists	tgp
ethicist
ethicists	p
ethnographer
ethnographers	p
evacuee	g
evacuees	gp
evangelical	g
evangelicals	gp
evangelist	t
evangelists	tp
ex-boyfriend	m
ex-boyfriends	mp
ex-girlfriend	f
ex-girlfriends	fp
ex-husband	m
ex-husbands	mp
ex-president
ex-presidents	p
ex-wife	f
ex-wives	fp
examiner	tg
examiners	tgp
exec	tg
execs	tgp
executive	tg
executives	tgp
executor
executors	p
exile	g
exiles	gp
expat	g
expats	gp
expatriate	g
expatriates	gp
expert	tg
experts	tgp
explorer
explorers	p
extremist	g
extremists	gp
eyewitness	g
eyewitnesses	gp
falconer
falconers	p
fan	g
fans	gp
farmer	g
farmers	gp
farmhand	g
farmhands	gp
farmworker	g
farmworkers	gp
father	mt
fathers	mtp
father-in-law	m
fathers-in-law	mp
feminist	g
feminists	gp
fiance	m
fiances	mp
fiancee	f
fiancees	fp
fiancé	m
fiancés	mp
fiancée	f
fiancées	fp
fighter	g
fighters	gp
film-maker
film-makers	p
filmmaker
filmmakers	p
financier
financiers	p
firefighter	tg
firefighters	tgp
fireman	mg
firemen	mgp
fisherman	mg
fishermen	mgp
foe	g
foes	gp
footballer
footballers	p
forecaster	g
forecasters	gp
foreigner	g
foreigners	gp
foreman	mg
foremen	mgp
forester
foresters	p
forward	t
forwards	tp
foster father	m
foster fathers	mp
foster mother	f
foster mothers	fp
founder	t
founders	tp
freelancer	g
freelancers	gp
freshman	tg
freshmen	tgp
friar	tm
friars	tmp
friend	g
friends	gp
front-runner	g
front-runners	gp
frontman	m
frontmen	mp
frontrunner	g
frontrunners	gp
frontwoman	f
frontwomen	fp
fugitive	g
fugitives	gp
fullback
fullbacks	p
fundraiser	g
fundraisers	gp
gambler	g
gamblers	gp
gamekeeper
gamekeepers	p
gamer	g
gamers	gp
gardener
gardeners	p
general	t
generals	tp
geneticist
geneticists	p
gentleman	mg
gentlemen	mgp
geographer
geographers	p
geologist
geologists	p
geophysicist
geophysicists	p
geriatrician
geriatricians	p
girl	f
girls	fp
girlfriend	f
girlfriends	fp
goalie
goalies	p
goalkeeper	t
goalkeepers	tp
goalscorer
goalscorers	p
godfather	m
godfathers	mp
godmother	f
godmothers	fp
golfer
golfers	p
governess	f
governesses	fp
governor	t
governors	tp
graduate	g
graduates	gp
grand mufti	tm
grand muftis	tmp
grandad	m
grandads	mp
grandchild
grandchildren	p
granddad	m
granddads	mp
granddaughter	f
granddaughters	fp
grandfather	m
grandfathers	mp
grandma	f
grandmas	fp
grandmaster	t
grandmasters	tp
grandmother	f
grandmothers	fp
grandpa	m
grandpas	mp
grandparent	g
grandparents	gp
grandson	m
grandsons	mp
great-grandfather	m
great-grandfathers	mp
great-grandmother	f
great-grandmothers	fp
grocer
grocers	p
groom	m
grooms	mp
guard	tg
guards	tgp
guardian	g
guardians	gp
guerrilla	g
guerrillas	gp
guest	g
guests	gp
guide	g
guides	gp
guitarist
guitarists	p
gunman	mg
gunmen	mgp
guy	mg
guys	mgp
gymnast
gymnasts	p
gynaecologist
gynaecologists	p
gynecologist
gynecologists	p
hacker	g
hackers	gp
hairdresser
hairdressers	p
half-brother	m
half-brothers	mp
half-sister	f
half-sisters	fp
handler	g
handlers	gp
hard-liner	g
hard-liners	gp
hardliner	g
hardliners	gp
head	tg
heads	tgp
headmaster	tm
headmasters	tmp
headmistress	tf
headmistresses	tfp
headteacher	t
headteachers	tp
healer
healers	p
heckler	g
hecklers	gp
heir	g
heirs	gp
heiress	f
heiresses	fp
hero	g
heroes	gp
heroine	f
heroines	fp
hiker	g
hikers	gp
hindu	g
hindus	gp
hispanic	g
hispanics	gp
historian	tg
historians	tgp
hitman	m
hitmen	mp
holder	g
holders	gp
holidaymaker	g
holidaymakers	gp
homebuyer	g
homebuyers	gp
homeowner	g
homeowners	gp
hospitalist
hospitalists	p
host	t
hosts	tp
hostage	g
hostages	gp
hostess	f
hostesses	fp
hotelier
hoteliers	p
housekeeper	g
housekeepers	gp
housewife	fg
housewives	fgp
humanitarian	g
humanitarians	gp
humorist
humorists	p
hunter	g
hunters	gp
husband	m
husbands	mp
hygienist
hygienists	p
illustrator
illustrators	p
imam	tmg
imams	tmgp
immigrant	g
immigrants	gp
immunologist
immunologists	p
impersonator
impersonators	p
incumbent	g
incumbents	gp
industrialist	g
industrialists	gp
informant	g
informants	gp
inhabitant	g
inhabitants	gp
inmate	g
inmates	gp
innkeeper
innkeepers	p
insider	g
insiders	gp
inspector	tg
inspectors	tgp
instructor	tg
instructors	tgp
insurer
insurers	p
insurgent	g
insurgents	gp
intellectual	g
intellectuals	gp
intern	g
interns	gp
interpreter	g
interpreters	gp
interrogator
interrogators	p
interviewee	g
interviewees	gp
interviewer	g
interviewers	gp
intruder	g
intruders	gp
inventor
inventors	p
investigator	tg
investigators	tgp
investor	g
investors	gp
jailer
jailers	p
janitor	g
janitors	gp
jew	g
jews	gp
jeweler
jewelers	p
jeweller
jewellers	p
jihadist	g
jihadists	gp
jockey	t
jockeys	tp
jogger	g
joggers	gp
joiner
joiners	p
journalist	tg
journalists	tgp
judge	tg
judges	tgp
jurist
jurists	p
juror	tg
jurors	tgp
justice	tg
justices	tgp
keeper	t
keepers	tp
keyboardist
keyboardists	p
kid	g
kids	gp
king	tm
kings	tmp
knight	tm
knights	tmp
laborer	g
laborers	gp
labourer	g
labourers	gp
lad	mg
lads	mgp
lady	ftg
ladies	ftgp
landlady	fg
landladies	fgp
landlord	g
landlords	gp
landowner	g
landowners	gp
lass	fg
lasses	fgp
latina	fg
latinas	fgp
latino	g
latinoes	gp
lawmaker	g
lawmakers	gp
lawyer	stg
lawyers	stgp
layman	mg
laymen	mgp
leader	tg
leaders	tgp
lecturer	tg
lecturers	tgp
legislator	g
legislators	gp
lender	g
lenders	gp
liaison	s
liaisons	sp
liberal	g
liberals	gp
libertarian	g
libertarians	gp
librarian	g
librarians	gp
lieutenant	tg
lieutenants	tgp
lieutenant governor	t
lieutenant governors	tp
lifeguard	g
lifeguards	gp
lineman	m
linemen	mp
linguist
linguists	p
listener	g
listeners	gp
lobbyist	sg
lobbyists	sgp
local	g
locals	gp
locksmith
locksmiths	p
longshoreman	m
longshoremen	mp
lookout
lookouts	p
looter	g
looters	gp
lord	tm
lords	tmp
lord mayor	t
lord mayors	tp
lover	g
lovers	gp
loyalist	g
loyalists	gp
lyricist
lyricists	p
magician
magicians	p
magistrate	tg
magistrates	tgp
magnate	g
magnates	gp
maid	fg
maids	fgp
major	t
majors	tp
major-general	t
major-generals	tp
majority leader	t
majority leaders	tp
man	mg
men	mgp
manager	tg
managers	tgp
manageress	f
manageresses	fp
manufacturer	g
manufacturers	gp
marcher	g
marchers	gp
marchioness	ft
marchionesses	ftp
marine	tg
marines	tgp
marksman	m
marksmen	mp
marshal	t
marshals	tp
mason
masons	p
masseur	m
masseurs	mp
masseuse	f
masseuses	fp
mate	g
mates	gp
mathematician
mathematicians	p
matriarch	f
matriarches	fp
mayor	t
mayors	tp
mayoress	ft
mayoresses	ftp
mechanic	g
mechanics	gp
mediator	sg
mediators	sgp
medic	g
medics	gp
member	g
members	gp
mentor
mentors	p
merchant	g
merchants	gp
messenger	sg
messengers	sgp
meteorologist	tg
meteorologists	tgp
microbiologist
microbiologists	p
midfielder	t
midfielders	tp
midwife	g
midwives	gp
migrant	g
migrants	gp
militant	g
militants	gp
militiaman	mg
militiamen	mgp
millennial	g
millennials	gp
millionaire	g
millionaires	gp
miner	g
miners	gp
minister	tg
ministers	tgp
minority leader	t
minority leaders	tp
missionary	g
missionaries	gp
model
models	p
moderate	g
moderates	gp
moderator	g
moderators	gp
mogul	g
moguls	gp
mom	f
moms	fp
monarch	g
monarches	gp
monk	mg
monks	mgp
monsignor	tm
monsignors	tmp
mormon	g
mormons	gp
mother	ft
mothers	ftp
mother-in-law	f
mothers-in-law	fp
motorcyclist	g
motorcyclists	gp
motorist	g
motorists	gp
mountaineer
mountaineers	p
mourner	g
mourners	gp
mp
mps	p
mufti	tm
muftis	tmp
mullah	tm
mullahs	tmp
mum	f
mums	fp
mummy	f
mummies	fp
musician
musicians	p
musicologist
musicologists	p
muslim	g
muslims	gp
nationalist	g
nationalists	gp
naturalist
naturalists	p
navigator
navigators	p
negotiator	tsg
negotiators	tsgp
neighbor	g
neighbors	gp
neighbour	g
neighbours	gp
neo-nazi	g
neo-nazis	gp
nephew	m
nephews	mp
nephrologist
nephrologists	p
neurologist
neurologists	p
neuroscientist
neuroscientists	p
neurosurgeon
neurosurgeons	p
newcomer	g
newcomers	gp
newlywed	g
newlyweds	gp
newsman	m
newsmen	mp
newsreader
newsreaders	p
niece	f
nieces	fp
nobleman	m
noblemen	mp
nominee	tg
nominees	tgp
nonvoter	g
nonvoters	gp
novelist
novelists	p
novice	g
novices	gp
nun	fg
nuns	fgp
nurse	tg
nurses	tgp
nutritionist
nutritionists	p
observer	g
observers	gp
obstetrician
obstetricians	p
occupant	g
occupants	gp
oceanographer
oceanographers	p
offender	g
offenders	gp
office-holder	g
office-holders	gp
officeholder	g
officeholders	gp
officer	tg
officers	tgp
official	tg
officials	tgp
officiant
officiants	p
ombudsman	t
ombudsmen	tp
oncologist
oncologists	p
onlooker	g
onlookers	gp
operative	g
operatives	gp
operator	g
operators	gp
ophthalmologist
ophthalmologists	p
opponent	g
opponents	gp
optician
opticians	p
optimist	g
optimists	gp
optometrist
optometrists	p
orator
orators	p
organiser	g
organisers	gp
organizer	g
organizers	gp
ornithologist
ornithologists	p
orphan	g
orphans	gp
orthodontist
orthodontists	p
outfielder
outfielders	p
outsider	g
outsiders	gp
owner	tg
owners	tgp
pacifist	g
pacifists	gp
paediatrician
paediatricians	p
painter
painters	p
palaeontologist
palaeontologists	p
paleontologist
paleontologists	p
panelist	g
panelists	gp
panellist	g
panellists	gp
paramedic	tg
paramedics	tgp
parent	g
parents	gp
parishioner	g
parishioners	gp
parliamentarian	g
parliamentarians	gp
participant	g
participants	gp
partisan	g
partisans	gp
partner	g
partners	gp
passenger	g
passengers	gp
passer-by	g
passers-by	gp
passerby	g
passersby	gp
pastor	tg
pastors	tgp
pathologist	t
pathologists	tp
patient	g
patients	gp
patriarch	tm
patriarches	tmp
patrolman	tm
patrolmen	tmp
patron	g
patrons	gp
pc	t
peacekeeper	g
peacekeepers	gp
pedestrian	g
pedestrians	gp
pediatrician
pediatricians	p
peer	g
peers	gp
pensioner	g
pensioners	gp
people	pg
performer
performers	p
perpetrator	g
perpetrators	gp
person	g
personality	g
personalities	gp
petitioner	g
petitioners	gp
petty officer	t
petty officers	tp
pharmacist
pharmacists	p
pharmacologist
pharmacologists	p
philanthropist
philanthropists	p
philosopher
philosophers	p
photographer
photographers	p
photojournalist
photojournalists	p
physician	g
physicians	gp
physicist
physicists	p
physiologist
physiologists	p
physiotherapist
physiotherapists	p
pianist
pianists	p
picketer	g
picketers	gp
pilgrim	g
pilgrims	gp
pilot	tg
pilots	tgp
pioneer
pioneers	p
pitcher	t
pitchers	tp
plaintiff	g
plaintiffs	gp
planner	g
planners	gp
player	g
players	gp
playwright
playwrights	p
plumber	g
plumbers	gp
podcaster
podcasters	p
poet
poets	p
police	pg
police chief	t
police chiefs	tp
policeman	mg
policemen	mgp
policewoman	fg
policewomen	fgp
policymaker	g
policymakers	gp
politician	g
politicians	gp
politico	g
politicoes	gp
pollster	g
pollsters	gp
pope	tm
popes	tmp
populist	g
populists	gp
porter
porters	p
postman	m
postmen	mp
powerbroker	g
powerbrokers	gp
practitioner	g
practitioners	gp
preacher	g
preachers	gp
predecessor	g
predecessors	gp
prefect	t
prefects	tp
premier	t
premiers	tp
presenter
presenters	p
president	tg
presidents	tgp
president-elect	t
president-elects	tp
press secretary	ts
press secretaries	tsp
priest	tg
priests	tgp
priestess	f
priestesses	fp
primate
primates	p
prime minister	t
prime ministers	tp
prince	tm
princes	tmp
princess	tf
princesses	tfp
principal	tg
principals	tgp
prisoner	g
prisoners	gp
prodigy
prodigies	p
producer	tg
producers	tgp
professional	g
professionals	gp
professor	tg
professors	tgp
programmer	g
programmers	gp
progressive	g
progressives	gp
promoter	g
promoters	gp
proponent	g
proponents	gp
proprietor	g
proprietors	gp
prosecutor	tg
prosecutors	tgp
prostitute	g
prostitutes	gp
protagonist
protagonists	p
protege	g
proteges	gp
protestant	g
protestants	gp
protester	g
protesters	gp
protestor	g
protestors	gp
protégé	g
protégés	gp
provost	t
provosts	tp
psychiatrist
psychiatrists	p
psychoanalyst
psychoanalysts	p
psychologist
psychologists	p
psychotherapist
psychotherapists	p
publicist	sg
publicists	sgp
publisher	t
publishers	tp
pundit	g
pundits	gp
punter	g
punters	gp
pupil	g
pupils	gp
quarterback	t
quarterbacks	tp
queen	tf
queens	tfp
rabbi	tg
rabbis	tgp
racegoer	g
racegoers	gp
racer
racers	p
radical	g
radicals	gp
radiologist
radiologists	p
rancher	g
ranchers	gp
ranger	tg
rangers	tgp
rapist	g
rapists	gp
rapper
rappers	p
reactionary	g
reactionaries	gp
reader	g
readers	gp
realtor	g
realtors	gp
rebel	g
rebels	gp
receiver
receivers	p
receptionist	g
receptionists	gp
recipient	g
recipients	gp
recruit	g
recruits	gp
recruiter	g
recruiters	gp
rector	t
rectors	tp
referee	t
referees	tp
reformer	g
reformers	gp
refugee	g
refugees	gp
regent	t
regents	tp
registrar	t
registrars	tp
regular	g
regulars	gp
regulator	g
regulators	gp
relative	g
relatives	gp
repairman	m
repairmen	mp
reporter	tg
reporters	tgp
representative	stg
representatives	stgp
republican	g
republicans	gp
rescuer	g
rescuers	gp
researcher	g
researchers	gp
resident	g
residents	gp
respondent	g
respondents	gp
restaurateur
restaurateurs	p
retailer	g
retailers	gp
retiree	g
retirees	gp
reveler	g
revelers	gp
reveller	g
revellers	gp
reverend	t
reverends	tp
reviewer	g
reviewers	gp
revolutionary	g
revolutionaries	gp
rheumatologist
rheumatologists	p
rider	g
riders	gp
rioter	g
rioters	gp
rival	g
rivals	gp
robber	g
robbers	gp
roommate	g
roommates	gp
rower
rowers	p
royal	g
royals	gp
ruler	g
rulers	gp
runner	g
runners	gp
runner-up	g
runners-up	gp
running mate	g
running mates	gp
sailor	g
sailors	gp
saint	t
saints	tp
salesman	mg
salesmen	mgp
salesperson	g
salespeople	gp
saleswoman	fg
saleswomen	fgp
satirist
satirists	p
saxophonist
saxophonists	p
sceptic	g
sceptics	gp
scholar	g
scholars	gp
schoolboy	mg
schoolboys	mgp
schoolchild	g
schoolchildren	gp
schoolgirl	fg
schoolgirls	fgp
schoolmaster	m
schoolmasters	mp
schoolmate	g
schoolmates	gp
schoolteacher	g
schoolteachers	gp
scientist	tg
scientists	tgp
scorer
scorers	p
scout	g
scouts	gp
screenwriter
screenwriters	p
sculptor
sculptors	p
seaman	mt
seamen	mtp
secessionist	g
secessionists	gp
secretary	t
secretaries	tp
secretary general	t
secretaries general	tp
secretary-general	t
secretaries-general	tp
seismologist
seismologists	p
selectman	tm
selectmen	tmp
seller	g
sellers	gp
semifinalist
semifinalists	p
senator	tg
senators	tgp
senator-elect	t
senator-elects	tp
senior	g
seniors	gp
sentry	g
sentries	gp
separatist	g
separatists	gp
sergeant	t
sergeants	tp
serviceman	mg
servicemen	mgp
servicewoman	fg
servicewomen	fgp
settler	g
settlers	gp
shareholder	g
shareholders	gp
sheik	tm
sheiks	tmp
sheikh	tm
sheikhs	tmp
shepherd
shepherds	p
sheriff	t
sheriffs	tp
shooter	g
shooters	gp
shopkeeper	g
shopkeepers	gp
shopper	g
shoppers	gp
sibling	g
siblings	gp
signatory	g
signatories	gp
sikh	g
sikhs	gp
singer
singers	p
singer-songwriter
singer-songwriters	p
sir	tm
sirs	tmp
sister	ft
sisters	ftp
sister-in-law	f
sisters-in-law	fp
skater
skaters	p
skeptic	g
skeptics	gp
skier
skiers	p
skipper	t
skippers	tp
smuggler	g
smugglers	gp
sniper	g
snipers	gp
socialist	g
socialists	gp
socialite
socialites	p
sociologist
sociologists	p
soldier	g
soldiers	gp
solicitor	stg
solicitors	stgp
solicitor general	ts
solicitors general	tsp
soloist
soloists	p
son	m
sons	mp
son-in-law	m
sons-in-law	mp
songwriter
songwriters	p
soprano
sopranoes	p
source	g
sources	gp
speaker	tg
speakers	tgp
specialist	tg
specialists	tgp
spectator	g
spectators	gp
speechwriter	g
speechwriters	gp
spinner
spinners	p
spokesman	stmg
spokesmen	stmgp
spokesperson	stg
spokespeople	stgp
spokespersons	stgp
spokeswoman	stfg
spokeswomen	stfgp
sponsor	g
sponsors	gp
sportsman	m
sportsmen	mp
sportswoman	f
sportswomen	fp
spouse	g
spouses	gp
sprinter
sprinters	p
spy	g
spies	gp
staffer	sg
staffers	sgp
stakeholder	g
stakeholders	gp
star
stars	p
statesman	mg
statesmen	mgp
stateswoman	fg
stateswomen	fgp
statistician
statisticians	p
steelworker	g
steelworkers	gp
stepbrother	m
stepbrothers	mp
stepdaughter	f
stepdaughters	fp
stepfather	m
stepfathers	mp
stepmother	f
stepmothers	fp
stepsister	f
stepsisters	fp
stepson	m
stepsons	mp
steward	g
stewards	gp
stewardess	fg
stewardesses	fgp
stockbroker	g
stockbrokers	gp
storyteller
storytellers	p
stranger	g
strangers	gp
strategist	tg
strategists	tgp
streamer
streamers	p
striker	t
strikers	tp
student	g
students	gp
stuntman	m
stuntmen	mp
stylist
stylists	p
subcontractor	g
subcontractors	gp
subscriber	g
subscribers	gp
successor	g
successors	gp
sufferer	g
sufferers	gp
suffragette	f
suffragettes	fp
sultan	tm
sultans	tmp
superdelegate	g
superdelegates	gp
superintendent	tg
superintendents	tgp
superior	g
superiors	gp
superstar
superstars	p
supervisor	tg
supervisors	tgp
supplier	g
suppliers	gp
supporter	g
supporters	gp
surfer	g
surfers	gp
surgeon	tg
surgeons	tgp
surgeon general	t
surgeons general	tp
surrogate	sg
surrogates	sgp
surveyor	t
surveyors	tp
survivor	g
survivors	gp
suspect	g
suspects	gp
sweetheart
sweethearts	p
swimmer
swimmers	p
sympathiser	g
sympathisers	gp
sympathizer	g
sympathizers	gp
tailor
tailors	p
taxpayer	g
taxpayers	gp
teacher	tg
teachers	tgp
teammate	g
teammates	gp
technician	g
technicians	gp
technologist
technologists	p
teen	g
teens	gp
teenager	g
teenagers	gp
tenant	g
tenants	gp
tenor
tenors	p
terrorist	g
terrorists	gp
theologian
theologians	p
theorist
theorists	p
therapist	g
therapists	gp
thief	g
thieves	gp
thinker	g
thinkers	gp
toddler	g
toddlers	gp
tory	g
tories	gp
tourist	g
tourists	gp
toxicologist
toxicologists	p
trader	g
traders	gp
trainee	g
trainees	gp
trainer	tg
trainers	tgp
traitor	g
traitors	gp
translator	g
translators	gp
traveler	g
travelers	gp
traveller	g
travellers	gp
treasurer	t
treasurers	tp
trespasser	g
trespassers	gp
trooper	tg
troopers	tgp
trucker	g
truckers	gp
trumpeter
trumpeters	p
trustee	g
trustees	gp
tutor	g
tutors	gp
twin	g
twins	gp
tycoon	g
tycoons	gp
umpire	t
umpires	tp
uncle	mt
uncles	mtp
under-secretary	t
under-secretaries	tp
undergraduate	g
undergraduates	gp
undersecretary	t
undersecretaries	tp
underwriter	g
underwriters	gp
unionist	g
unionists	gp
urologist
urologists	p
user	g
users	gp
usher
ushers	p
vendor	g
vendors	gp
vet	g
vets	gp
veteran	g
veterans	gp
veterinarian	g
veterinarians	gp
vicar	t
vicars	tp
vice chairman	tm
vice chairmen	tmp
vice president	t
vice presidents	tp
vice-chair	t
vice-chairs	tp
vice-chairman	tm
vice-chairmen	tmp
vice-president	t
vice-presidents	tp
viceroy	t
viceroys	tp
victim	g
victims	gp
viewer	g
viewers	gp
vigilante	g
vigilantes	gp
villager	g
villagers	gp
villain
villains	p
violinist
violinists	p
virologist
virologists	p
virtuoso
virtuosoes	p
viscount	tm
viscounts	tmp
visitor	g
visitors	gp
vocalist
vocalists	p
volcanologist
volcanologists	p
volunteer	g
volunteers	gp
voter	g
voters	gp
waiter	mg
waiters	mgp
waitress	fg
waitresses	fgp
walker	g
walkers	gp
warden	tg
wardens	tgp
warlord	g
warlords	gp
warrior	g
warriors	gp
watchman	mg
watchmen	mgp
weatherman	m
weathermen	mp
welder
welders	p
whip	tg
whips	tgp
whistle-blower	g
whistle-blowers	gp
whistleblower	g
whistleblowers	gp
widow	fg
widows	fgp
widower	mg
widowers	mgp
wife	f
wives	fp
winger
wingers	p
winner	g
winners	gp
witness	g
witnesses	gp
woman	fg
women	fgp
woodsman	m
woodsmen	mp
worker	g
workers	gp
workman	mg
workmen	mgp
workmate	g
workmates	gp
worshiper	g
worshipers	gp
worshipper	g
worshippers	gp
wrestler
wrestlers	p
writer	g
writers	gp
yachtsman	m
yachtsmen	mp
youngster	g
youngsters	gp
youth	g
youths	gp
zookeeper
zookeepers	p
zoologist
zoologists	p`;

export const works: string = `album
albums
book
books
column
columns
documentary
documentaries
episode
episodes
essay
essays
exhibition
exhibitions
film
films
game
games
movie
movies
musical
musicals
novel
novels
painting
paintings
play
plays
podcast
podcasts
poem
poems
program
programs
programme
programmes
series
show
shows
single
singles
song
songs`;
