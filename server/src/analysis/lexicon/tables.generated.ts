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

export const cueNouns: string = `accusation
accusations
acknowledgement
acknowledgements
acknowledgment
acknowledgments
admission
admissions
allegation
allegations
announcement
announcements
argument
arguments
assertion
assertions
assessment
assessments
assurance
assurances
belief
beliefs
claim
claims
comment
comments
complaint
complaints
conclusion
conclusions
contention
contentions
conviction
convictions
declaration
declarations
demand
demands
denial
denials
explanation
explanations
fear
fears
hope
hopes
insistence
insistences
observation
observations
pledge
pledges
prediction
predictions
promise
promises
proposal
proposals
remark
remarks
suggestion
suggestions
suspicion
suspicions
statement
statements
testimony
testimonies
threat
threats
view
views
vow
vows
warning
warnings`;

export const demonyms: string = `american
americans	p
british
britons	p
french
german
germans	p
nigerian
nigerians	p`;

export const documents: string = `ad
ads
article
articles
banner
banners
bill
bills
book
books
caption
captions
complaint
complaints
constitution
constitutions
data
document
documents
editorial
editorials
email
emails
figure
figures
filing
filings
headline
headlines
indictment
indictments
law
laws
lawsuit
lawsuits
letter
letters
memo
memoes
note
notes
poll
polls
post
posts
press release
press releases
record
records
report
reports
ruling
rulings
sign
signs
statement
statements
study
studies
survey
surveys
transcript
transcripts
tweet
tweets
website
websites`;

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

export const groups: string = `audience
conservatives
crowd
democrats
liberals
media
people
police
press
public
republicans
tories`;

export const honorificRoles: string = `adm	admiral
amb	ambassador
atty	attorney lawyer
capt	captain
cllr	councillor
cmdr	commander
col	colonel
cpl	corporal
del	delegate
det	detective
dr	doctor physician
fr	priest father
gen	general
gov	governor
judge	judge
justice	justice
lt	lieutenant
maj	major
pres	president
prof	professor
pvt	private
rep	representative congressman congresswoman lawmaker
rev	reverend pastor minister
sen	senator lawmaker
sgt	sergeant
supt	superintendent`;

export const honorifics: string = `adm
baron	he
baroness	she
brother	he
capt
cmdr
col
cpl
dame	she
doctor
dr
father	he
fr	he
gen
gov
hon
imam	he
judge
justice
lady	she
lord	he
lt
maj
messrs	he
miss	she
mister	he
mr	he
mrs	she
ms	she
mx
pres
prof
professor
pvt
rabbi
rep
rev
reverend
sen
sgt
sheikh	he
sir	he
sister	she`;

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
alliance
alliances
association
associations
bank
banks
board
boards
bureau
bureaus
campaign
campaigns
charity
charities
church
churches
club
clubs
coalition
coalitions
college
colleges
commission
commissions
committee
committees
company
companies
congress
congresses
corporation
corporations
council
councils
court
courts
department
departments
embassy
embassies
federation
federations
firm
firms
foundation
foundations
government
governments
group
groups
hospital
hospitals
institute
institutes
league
leagues
ministry
ministries
network
networks
newspaper
newspapers
office
offices
organisation
organisations
organization
organizations
panel
panels
party
parties
police
school
schools
senate
senates
society
societies
staff
staffs
station
stations
team
teams
union
unions
university
universities`;

export const organisationSuffixes: string = `ag
associates
bv
co
corp
gmbh
group
holdings
inc
llc
llp
lp
ltd
nv
partners
plc
pty
sa
spa`;

export const organisations: string = `associated press
bbc
cia
cnn
congress
eu
european union
facebook
fbi
fifa
google
imf
kremlin
nato
new york times
nhs
parliament
pentagon
reuters
senate
state department
twitter
uefa
un
united nations
white house
who`;

export const places: string = `africa	continent
ala	state
asia	continent
calif	state
california	state
england	country
europe	continent
france	country
germany	country
london	city
new york	city
ontario	province
paris	city
scotland	country
texas	state
united kingdom	country
united states	country
wales	country
washington	city`;

export const portfolios: string = `affairs
agriculture
business
canterbury
children
climate
commerce
communities
culture
defence
defense
development
digital
economy
education
employment
energy
environment
equalities
exchequer
families
finance
fisheries
food
foreign
forests
health
homeland
housing
human
immigration
industry
innovation
interior
justice
labor
labour
media
planning
rural
science
security
services
skills
sport
sports
state
technology
tourism
trade
transport
transportation
treasury
urban
veterans
war
water
welfare
women
work
works
york`;

export const reportingVerbs: string = `accuse	act	os	of			accuses	accused	accusing
acknowledge	say	qhds				acknowledges	acknowledged	acknowledging
add	say	qhs	to			adds	added	adding
admit	say	qhtdls	to			admits	admitted	admitting
advise	tell	qhots	on against			advises	advised	advising
agree	say	qhts	with on			agrees	agreed	agreeing
allege	say	qhds				alleges	alleged	alleging
announce	say	qhds				announces	announced	announcing
answer	say	qhs		back	bs	answers	answered	answering
appeal	ask	qt	for to		bs	appeals	appealed	appealing
argue	say	qhs	for against	back		argues	argued	arguing
ask	ask	qhtods	for about of			asks	asked	asking
assert	say	qhds				asserts	asserted	asserting
believe	think	hs	in			believes	believed	believing
blame	act	ods	for on		b	blames	blamed	blaming
call	call	qods	for on	out	bs	calls	called	calling
cite	say	d	as			cites	cited	citing
claim	say	qhtdls			bs	claims	claimed	claiming
comment	say	qhs	on about		bs	comments	commented	commenting
complain	say	qhs	about of to			complains	complained	complaining
conclude	say	qhs				concludes	concluded	concluding
confirm	say	qhds	to			confirms	confirmed	confirming
continue	say	qt				continues	continued	continuing
criticize	act	ods	for			criticizes	criticized	criticizing
declare	say	qhds				declares	declared	declaring
defend	act	od				defends	defended	defending
demand	ask	qhtds			bs	demands	demanded	demanding
deny	say	qhds				denies	denied	denying
describe	call	ods	as			describes	described	describing
email	write	qo			bs	emails	emailed	emailing
estimate	think	hds			bs	estimates	estimated	estimating
expect	think	htod				expects	expected	expecting
explain	say	qhds	to			explains	explained	explaining
fear	think	hd	for		bs	fears	feared	fearing
feel	think	h	about		g	feels	felt	feeling
find	show	h			b	finds	found	finding
hope	think	qhts	for		bs	hopes	hoped	hoping
insist	say	qhls	on			insists	insisted	insisting
know	think	h				knows	knew	knowing	known
note	say	qhds			bs	notes	noted	noting
observe	say	qh				observes	observed	observing
plan	think	t	for		bs	plans	planned	planning
pledge	say	qhtds			bs	pledges	pledged	pledging
point	say	qhp	to at	out	bs	points	pointed	pointing
praise	act	qods	for as		bs	praises	praised	praising
predict	think	qhds				predicts	predicted	predicting
promise	say	qhtods			bs	promises	promised	promising
question	ask	qhd			bs	questions	questioned	questioning
quote	say	o	as from		bs	quotes	quoted	quoting
read	show	q		out	b	reads	read	reading
recall	say	qhds			b	recalls	recalled	recalling
refuse	act	td				refuses	refused	refusing
remark	say	qhs	on		bs	remarks	remarked	remarking
reply	say	qhs	to		bs	replies	replied	replying
report	say	qhds	on	back	bs	reports	reported	reporting
respond	say	qhs	to with by	back		responds	responded	responding
reveal	say	qhds				reveals	revealed	revealing
say	say	qhtds	of about to in on		b	says	said	saying
show	show	hd			bs	shows	showed	showing	shown
speak	say	q	of about to with on against	out up		speaks	spoke	speaking	spoken
state	say	qhds			bs	states	stated	stating
suggest	say	qhds	to			suggests	suggested	suggesting
talk	say	q	about of to with		bs	talks	talked	talking
tell	tell	qhtos	of about			tells	told	telling
testify	say	qhs	to about			testifies	testified	testifying
think	think	qhs	of about			thinks	thought	thinking
threaten	say	ht				threatens	threatened	threatening
tweet	write	qhs	about		bs	tweets	tweeted	tweeting
urge	ask	qhtods			bs	urges	urged	urging
vow	say	qhtds			bs	vows	vowed	vowing
want	think	tod				wants	wanted	wanting
warn	tell	qhots	of about against		g	warns	warned	warning
wonder	ask	qhs	about	aloud	bs	wonders	wondered	wondering
write	write	qhos	of about to in	back	g	writes	wrote	writing	written`;

export const roles: string = `actor
actors	p
actress	f
actresses	fp
aide	sg
aides	sgp
analyst	g
analysts	gp
attorney	st
attorneys	stp
aunt	f
aunts	fp
boss	g
bosses	gp
boy	m
boys	mp
brother	m
brothers	mp
candidate	g
candidates	gp
captain	t
captains	tp
ceo	t
ceos	tp
chairman	tm
chairmen	tmp
chairwoman	tf
chairwomen	tfp
chancellor	t
chancellors	tp
chief	tg
chiefs	tgp
child	g
children	gp
coach	t
coaches	tp
councillor	t
councillors	tp
critic	g
critics	gp
daughter	f
daughters	fp
director	t
directors	tp
doctor	tg
doctors	tgp
editor	t
editors	tp
executive	g
executives	gp
expert	g
experts	gp
father	m
fathers	mp
girl	f
girls	fp
governor	t
governors	tp
insider	g
insiders	gp
judge	tg
judges	tgp
lawmaker	g
lawmakers	gp
lawyer	sg
lawyers	sgp
leader	tg
leaders	tgp
man	mg
men	mgp
manager	t
managers	tp
mayor	t
mayors	tp
minister	tg
ministers	tgp
mother	f
mothers	fp
neighbor	g
neighbors	gp
neighbour	g
neighbours	gp
officer	tg
officers	tgp
official	g
officials	gp
people	pg
person	g
persons	gp
police	p
politician	g
politicians	gp
president	t
presidents	tp
professor	t
professors	tp
reporter	tg
reporters	tgp
representative	st
representatives	stp
resident	g
residents	gp
secretary	t
secretaries	tp
senator	t
senators	tp
sister	f
sisters	fp
son	m
sons	mp
source	g
sources	gp
spokesman	smg
spokesmen	smgp
spokesperson	sg
spokespeople	sgp
spokespersons	sgp
spokeswoman	sfg
spokeswomen	sfgp
striker
strikers	p
student	g
students	gp
supporter	g
supporters	gp
teacher	g
teachers	gp
victim	g
victims	gp
voter	g
voters	gp
wife	f
wifes	fp
witness	g
witnesses	gp
woman	fg
women	fgp
worker	g
workers	gp`;

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
