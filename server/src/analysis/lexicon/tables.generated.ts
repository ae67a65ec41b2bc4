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
