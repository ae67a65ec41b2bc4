// generated, do not edit: `npm run lexicon` makes it from server/lexicon/en/*.tsv

export const abbreviations: string = `a	end
a.k.a
a.m	end
abp
adm
al	end
ala	end
alhaji
approx
apr
ariz	end
ark	end
assn
assoc
asst
atty
aug
ave	end
b
b.a	end
b.c	end
b.sc	end
bd
bldg
blvd	end
bp
brig
bros	end
bt
c
c.e.o	end
c.i.a	end
ca
calif	end
capt
chf
cllr
cmdr
co	end
col
colo	end
comdr
conn	end
corp	end
cpl
cpt
ctr
d
d.c	end
d.n.a	end
d.n.c	end
dec
del
dept
det
dir
dist
dr
e
e.g
e.p.a	end
e.u	end
ed
eds
engr
esq	end
est
etc	end
f
f.b.i	end
f.c.c	end
f.d.a	end
feb
fla	end
fr
fri	end
ft
g
g.m	end
g.o.p	end
ga	end
gen
gov
govt
h
h.i.v	end
h.r
hon
hr
hwy
i	end
i.e
i.r.s	end
ill	end
inc	end
ind	end
insp
int'l
j
jan
jr	end
jul
jun
k
kan	end
ky	end
l
l.a	end
l.l.c	end
la	end
lb
lbs
lieut
lt
ltd	end
m
m.a	end
m.d	end
m.l.b	end
m.p	end
maj
mar
mass	end
md	end
messrs
mfg
mg
mich	end
minn	end
mlle
mme
mo	end
mohd
mont	end
mr
mrs
ms
msgr
mt
mx
n
n.a.a.c.p	end
n.b
n.b.a	end
n.c	end
n.d	end
n.f.l	end
n.h	end
n.h.l	end
n.j	end
n.m	end
n.r.a	end
n.s.a	end
n.y	end
n.y.p.d	end
natl
neb	end
nev	end
no	end
nos
nov
ny	end
o
o.k	end
oct
okla	end
ore	end
oz
p
p.m	end
p.s
pa	end
pfc
ph.d	end
pl
plc	end
pp
pres
prof
pt
pte
pvt
q
r
r.i	end
r.i.p	end
r.n.c	end
rd	end
rep
ret
rev
rte
s
s.a	end
s.c	end
s.d	end
s.e.c	end
secy
sen
sep
sept
sfc
sgt
shri
smt
spc
sq
sr	end
st	end
supt
t
t.s.a	end
t.v
tel
tenn	end
tex	end
thu	end
thur	end
thurs	end
treas
tue	end
tues	end
u
u.a.e	end
u.k	end
u.n	end
u.s	end
u.s.a	end
u.s.s.r	end
univ
v
va	end
viz
vol
vols
vs
vt	end
w
w.va	end
wash	end
wis	end
wyo	end
x
y
yr
z`;

export const adverbs: string = `about	adverb
abroad	adverb
afterward	adverb
afterwards	adverb
again	adverb
alike	adverb
ally	not
almost	adverb
alone	adverb
along	adverb
aloud	adverb
already	adverb
also	adverb
altogether	adverb
always	adverb
anew	adverb
anomaly	not
anyway	adverb
apart	adverb
apply	not
assembly	not
away	adverb
back	adverb
before	adverb
beforehand	adverb
belly	not
best	adverb
better	adverb
beverly	not
billy	not
bodily	not
brotherly	not
bubbly	not
bully	not
burly	not
butterfly	not
chilly	not
comply	not
connolly	not
costly	not
courtly	not
cowardly	not
cuddly	not
curly	not
daily	adverb
deadly	not
disorderly	not
doily	not
dolly	not
donnelly	not
down	adverb
dragonfly	not
earlier	adverb
early	adverb
elderly	not
else	adverb
elsewhere	adverb
emily	not
enough	adverb
even	adverb
ever	adverb
family	not
far	adverb
fast	adverb
fatherly	not
firefly	not
first	adverb
fly	not
folly	not
forever	adverb
friendly	not
further	adverb
furthermore	adverb
gangly	not
ghastly	not
ghostly	not
gnarly	not
godly	not
golly	not
grisly	not
grizzly	not
gully	not
hard	adverb
heavenly	not
hence	adverb
here	adverb
hereby	adverb
hillbilly	not
hilly	not
holly	not
holy	not
homely	not
homily	not
however	adverb
imply	not
indeed	adverb
instead	adverb
italy	not
jelly	not
jolly	not
july	not
just	adverb
kelly	not
kindly	adverb
last	adverb
late	adverb
later	adverb
least	adverb
leisurely	not
likely	not
likewise	adverb
lily	not
little	adverb
lively	not
lonely	not
long	adverb
lovely	not
lowly	not
manly	not
maybe	adverb
meanwhile	adverb
measly	not
melancholy	not
molly	not
monopoly	not
monthly	adverb
more	adverb
moreover	adverb
most	adverb
motherly	not
much	adverb
multiply	not
never	adverb
nevertheless	adverb
next	adverb
nonetheless	adverb
not	adverb
now	adverb
o'reilly	not
oft	adverb
often	adverb
oily	not
once	adverb
online	adverb
only	adverb
orderly	not
otherwise	adverb
out	adverb
outright	adverb
over	adverb
overnight	adverb
perhaps	adverb
philly	not
polly	not
previously	adverb
prickly	not
quite	adverb
rally	not
rather	adverb
regardless	adverb
rely	not
reply	not
resupply	not
sally	not
scholarly	not
seldom	adverb
shapely	not
sicily	not
sickly	not
silly	not
since	adverb
sly	not
smelly	not
so	adverb
somehow	adverb
sometimes	adverb
somewhat	adverb
somewhere	adverb
soon	adverb
sooner	adverb
sparkly	not
sprightly	not
squiggly	not
stately	not
still	adverb
straight	adverb
supply	not
surly	not
tally	not
then	adverb
there	adverb
thereafter	adverb
thereby	adverb
therefore	adverb
though	adverb
thus	adverb
timely	not
today	adverb
together	adverb
tomorrow	adverb
tonight	adverb
too	adverb
twice	adverb
ugly	not
underbelly	not
unfriendly	not
ungodly	not
unlikely	not
unruly	not
unseemly	not
unsightly	not
untimely	not
upfront	adverb
very	adverb
wally	not
weekly	adverb
well	adverb
willy	not
wily	not
wobbly	not
womanly	not
woolly	not
worldly	not
wrinkly	not
yesterday	adverb
yet	adverb`;

export const anonymity: string = `afraid	link
aren't authorised to	both
aren't authorized to	both
as he	link
as she	link
as the	link
as they	link
asked for anonymity	promise
asked to remain anonymous	promise
asking for anonymity	promise
asking to remain anonymous	promise
asks for anonymity	promise
barred from discussing	both
barred from speaking	both
because	link
citing	link
company policy	reason
condition of anonymity	promise
conditions of anonymity	promise
declined to be identified	promise
declined to be named	promise
declined to be quoted	promise
declining to be identified	promise
declining to be named	promise
demanded anonymity	promise
department policy	reason
did not want her name	promise
did not want his name	promise
did not want their name	promise
did not want their names	promise
due to	link
fear	link
feared	link
fearing	link
fears	link
for fear	link
for legal reasons	reason
given anonymity	promise
given the	link
granted anonymity	promise
ground rules	reason
guarantee of anonymity	promise
in exchange for	link
in order to	link
insisted on anonymity	promise
insisting on anonymity	promise
isn't authorised to	both
isn't authorized to	both
lacked authorisation to	both
lacked authorization to	both
lacks authorization to	both
legal reasons	reason
lest	link
non-disclosure	reason
not allowed to	reason
not authorised to	both
not authorized to	both
not be identified	promise
not be named	promise
not be quoted	promise
not being identified	promise
not being named	promise
not cleared to	both
not for attribution	promise
not permitted to	reason
not to be identified	promise
not to be named	promise
not to be quoted	promise
out of concern	link
out of fear	link
over concerns	link
owing to	link
privacy reasons	reason
promise of anonymity	promise
promised anonymity	promise
refused to be identified	promise
refused to be named	promise
request anonymity	promise
requested anonymity	promise
requesting anonymity	promise
requests anonymity	promise
safety reasons	reason
security reasons	reason
seeking anonymity	promise
since	link
so as	link
so that	link
sought anonymity	promise
speak anonymously	promise
speaking anonymously	promise
speaking on background	promise
speaks anonymously	promise
spoke anonymously	promise
spoke on background	promise
talked anonymously	promise
to avoid	link
to be candid	link
to be frank	link
to describe	link
to detail	link
to disclose	link
to discuss	link
to divulge	link
to give	link
to offer	link
to preserve	link
to protect	link
to provide	link
to recount	link
to relay	link
to reveal	link
to share	link
to speak	link
to talk	link
under ground rules	reason
under the rules	reason
wanted to remain anonymous	promise
was unauthorised to	both
was unauthorized to	both
wasn't authorised to	both
wasn't authorized to	both
weren't authorised to	both
weren't authorized to	both
when discussing	link
while discussing	link
wished to remain anonymous	promise
wishing to remain anonymous	promise
withhold her name	promise
withhold his name	promise
withhold their name	promise
withhold their names	promise
without authorisation	both
without authorization	both
without being identified	promise
without being named	promise
worried	link
worries	link`;

export const bodyNouns: string = `agency		department bureau administration service services office authority ministry investigations enforcement
airline	firm
bank	firm
brand	firm
brewery	firm
broadcaster	firm
carmaker	firm
chain	firm
charity		foundation trust fund society
club	firm
company	firm
department		ministry office
developer	firm
firm	firm
group	firm	association alliance coalition network council league foundation institute society union project fund
insurer	firm
maker	firm
manufacturer	firm
network	firm
newspaper	firm	times post journal herald tribune gazette globe guardian courier echo news telegraph star
operator	firm
organisation		association alliance coalition network council league foundation institute society union
organization		association alliance coalition network council league foundation institute society union
paper	firm	times post journal herald tribune gazette globe guardian courier echo news telegraph star
publisher	firm
retailer	firm
site	firm
supplier	firm
toymaker	firm
union		association federation brotherhood guild workers teamsters
utility	firm
website	firm`;

export const calendar: string = `a.m	time
afternoon	time
afternoons	time
afterward	time
afterwards	time
ago	time
apr	month
april	month
aug	month
august	month
autumn	time
bedtime	time
centuries	time
century	time
christmas	time
currently	time
dawn	time
day	time
days	time
daytime	time
dec	month
decade	time
decades	time
december	month
dusk	time
earlier	time
early	time
easter	time
eve	time
evening	time
evenings	time
eventually	time
fall	time
feb	month
february	month
finally	time
formerly	time
fortnight	time
fortnights	time
fri	day
friday	day
fridays	day
halloween	time
hour	time
hours	time
immediately	time
initially	time
jan	month
january	month
jul	month
july	month
jun	month
june	month
late	time
lately	time
later	time
lunchtime	time
mar	month
march	month
may	month
meanwhile	time
midday	time
midnight	time
midweek	time
minute	time
minutes	time
moment	time
moments	time
mon	day
monday	day
mondays	day
month	time
months	time
morning	time
mornings	time
night	time
nights	time
nighttime	time
noon	time
nov	month
november	month
now	time
nowadays	time
o'clock	time
oct	month
october	month
once	time
overnight	time
p.m	time
presently	time
previously	time
quarter	time
quarters	time
recently	time
sat	day
saturday	day
saturdays	day
season	time
second	time
seconds	time
sep	month
sept	month
september	month
shortly	time
simultaneously	time
sometime	time
soon	time
spring	time
springtime	time
subsequently	time
summer	time
summertime	time
sun	day
sunday	day
sundays	day
sunrise	time
sunset	time
teatime	time
thanksgiving	time
then	time
thu	day
thur	day
thurs	day
thursday	day
thursdays	day
today	time
tomorrow	time
tonight	time
tue	day
tues	day
tuesday	day
tuesdays	day
wed	day
wednesday	day
wednesdays	day
week	time
weekday	time
weekdays	time
weekend	time
weekends	time
weeknight	time
weeks	time
winter	time
wintertime	time
year	time
years	time
yesterday	time`;

export const commonVerbs: string = `abandon
abduct
abide
abolish
absorb
abstain
abuse	bs
accelerate
access	b
accompany
accomplish
account	bs
accrue
accumulate
achieve
acquire
act	bs
activate
adapt
adhere
adjourn
adjust
administer
adopt
adore
advance	bs
advertise
affect	s
affiliate	bs
afford
age	bsd
aggravate
aid	bs
air	bs
alarm	bsd
alienate
align
allocate
alter
amass
amaze
ambush	bs
amend	s
amount	bs
amuse
analyse
analyze
anger	bs
animate
annoy
anoint
apply
appoint
approach	bs
approve
arise		arose arisen
arm	bsd
arouse
arrange
arrest	bs
arrive
ascend
assassinate
assault	bs
assemble
assign
assist	bs
associate	bs
attach
attain
attempt	bs
attend
attract
auction	bs
audit	bs
authorise
authorize
avenge
average	bs
avert
avoid
await
awake		awoke awoken
award	bs
bake
balance	bs
ban	bs
banish
bankrupt	b
bar	bs
base	bsd
bathe
battle	bs
beam	bs
bear	bs	bore borne/born
beat	bs	beat beaten
become		became become
befall		befell befallen
behave
behead
belong	g
bend	bs	bent
benefit	bs
best	b
bet	bs	bet
betray
bid	bs	bid
bind	bs	bound
bleed		bled
bless
blind	bs
block	bs
bloom	bs
blow	bs	blew blown
board	bs
boil	b
bolster
bomb	bs
boo	bs
book	bs
boost	bs
border	bs
bore	bsd
borrow
bother	b
bounce	b
bow	bs
bowl	bs
boycott	bs
brake	bs
breach	bs
break	bs	broke broken
breed	bs	bred
bribe	bs
broker	bs
bruise	bs
buckle
budget	bs
build	bg	built
bulldoze
bully	bs
bump	bs
buoy	bs
burn	bs	burned/burnt
bury
buy	b	bought
bypass	b
campaign	bs
cancel		±
cap	bs
capture	bs
care	bs
carry
carve
catch	b	caught
cater
cause	bs
cease
cement	b
center	bs
centre	bs
change	bs
charter	bsd
chase	bs
cheat	bs
check	bs
cherish
chew
chill	bs
choke
chop	bs
circle	bs
circulate
circumvent
clash	bs
classify
claw	bs
clean	b
clear	b
climb	bs
clinch
cling		clung
close	bsd
cloud	bs
coax
code	bs
coin	bs
coincide
collaborate
collapse	bs
collect
collide
colonise
colonize
combat	b
combine	bd
commemorate
commission	bsd
communicate
commute	bs
compel		+
compensate
compete
compile
complement	bs
complete	bd
complicate
comply
compose
comprise
compromise	bs
conceal
concentrate	b
concern	bsd
conduct	b
confer		+
confine	s
confiscate
conflict	bs
conform
confront
confuse
connect
conquer
conserve
consist
consolidate
conspire
constitute
constrain
construct	bs
consult
consume
contact	bs
contain
contaminate
contemplate
contest	bs
contract	bs
contrast	bs
contribute
control	bs	+
convene
converge
convert	bs
convict	bs
cook	bs
cool	b
cooperate
coordinate	bs
cope
copy	bs
cost	bs	cost
count	bs
couple	bs
cover	bs
covet
craft	bs
crash	bs
crave
crawl	b
create
creep	bs	crept
cripple
cross	bs
crumble	b
crush	bs
cultivate
curb	bs
cure	bs
curl	bs
cycle	bs
damage	bs
dance	bs
dart	bs
dash	bs
date	bsd
dawn	b
deal	bs	dealt
decay	b
deceive
decorate
decrease	bs
dedicate
defeat	bs
defect	bs
defer		+
defile
define
defraud
defuse
defy
degrade
delay	bs
delegate	bs
delete
demolish
denote
depart
depend
deploy
deport
deposit	bs
deprive
derail
derive
descend
desert	bs
deserve
design	bsg
desire	bs
destabilise
destabilize
destroy
detain
deter		+
deteriorate
detonate
devastate
develop
deviate
devise
devolve
devote
die
diet	bs
differ
dig	bs	dug
digest	b
dim	b
diminish
dine
dip	bs
direct	b
disappear
disappoint
discard
discharge	bs
discontinue
discount	bs
discourage
discriminate
disguise	bs
dismantle
dispatch	b
disperse
displace
display	bs
dispose
disqualify
disrupt
dissolve
distinguish
distort
distract
distribute
disturb
dive	bs	dived/dove
diversify
divert
divide	bs
divorce	bsd
dominate
donate
drag	bs
drain	bs
draw	bsg	drew drawn
dress	b
drift	bs
drill	bs
drink	bs	drank drunk
drip	bs
drive	bs	drove driven
drop	bs
drown
dry	b
duck	bs
dump	bs
dwindle
earn
ease	b
eat		ate eaten
edit	bs
educate
elect	b
elevate
elicit
eliminate
elude
emanate
embark
embarrass
embed		+
embezzle
embody
emerge
emigrate
emit		+
employ	b
empty	b
emulate
enable
enact
encapsulate
encompass
encounter	bs
endanger
endure
energise
energize
enforce
engage
engrave
engulf
enhance
enjoy
enlarge
enlist
enrich
enrol		+
enroll
ensue
ensure
entail
enter
entertain
entitle
equal	bs	±
equip		+
erase
erect	b
erode
erupt
escalate
escape	bs
escort	bs
espouse
evacuate
evade
evaluate
evaporate
evict
evolve
exacerbate
examine
exceed
excel		+
exchange	bs
excite
exclude
execute
exempt	b
exercise	bs
exert
exhaust	b
exhibit	bs
exist
exit	bs
expel		+
experience	bsd
experiment	bs
expire
explode
exploit	bs
explore
export	bs
extend
extinguish
extract	bs
extradite
fabricate
face	bs
facilitate
fade
fail
faint	b
fake	bs
fall	bs	fell fallen
falsify
falter
fare	bs
farm	bs
fashion	bs
fasten
feature	bs
feed	bsg	fed
fell	b	felled
fetch
fight	bsg	fought
fill	b
film	bs
finance	bs
fine	bs
finger	bs
finish	b
fish	b
fit	bs	fitted/fit
fix	b
flank	bs
flare	bs
flash	b
flatten
flee		fled
flex
flip	bs
flock	bs
flood	bs
flourish	b
flow	bs
fly	bs	flew flown
fold	bs
follow	g
fool	bs
forbid		+forbade forbidden
force	bsd
forge	b
forgo		forwent forgone
form	bs
formulate
forward	bs
found	g	founded
fracture	bs
frame	bs
free	b
freeze	b	froze frozen
frighten
front	bs
frustrate
fuel	bs	±
fulfil		+
fulfill
function	bs
fund	bsg
gain	bs
galvanise
galvanize
gamble	bs
garner
gather	g
gauge	bs
generate
glance	bs
glow	b
govern
grab	bs
grade	bsd
graduate	bs
grapple
grasp	b
graze
grind	bd	ground
grip	bs
grow		grew grown
guard	bs
guide	bs
hack	bs
halt	bs
halve	s
hammer	bs
hand	bsd
handle	bs
hang	b	hung/hanged
happen	g
harass
harbor	bs
harbour	bs
harden
harm	bs
harvest	bs
hasten
haunt	bs
head	bsd
heal
heat	bs
heed	b
heighten
help	b
hide	bs	hid hidden
hike	bs
hinder
hinge	bs
hire	bs
hoist
honor	bs
honour	bs
host	bs
house	bsg
hover
huddle	b
hug	bs
hunt	bs
hurry	b
hurt	b	hurt
ignite
immigrate
impact	bs
impair
impeach
implement	bs
implicate
import	bs
impose
impress
imprison
improve
improvise
inaugurate
incite
include
incorporate
increase	bs
incur		+
induce
infect
infiltrate
inflame
inflate
inflict
influence	bs
infringe
infuriate
inhabit
inherit
inhibit
initiate
inject
injure
innovate
insert	bs
inspect
inspire
install
insure
integrate
intensify
interact
intercept
interest	bsd
interfere
intervene
intimidate
invade
invent
invest
investigate
involve
irritate
isolate
jail	bsd
jeopardise
jeopardize
join
keep		kept
kick	bs
kidnap		+
kill	b
kiss	b
kneel		knelt/kneeled
knit	b
knock	bs
lack	bs
land	bsg
languish
last	b
launch	b
lead	bsg	led
lean	b	leaned/leant
leap	bs	leapt/leaped
lease	bs
leave	b	left
legalise
legalize
lend		lent
lengthen
lessen
let		let
level	bs	±
levy	bs
liberate
license	bsd
lift	bs
light	bs	lit/lighted
like	bs
limit	bsd
line	bs
linger
link	bs
liquidate
listen
litigate
live	s
load	bs
loan	bs
locate
lock	bs
lodge	bs
log	bs
look	bs
loom	bs
loosen
loot	b
lose		lost
love	bs
lower	b
lure	bs
magnify
mail	bs
man	b
manage
manipulate
manufacture
map	bs
mar
march	b
mark	bs
market	bsg
marry
mask	bsd
mass	b
master	bs
match	b
matter	bs
mature	b
maximise
maximize
meander
meet	bg	met
melt	b
memorise
memorize
merge
merit	bs
migrate
mine	bsg
mislead		misled
miss	bs
mistake	bs	mistook mistaken
mix	b
mobilise
mobilize
model	bs	±
moderate	bs
modify
monitor	bs
motivate
mount	bs
mourn
move	bs
multiply
murder	bs
mute	b
nab
narrow	b
navigate
near	b
need	bs
neglect	b
negotiate
net	bs
neutralise
neutralize
notch	b
number	bs
nurse	bs
nurture	b
obey
oblige
obscure	b
obstruct
obtain
occupy
occur		+
offend
offset	b	+offset
omit		+
operate
orbit	bs
organise
organize
originate
oust
outnumber
outrage	bsd
outweigh
overcome		overcame overcome
overhaul	bs
overlook
oversee		oversaw overseen
overshadow
overtake		overtook overtaken
overthrow	b	overthrew overthrown
overturn
overwhelm
owe
pace	bs
pack	bs
paralyse
paralyze
park	bsg
part	bs
participate
partner	bs
pass	b
patrol	bs	+
pause	bs
pave
pay	b	paid
peak	bs
peel	b
penetrate
perform
perish
permeate
persecute
phase	bs
pick	bs
pile	bs
pioneer	bs
place	bs
plague	bs
plant	bs
please
plot	bs
plough	bs
plow	bs
plummet
plunge	b
poise	b
poison	bs
polarise
polarize
polish	b
pollute
populate
position	bs
possess
postpone
pour
practice	bs
practise
precede
precipitate
preclude
prepare
preserve	bs
preside
prevail
prevent
price	bs
print	bs
proceed	s
process	b
procure
produce	b
profile	bs
profit	bs
progress	b
prohibit
proliferate
prolong
promote
propel		+
prosecute
prosper
protect
provoke
prune	bs
pull	bs
pump	bs
punch	b
punctuate
punish
purchase	bs
purge	bs
pursue
qualify
quarantine	b
quell
quit		quit
race	bs
raid	bs
rally	bs
ramp	bs
range	bs
rank	bs
ransack
rape	bs
ratchet
ratify
reach	b
reap
reassemble
rebel	bs	+
rebound	bs
rebuild		rebuilt
recede
receive
reconcile
reconstruct
reconvene
recover
recruit	bs
rectify
recycle
redact
redeem
redefine
redirect
redistribute
reduce
reelect
refine
reform	bs
refrain	bs
refuel		±
refund	bs
regain
register	bs
regulate
rehabilitate
rein	bs
reinforce
reinstate
relate
relax
relieve
relinquish
reload
relocate
rely
remain	s
remedy	bs
remove
rename
render
renew
renovate
rent	bs
reopen
repair	bs
repay		repaid
repeal	bs
repel		+
replace
replicate
represent
reproduce
rescind
rescue	bs
research	b
resemble
reserve	bsd
reset	b	+reset
resettle
reshape
reside
resign
resonate
rest	bs
restore
restrain
restrict
restructure
result	bs
resume	bs
resurface
retain
retake		retook retaken
retire
retool
retract
retreat	bs
retrieve
return	bs
reunite
reuse
reverse	b
revert
revise
revisit
revive
revoke
revolve
reward	bs
ride	bs	rode ridden
rig	bs
ring	bs	rang rung
rise	bs	rose risen
risk	bs
roam
rob
rock	bs
roll	bs
root	bs
rotate
ruin	bs
run	bsg	ran run
rupture	bs
rush	b
sabotage	b
sack	bs
sacrifice	bs
safeguard	bs
sail	bs
sample	bs
sanction	bs
satisfy
save	bs
scale	bs
scan	bs
scare	bs
scatter
schedule	bsd
score	bs
scramble	b
scrap	bs
scrape
scratch	b
screen	bs
screw	bs
script	bs
scrutinise
scrutinize
seal	bs
search	b
seat	bsd
secure	b
seep
segregate
seize
select	b
sell		sold
send		sent
sentence	bs
separate	b
serve	g
settle
sever
shake	bs	shook shaken
shape	bs
sharpen
shatter
shave
shed	bs	shed
shelter	bs
shelve	s
shield	bs
shift	bs
shine		shone/shined
ship	bsg
shock	bs
shop	bsg
shoplift
shorten
shove
shower	bs
shrink		shrank/shrunk shrunk/shrunken
shrivel		±
shun
shut		shut
shuttle	bs
sicken
sideline	bs
sift
sign	bs
simplify
simulate
sink	bs	sank sunk
sip
sit		sat
situate
skip	bs
skyrocket
slap	bs
slash	b
slate	bs
slaughter	b
sleep	b	slept
slice	bs
slide	bs	slid
slip	bs
slow	b
slump	bs
smash	b
smell	bs	smelled/smelt
smoke	bs
smooth
smother
smuggle
snag	bs
snatch
snub	bs
soak
soar
soften
solicit
solidify
solve
sort	bs
span	bs
spare	bs
spark	bs
spawn
spearhead
specialise
specialize
speed	bs	sped/speeded
spend	g	spent
spike	bs
spill	bs	spilled/spilt
spin	b	spun
split	bs	split
spoil	bs	spoiled/spoilt
sponsor	bs
spot	bs
sprawl	b
spray	bs
spread	bs	spread
spring	bs	sprang/sprung sprung
sprout	bs
spur	bs
squander
squeeze	b
stab	bs
stabilise
stabilize
stack	bs
staff	bsd
stage	bsd
stagger
stagnate
stain	bs
stall	bs
stamp	bs
standardise
standardize
star	bs
stare	bs
startle
starve
stay	bs
steady
steal	b	stole stolen
steer
stem	bs
step	bs
stick	bs	stuck
stifle
stimulate
stir	b
stock	bs
stop	bs
store	bs
storm	bs
strain	bs
strand	bs
strangle
stream	bs
streamline
strengthen
stretch	b
string	bs	strung
strip	bs
strive		strove/strived striven
structure	bsd
struggle	bs
study	bs
stun
subdue
subject	bs
subscribe
subside
subsidise
subsidize
substitute	bs
subtract
succeed
succumb
sue
suffer	g
suffice
suit	bs
supervise
supplement	bs
supply	bs
suppress
surf
surface	bs
surge	bs
surpass
surprise	bsd
surrender	b
surround
survey	bs
survive
suspend
sustain
swallow	bs
swap	bs
swarm	bs
sway
sweat	b
sweep	bs	swept
swell	b	swelled swollen
swim	b	swam swum
swing	bs	swung
swirl	bs
switch	b
symbolise
symbolize
synthesise
synthesize
table	bs
tack	bs
tackle	bs
tailor	bs
take	g	took taken
tally	bs
tamper
tap	bs
tape	bs
tarnish
taste	bs
tax	bs
teach		taught
team	bs
tear	bs	tore torn
televise
tempt
tend
terminate
terrify
test	bsg
thicken
thin
thrive
throw	bs	threw thrown
thwart
tie	bs
tighten
tilt	bs
time	bsg
tip	bs
tolerate
top	bs
topple
torch	b
torment	bs
torture	bs
toss	bs
total	bs	±
tour	bs
tow
trace	bs
track	bs
trade	bs
trail	bs
train	bsg
trample
transcend
transfer	bs	+
transform
translate
transmit		+
transpire
transplant	bs
transport	b
trap	bs
travel	bs	±
traverse
tread	bs	trod trodden
treat	bs
treble
trek	bs
tremble
trespass
trickle	b
trigger	bs
trim	b
triple	b
triumph	bs
trouble	bsd
trounce
trump	bs
try	bs
tuck
tug	bs
tumble	b
turn	bs
tweak	bs
twist	bs
twitch
type	bs
uncover
undercut	b	+undercut
underestimate
undergo		underwent undergone
undermine
undertake		undertook undertaken
unearth
unfold
unify
unite
unleash
unlock
unravel		±
unseat
unsettle
untangle
unwind		unwound
update	bs
upend
upgrade	bs
uphold		upheld
uproot
upset	bs	+upset
urinate
use	bsd
usher	bs
utilise
utilize
vacate
vaccinate
validate
value	bsd
vandalise
vandalize
vanish
vary
vault	bs
veer
venerate
ventilate
vest	bs
vet	bs
veto	bs
vibrate
vie
violate
visit	bs
visualise
visualize
void	b
wage	bs
wait	b
waive
wake	b	woke woken
wallow
wander
wane
ward	bs
warm	b
warrant	bs
wash	b
waste	bs
watch	b
water	bs
wave	bs
waver
weaken
wear		wore worn
weather	b
weave		wove woven
wed		wed/wedded
weed	bs
whip	bs
whirl
widen
wield
wilt
win	bs	won
wind	bsg	wound
wink	b
wipe	bs
wire	bs
withdraw		withdrew withdrawn
wither
withstand		withstood
witness	b
word	bs
work	bsg
worsen
worship	b
wound	bs	wounded
wrangle
wrap	bs
wreak
wreck	bs
wrestle
wring		wrung
yank	bs
yield	bs
zoom`;

export const courtWords: string = `accused
acquitted
allegations
alleged
arraigned
arrest
arrested
arson
assault
assaulted
attorney
burglary
charge
charged
charges
complaint
confession
convicted
conviction
court
courtroom
crime
crimes
defendant
defendants
detectives
embezzled
embezzlement
embezzling
filing
fraud
guilty
hearing
homicide
indicted
indictment
inquest
judge
jury
killed
killing
killings
laundering
lawsuit
lawsuits
liable
manslaughter
murder
murdered
murdering
murders
perjury
plaintiff
plaintiffs
plea
plead
pleaded
pleading
police
prosecution
prosecutor
prosecutors
rape
raped
robbed
robbery
robbing
sentenced
shoplifting
stabbed
stabbing
stealing
stole
stolen
sue
sued
sues
suing
suit
suits
swindled
testified
testimony
theft
thefts
trial
tribunal`;

export const demonyms: string = `aboriginal
afghan
african
african-american
alabaman
alaskan
albanian
algerian
american
andorran
angolan
arab
argentine
argentinian
arizonan
armenian
asian
asian-american
australian
austrian
azerbaijani
azeri
bahraini
bangladeshi
barbadian
basque
bavarian
belarusian
belgian
berliner
bolivian
bosnian
bostonian
brazilian
breton
brit
british	=
briton
bulgarian
burmese	=
burundian
californian
cambodian
cameroonian
canadian
catalan
chadian
chechen
chicagoan
chilean
chinese	=
colombian
congolese	=
cornish	=
corsican
costa rican
croat
croatian
cuban
cypriot
czech
dane
danish	=
dominican
dubliner
dutch	=
dutchman	dutchmen
ecuadorian
egyptian
emirati
english	=
englishman	englishmen
englishwoman	englishwomen
eritrean
estonian
ethiopian
european
fijian
filipina
filipino
finn
finnish	=
flemish	=
floridian
french	=
frenchman	frenchmen
frenchwoman	frenchwomen
gambian
georgian
german
ghanaian
glaswegian
greek
grenadian
guatemalan
guyanese	=
haitian
hawaiian
hispanic
honduran
hungarian
icelander
icelandic	=
indian
indonesian
iowan
iranian
iraqi
irish	=
irishman	irishmen
irishwoman	irishwomen
israeli
italian
ivorian
jamaican
japanese	=
jordanian
kashmiri
kazakh
kenyan
korean
kosovar
kurd
kurdish	=
kuwaiti
kyrgyz	=
lao	=
laotian
latin american
latvian
lebanese	=
liberian
libyan
lithuanian
liverpudlian
londoner
macedonian
malagasy	=
malawian
malaysian
maldivian
malian
maltese	=
mancunian
maori
mexican
michigander
minnesotan
moldovan
mongolian
montenegrin
moroccan
mozambican
muscovite
namibian
native american
nepalese	=
nepali
new yorker
new zealander
nicaraguan
nigerian
nigerien
north korean
northern irish	=
norwegian
ohioan
omani
pakistani
palestinian
panamanian
paraguayan
parisian
persian
peruvian
pole
polish	=
portuguese	=
puerto rican
qatari
quebecer
roman
romanian
russian
rwandan
salvadoran
saudi
saudi arabian
scandinavian
scot
scotsman	scotsmen
scottish	=
senegalese	=
serb
serbian
sicilian
singaporean
slav
slovak
slovakian
slovene
slovenian
somali
south african
south korean
south sudanese	=
soviet
spaniard
spanish	=
sri lankan
sudanese	=
swede
swedish	=
swiss	=
syrian
taiwanese	=
tajik
tanzanian
tasmanian
texan
thai
tibetan
togolese	=
trinidadian
tunisian
turk
turkish	=
turkmen
ugandan
uighur
ukrainian
uruguayan
uyghur
uzbek
venetian
venezuelan
vietnamese	=
virginian
welsh	=
welshman	welshmen
wisconsinite
yemeni
yemenite
yorkshireman	yorkshiremen
zambian
zimbabwean`;

export const documents: string = `accounts	=
ad
addendum	addenda
advert
advertisement
advisory
affidavit
agenda
amendment
analysis	analyses
annotation
announcement
annual report
appendix	appendices/appendixes
archive
article
assessment
audit
autobiography
banner
bill
billboard
biography
blog
blog post
blogpost
blurb
book
booklet
briefing
broadsheet
brochure
bulletin
bumper sticker
bylaw
cable
calculation
caption
catalog
catalogue
census
certificate
charge sheet
chart
charter
circular
citation
clause
column
comment
commercial
communique
communiqué
complaint
constitution
contract
critique
data	=
database
declaration
decree
deposition
diary
dictionary
directive
disclaimer
disclosure
dispatch
document
documentary
dossier
draft
e-mail
edict
editorial
email
encyclopedia
epitaph
essay
excerpt
exit poll
explainer
fact sheet
factsheet
figures	=
file
filing
finding
flier
flyer
footnote
graph
graphic
guidance	=
guideline
handbook
handout
headline
homepage
indictment
infographic
injunction
inscription
interview
invitation
invoice
journal
judgement
judgment
law
lawsuit
leaflet
legislation	=
letter
list
listing
log
magazine
mailer
mailing
mandate
manifesto
manual
manuscript
memo
memoir
memorandum	memoranda/memorandums
message
minutes	=
monograph
motto
newscast
newsletter
newspaper
note
notice
notification
novel
obituary
op-ed
ordinance
outline
page
pamphlet
paper
paragraph
passage
pdf
petition
placard
plaque
podcast
policy
poll
post
postcard
poster
preamble
preface
press release
profile
projection
prologue
proposal
prospectus	=
publication
questionnaire
ransom note
readout
record
referendum	referendums/referenda
regulation
release
report
research
resolution
retraction
retweet
review
rule
rulebook
ruling
scorecard
screenplay
script
section
sermon
sign
slogan
song
speech
spreadsheet
statement
statistic
statute
story
study
submission
subpoena
suit
summary
survey
syllabus	=
tabloid
tagline
tally
telegram
testimony	testimonies
text
text message
textbook
thread
timeline
timetable
tombstone
tracker
trailer
transcript
transcription
translation
treatise
treaty
tweet
update
verdict
video
video clip
voicemail
volume
warning
warrant
web page
web site
webpage
website
white paper
whitepaper
writ
write-up
yearbook`;

export const elisions: string = `bout
burbs
bye
cause
cept
copter
cos
coz
ello
em
ere
flu
fraid
gator
mongst
n
neath
nother
nough
nuff
round
scuse
shrooms
specially
sup
taint
til
till
tis
tisn't
twas
twasn't
tween
twere
twill
twixt
twon't
twould`;

export const functionWords: string = `'cause	conjunction	subordinating
'd	auxiliary	modal
'll	auxiliary	modal
'm	auxiliary	be
're	auxiliary	be
's	auxiliary	be
'til	preposition
've	auxiliary	have
a	determiner
aboard	preposition
about	preposition
above	preposition
according	preposition
across	preposition
after	conjunction	subordinating
after	preposition
against	preposition
ain't	auxiliary	be
ain't	negation
albeit	conjunction	subordinating
all	determiner
all	pronoun	many 3 they both
along	preposition
alongside	preposition
although	conjunction	subordinating
am	auxiliary	be
amid	preposition
amidst	preposition
among	preposition
amongst	preposition
an	determiner
and	conjunction	coordinating
another	determiner
another	pronoun	one 3 both
any	determiner
anybody	pronoun	one 3 both
anyone	pronoun	one 3 both
anything	pronoun	one 3 it both
are	auxiliary	be
aren't	auxiliary	be
around	preposition
as	conjunction	subordinating
as	preposition
at	preposition
atop	preposition
barely	negation
barring	preposition
be	auxiliary	be
because	conjunction	subordinating
because	preposition
been	auxiliary	be
before	conjunction	subordinating
before	preposition
behind	preposition
being	auxiliary	be
below	preposition
beneath	preposition
beside	preposition
besides	preposition
between	preposition
beyond	preposition
both	determiner
both	pronoun	many 3 they both
but	conjunction	coordinating
but	preposition
by	preposition
can	auxiliary	modal
can't	auxiliary	modal
cannot	auxiliary	modal
cannot	negation
certain	determiner
circa	preposition
concerning	preposition
considering	preposition
could	auxiliary	modal
couldn't	auxiliary	modal
daren't	auxiliary	modal
despite	preposition
did	auxiliary	do
didn't	auxiliary	do
do	auxiliary	do
does	auxiliary	do
doesn't	auxiliary	do
doing	auxiliary	do
don't	auxiliary	do
done	auxiliary	do
down	preposition
dozens	determiner
during	preposition
each	determiner
each	pronoun	one 3 both
eight	determiner
either	determiner
either	pronoun	one 3 both
enough	determiner
every	determiner
everybody	pronoun	one 3 both
everyone	pronoun	one 3 both
everything	pronoun	one 3 it both
ex	preposition
except	conjunction	subordinating
except	preposition
excluding	preposition
few	determiner
few	pronoun	many 3 they both
fewer	determiner
five	determiner
five	pronoun	many 3 they both
following	preposition
for	conjunction	coordinating
for	preposition
four	determiner
four	pronoun	many 3 they both
from	preposition
given	preposition
gonna	auxiliary	modal
gotta	auxiliary	modal
had	auxiliary	have
hadn't	auxiliary	have
half	determiner
hardly	negation
has	auxiliary	have
hasn't	auxiliary	have
have	auxiliary	have
haven't	auxiliary	have
having	auxiliary	have
he	pronoun	one 3 he subject
her	possessive	one 3 she
her	pronoun	one 3 she object
hers	pronoun	one 3 she both
herself	pronoun	one 3 she object
him	pronoun	one 3 he object
himself	pronoun	one 3 he object
his	possessive	one 3 he
how	conjunction	subordinating
hundreds	determiner
i	pronoun	one 1 subject
if	conjunction	subordinating
in	preposition
inasmuch	conjunction	subordinating
including	preposition
inside	preposition
insofar	conjunction	subordinating
into	preposition
is	auxiliary	be
isn't	auxiliary	be
it	pronoun	one 3 it both
its	possessive	one 3 it
itself	pronoun	one 3 it object
least	determiner
less	determiner
less	preposition
lest	conjunction	subordinating
like	conjunction	subordinating
like	preposition
little	determiner
many	determiner
many	pronoun	many 3 they both
may	auxiliary	modal
me	pronoun	one 1 object
might	auxiliary	modal
mightn't	auxiliary	modal
mine	pronoun	one 1 both
minus	preposition
more	determiner
more	pronoun	many 3 they both
most	determiner
most	pronoun	many 3 they both
much	determiner
much	pronoun	one 3 it both
must	auxiliary	modal
mustn't	auxiliary	modal
my	possessive	one 1
myself	pronoun	one 1 object
n't	negation
near	preposition
needn't	auxiliary	modal
neither	determiner
neither	negation
neither	pronoun	one 3 both
never	negation
nine	determiner
no	determiner
no	negation
nobody	negation
nobody	pronoun	one 3 both
none	negation
none	pronoun	many 3 both
nor	conjunction	coordinating
nor	negation
not	negation
nothing	negation
nothing	pronoun	one 3 it both
notwithstanding	preposition
nowhere	negation
of	preposition
off	preposition
on	preposition
once	conjunction	subordinating
one	determiner
one	pronoun	one 3 both
ones	pronoun	many 3 they both
oneself	pronoun	one 3 object
onto	preposition
opposite	preposition
or	conjunction	coordinating
other	determiner
other	pronoun	one 3 both
others	pronoun	many 3 they both
ought	auxiliary	modal
oughtn't	auxiliary	modal
our	possessive	many 1
ours	pronoun	many 1 both
ourselves	pronoun	many 1 object
out	preposition
outside	preposition
over	preposition
own	determiner
past	preposition
pending	preposition
per	preposition
plenty	pronoun	many 3 they both
plus	conjunction	coordinating
plus	preposition
pro	preposition
provided	conjunction	subordinating
providing	conjunction	subordinating
rarely	negation
regarding	preposition
respecting	preposition
round	preposition
same	determiner
scarcely	negation
seldom	negation
seven	determiner
several	determiner
several	pronoun	many 3 they both
shall	auxiliary	modal
shan't	auxiliary	modal
she	pronoun	one 3 she subject
should	auxiliary	modal
shouldn't	auxiliary	modal
since	conjunction	subordinating
since	preposition
six	determiner
so	conjunction	coordinating
some	determiner
some	pronoun	many 3 they both
somebody	pronoun	one 3 both
someone	pronoun	one 3 both
something	pronoun	one 3 it both
such	determiner
supposing	conjunction	subordinating
ten	determiner
than	conjunction	subordinating
than	preposition
that	conjunction	subordinating
that	determiner
that	pronoun	one 3 it both
the	determiner
their	possessive	many 3 they
theirs	pronoun	many 3 they both
them	pronoun	many 3 they object
themself	pronoun	one 3 they object
themselves	pronoun	many 3 they object
these	determiner
these	pronoun	many 3 they both
they	pronoun	many 3 they subject
this	determiner
this	pronoun	one 3 it both
those	determiner
those	pronoun	many 3 they both
though	conjunction	subordinating
thousands	determiner
three	determiner
three	pronoun	many 3 they both
through	preposition
throughout	preposition
till	conjunction	subordinating
till	preposition
to	preposition
toward	preposition
towards	preposition
two	determiner
two	pronoun	many 3 they both
under	preposition
underneath	preposition
unless	conjunction	subordinating
unlike	preposition
until	conjunction	subordinating
until	preposition
unto	preposition
up	preposition
upon	preposition
us	pronoun	many 1 object
various	determiner
versus	preposition
via	preposition
vs	preposition
was	auxiliary	be
wasn't	auxiliary	be
we	pronoun	many 1 subject
were	auxiliary	be
weren't	auxiliary	be
what	conjunction	subordinating
what	determiner
what	pronoun	one 3 it both
whatever	determiner
whatever	pronoun	one 3 it both
when	conjunction	subordinating
whenever	conjunction	subordinating
where	conjunction	subordinating
whereas	conjunction	subordinating
whereby	conjunction	subordinating
wherever	conjunction	subordinating
whether	conjunction	subordinating
which	conjunction	relative
which	determiner
which	pronoun	one 3 it both
whichever	determiner
while	conjunction	subordinating
whilst	conjunction	subordinating
who	conjunction	relative
who	pronoun	one 3 subject
whoever	pronoun	one 3 subject
whom	conjunction	relative
whom	pronoun	one 3 object
whomever	pronoun	one 3 object
whose	conjunction	relative
whose	possessive	one 3
why	conjunction	subordinating
will	auxiliary	modal
with	preposition
within	preposition
without	preposition
won't	auxiliary	modal
worth	preposition
would	auxiliary	modal
wouldn't	auxiliary	modal
y'all	pronoun	many 2 both
ye	pronoun	many 2 subject
yet	conjunction	coordinating
you	pronoun	one 2 both
your	possessive	one 2
yours	pronoun	one 2 both
yourself	pronoun	one 2 object
yourselves	pronoun	many 2 object`;

export const groups: string = `african-americans
array
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
majorities
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
percent
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

export const headings: string = `analysis
breaking
comment
exclusive
explainer
gallery
live
obituary
opinion
podcast
q&a
quiz
revealed
review
update
updated
video
watch`;

export const honorificRoles: string = `adm	admiral
amb	ambassador
atty	attorney lawyer
capt	captain
cllr	councillor
cm	chief minister
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
pm	prime minister
pres	president
prof	professor
pvt	private
rep	representative congressman congresswoman lawmaker
rev	reverend pastor minister
sen	senator lawmaker
sgt	sergeant
supt	superintendent`;

export const honorifics: string = `1st lt
2nd lt
adm
admiral
ald
alhaji	he
amb
asp
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
csp
dame	she
dci
dcp
det
doctor
dr
dsp
engr
excellency
father	he
fr	he
frau	she
gen
general
gov
hajiya	she
herr	he
highness
hon
hrh
igp
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
mallam	he
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
oba	he
ofc
otunba	he
pc
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
shri	he
signor	he
signora	she
sir	he
sister	she
smt	she
sp
sra	she
staff sgt
sub-lt
supt
tech sgt
vice adm`;

export const imperatives: string = `ask
blame
consider
enter
follow
forget
imagine
introduce
invite
join
meet
picture
remember
replace
see
suppose
take
tell
thank
visit`;

export const insiders: string = `adviser
advisor
aide
attendee
bureaucrat
confidant
confidante
consultant
diplomat
donor
employee
executive
insider
lawmaker
negotiator
officer
official
operative
organiser
organizer
participant
source
staffer
strategist
whistleblower`;

export const loadedVerbs: string = `admit	guilt	say
boast	pride	say
brag	pride	say
claim	doubt	say
confess	guilt	say
crow	pride	say
gloat	pride	say
gush	scorn	say
moan	scorn	say
pontificate	scorn	say
profess	doubt	say
rant	scorn	say
rave	scorn	say
sneer	scorn	say
whine	scorn	say`;

export const nameParticles: string = `al
bin
binti
da
de
del
della
den
der
di
do
dos
du
e
el
ibn
la
le
san
st
ten
ter
van
von
y
zu`;

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

export const offices: string = `actress	actor
advisor	adviser
attorney	lawyer
boss	chief
congress	representative
congressman	representative
congresswoman	representative
contender	candidate
doctor	doctor
nominee	candidate
physician	doctor
policeman	officer
policewoman	officer
solicitor	lawyer`;

export const organisationNouns: string = `academy
administration
agency
airline
airport
alliance
ambulance service
archdiocese
army
assembly
association
authority
band
bank
battalion
board
body
branch
brand
brewery
brigade
broadcaster
bureau
business
cabinet
campaign
carmaker
cartel
caucus
center
centre
chain
chamber
channel
chapter
charity
choir
church
clinic
club
co-op
coalition
collective
college
command
commission
committee
commonwealth
community
company
confederation
conference
conglomerate
congregation
congress
consortium
consulate
consultancy
cooperative
corporation
corps	=
council
court
daily
delegation
department
diocese
directorate
distributor
division
embassy
enterprise
faction
faculty
family
federation
festival
firm
force
forum
foundation
franchise
fund
gallery
gang
garrison
giant
government
group
grouping
guild
hospital
hotel
inquiry
inspectorate
institute
institution
insurer
intelligence	=
judiciary	=
junta
jury
lab
laboratory
leadership	=
league
legislature
lender
library
lobby
magazine
maker
manufacturer
media	=
military	militaries
militia
ministry
mission
monarchy
mosque
movement
municipality
museum
navy
network
newspaper
newsroom
ngo
non-profit
nonprofit
office
operator
opposition	=
orchestra
organisation
organization
outfit
outlet
panel
paper
parish
parliament
partnership
party
pension fund
phone company
police	=
politburo
press	=
prison
prosecution	=
provider
publication
publisher
quango
railway
regime
regiment
registry
regulator
restaurant
retailer
school
secretariat
sect
senate
service
society
squad
staff	staffs
start-up
startup
station
store
studio
subcommittee
subsidiary
supermarket
supreme court
synagogue
syndicate
synod
tabloid
task force
taskforce
team
temple
theater
theatre
think tank
think-tank
thinktank
trade union
treasury
tribunal
trust
union
unit
university
utility
venture
watchdog
website
weekly
wing
workforce	=`;

export const organisationSuffixes: string = `ab
academy
aerospace
ag
agency
airlines
airways
aps
argus
asa
associates
association
athletic
bancorp
bank
biotech
breweries
brewery
brewing
brigade
broadcasting
bros
bugle
bureau
bv
cement
chemicals
choir
chronicle
church
club
co
college
commission
committee
companies
company
constabulary
corp
corporation
council
courier
court
dairies
department
diocese
dispatch
energy
enterprises
entertainment
fc
federation
ferries
foods
foundation
gazette
gmbh
group
guild
harriers
herald
holding
holdings
hospital
inc
incorporated
industries
institute
insurance
international
journal
kk
laboratories
labs
league
limited
llc
llp
logistics
lp
ltd
media
mercury
minerals
mining
ministry
motors
network
networks
news
nv
oil
orchestra
oy
oyj
partners
partnership
party
petroleum
pharma
pharmaceuticals
pictures
plc
press
productions
pte
pty
pvt
radio
railway
railways
records
robotics
rovers
sa
sarl
school
services
shipping
society
solutions
spa
srl
studios
synod
systems
technologies
telecom
television
textiles
therapeutics
tribune
trust
union
university
wanderers`;

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

export const parties: string = `conservative	conservative
dem	democratic
democrat	democratic
democratic	democratic
gop	republican
green	green
independent	independent
labour	labour
liberal	liberal
libertarian	libertarian
republican	republican
tory	conservative`;

export const passiveParticiples: string = `accused	of
acquitted	of on
arrested	for in on over
charged	with in over
cleared	of
convicted	of in for
detained	in for over
found	guilty
implicated	in
indicted	for on in
injured	in by
interviewed	by for
jailed	for over
quoted	in by
sentenced	to for
suspected	of
tasked	with
wounded	in by`;

export const placeOpeners: string = `cape
eastern
fort
lake
las
los
lower
mount
northern
port
saint
san
santa
southern
upper
western`;

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
police
rural
science
security
services
skills
sport
sports
staff
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

export const raisingVerbs: string = `appear
appeared
appears
began
begin
begins
continue
continued
continues
continuing
decline
declined
declines
go
goes
going
gone
hastened
quick
refuse
refused
refuses
rushed
seem
seemed
seems
took
tried
tries
try
used
went`;

export const reportingNouns: string = `accusation	that	of about against
acknowledgement	that	of
acknowledgment	that	of
admission	that	of
advice	that to	on about	=
affirmation	that	of
allegation	that	of about against
announcement	that	of about on
answer	that	to
apology		for to
appeal	that to	for
argument	that	for against about
assertion	that	of about
assessment	that	of
assumption	that	of
assurance	that	of about
attack		on against
belief	that	in about
boast	that	about of
call	that to	for on
caution	that	about against
claim	that to	of about
comment	that	on about
complaint	that	about of against
concern	that	about for over
concession	that
conclusion	that	of about
condemnation		of
confession	that	of
confirmation	that	of
contention	that
conviction	that
criticism	that	of for about on
critique		of
declaration	that	of
demand	that to	for
denial	that	of
denunciation		of
description		of
disclosure	that	of about
doubt	that	about
endorsement		of
estimate	that	of
exclamation	that	of
expectation	that	of for
explanation	that	of for about
fear	that	of about for
finding	that	of about
forecast	that	of for
guarantee	that	of
hint	that	of about
hope	that to	of for
hypothesis	that	about of	hypotheses
idea	that	of about
implication	that	of
impression	that	of
insinuation	that	about
insistence	that	on
joke	that	about
lament	that	about for
mention		of
message	that	to about on
notion	that	of
objection	that	to
observation	that	about on
opinion	that	on about of
opposition		to	=
order	that to
perception	that	of
plan	to	for
plea	that to	for
pledge	that to	of
position	that	on
praise		for of on	=
prediction	that	of about
proclamation	that	of
promise	that to	of
proposal	that to	for on
quip	that	about
reassurance	that
rebuke		of to
recommendation	that to	for
reference		to
refusal	to
rejection		of
reluctance	to
remark	that	on about
reminder	that to	of about
reply	that	to
report	that	of about on
request	that to	for
response	that	to
revelation	that	about of
rumor	that	about of
rumour	that	about of
sentiment	that
speculation	that	about on over
stance	that	on against
statement	that	on about of
suggestion	that to	of
suspicion	that	about of
taunt	that	about
testimony	that	about on
theory	that	about of on
threat	that to	of against
tweet	that	about on
view	that	of on about
vow	that to
warning	that to	about of against
willingness	to
wish	that to	for
word	that	of about
worry	that	about over`;

export const reportingVerbs: string = `abhor	think	d				+
accede	act		to
accentuate	say	d
accept	act	hd
acclaim	act	od	as
accuse	act	os	of
acknowledge	say	qhds
acquiesce	say	q	to in
ad-lib	say	q			bs	+
add	say	qhs
address	act	d			bs
adjure	tell	qto
admire	think	d
admit	say	qhtds	to			+
admonish	tell	qots	for against
advise	tell	qhot	on against
advocate	act	dh	for		bs
affirm	say	qhds
agree	say	qhts	with on
aim	think	t	for at		bs
alert	tell	ho	to about		bs
allege	say	qhds
allow	say	qh
allude	say	s	to
amplify	say	d
announce	say	qhtds	on
answer	say	qhs		back	bs
anticipate	think	hd
apologise	say	qs	for to
apologize	say	qs	for to
appeal	ask	qt	for		bs
appear	show	th
applaud	act	qods	for
appreciate	think	hd
apprise	tell	ho	of
argue	say	qhds	for against over about with	back
articulate	say	d
ascertain	think	h
ask	ask	qhtods	for about of on
assail	act	ods	for as
assert	say	qhds
assess	think	qhd
assume	think	h
assure	tell	qhos	of
attack	act	od	for as		bs
attest	say	qhs	to
attribute	act	od	to		bs
author	write	d			bs
aver	say	qhs				+
avouch	say	h
avow	say	qhds
babble	manner	q	about		b
back	act	od		up off away down	bs
backpedal	say	q	on			±
backtrack	say	q	on		bs
balk	act	s	at
banter	manner	q	with about		b
bark	manner	q	at	back out	bs
bash	act	od	for as		bs
bawl	manner	q	at	out
beg	ask	qto	for
begin	say	q				+began begun
believe	think	h	in
belittle	act	ods	as
bellow	manner	qhs	at	out	bs
bemoan	act	hds
berate	tell	os	for
beseech	ask	qtos				besought/beseeched
bill	call	od	as		bs
bite	manner	pq	at	back	bsd	bit bitten
blame	act	ods	for on		b
blast	act	ods	for as	out	bs
blog	write	qhs	about		bs
blurt	manner	qhds		out
bluster	manner	qh	about		b
boast	say	qhds	of about to		bs
boom	manner	q		out	bs
brag	say	qhs	about of to		bs
brand	call	od	as		bs
breathe	manner	qh
brief	tell	od	on about		bs
bring	say	pd		up		brought
broadcast	write	hd			bs	broadcast/broadcasted
brush	act	pd		off aside	bs
burble	manner	q	about
burst	manner	pq		out	bs	burst
butt	say	pq		in	bs
cackle	manner	q
cajole	ask	qto
calculate	think	hd
call	call	qodhs	for on upon	out	bs
caption	write	qd			bs
carp	say	qh	about at		b
cast	call	od	as		bs	cast
castigate	act	ods	for as
caution	tell	qhots	against about		bs
celebrate	act	d
censure	act	ods	for		bs
certify	say	hd
challenge	ask	qhotd	on over		bs
champion	act	od			bs
chant	manner	qhds			bs
characterise	call	ods	as
characterize	call	ods	as
charge	say	qhod	with		bs
chastise	act	ods	for
chat	say	q	about with to		bs
chatter	manner	q	about		b
cheer	manner	qd	for		bs
chide	tell	qos	for
chime	manner	qhp		in	bs
chip	say	pq		in	bs
chirp	manner	q			bs
choose	think	td				chose chosen
chortle	manner	qs			bs
chronicle	write	d			bs
chuckle	manner	qhs			bs
cite	say	dhqs	as
claim	say	qhtds			bs
clap	say	pq	at	back	bs
clarify	say	qhds
coach	tell	ot			bs
come	say	p		out back forward		came come
comfort	tell	qo			bs
command	ask	qhto			bs
commend	act	ods	for
comment	say	qhs	on about upon		bs
commit	say	t	to			+
compare	call	od	to with
complain	say	qhs	about of to
compliment	act	ods	for on		bs
concede	say	qhds	to
conceive	think	hd	of
conclude	say	qhs	from
concur	say	qhs	with			+
condemn	act	odqs	for as
confess	say	qhtds	to
confide	say	qhs	in to
confirm	say	qhds	to
congratulate	tell	qos	on for
conjecture	think	qh			bs
consider	think	hod
contend	say	qhs
continue	say	qt
contradict	act	qod
convey	say	hdq
convince	tell	hot	of
coo	manner	q	over about		bs
correct	say	qod
corroborate	say	hd
counsel	tell	qhots	against		bs	±
counter	say	qhs	with by		bs
crack	manner	qh			bs
credit	act	ods	with for		bs
criticise	act	ods	for as
criticize	act	ods	for as
critique	act	od			bs
croak	manner	q		out	bs
croon	manner	q			bs
crow	manner	qh	about		bs
cry	manner	qh		out	bs
curse	manner	qod		out	bs
cut	say	pq		in	bs	cut
dare	tell	qot
deadpan	manner	qs			b
debate	ask	qhd	with		bs
debunk	act	d
decide	think	ht
declaim	manner	qs
declare	say	qhds	on
decline	act	tds			bs
decree	say	qhds			bs
decry	act	hds	as
deduce	think	qh
deem	call	hos
defend	act	ods
deflect	say	qd
deliberate	think	qh	on about over		b
delight	manner	q	in		bs
deliver	say	d
delve	act		into
demand	ask	qhtd			bs
demonise	act	od	as
demonize	act	od	as
demonstrate	show	hd	against
demur	say	qh	at			+
denigrate	act	ods	as
denounce	act	odqs	as for
deny	say	qhds
depict	call	od	as
deplore	act	qhds
deride	act	ods	as for
describe	call	ods	as to
designate	call	od	as
detail	say	hd			bs
detect	think	hd
determine	think	htd
diagnose	say	od	as with
dictate	say	qhd	to
disagree	say	qh	with on about
disapprove	act		of
disavow	act	ds
discern	think	hd
disclaim	say	hd
disclose	say	qhds	to
discover	show	hd
discuss	say	hd	with
dish	say	q	on about	out	bs
dislike	think	d			bs
dismiss	act	odhs	as
disown	act	d
disparage	act	ods	as for
dispel	act	d				+
dispute	act	hd			bs
disregard	act	d			b
dissent	say	q	from		bs
dissuade	tell	o	from
distance	act	o	from		bs
divulge	say	hds	to
document	write	hd			bs
double	act	pq	on	down	bs
doubt	think	qhd			bs
downplay	act	ds
draft	write	d			bs
drawl	manner	qs			bs
dream	think	h	of about		bs	dreamed/dreamt
drone	manner	qp		on	bs
dub	call	odq
echo	say	qhds			bs
editorialise	write	qh	about
editorialize	write	qh	about
elaborate	say	qhs	on upon
elucidate	say	qd
email	write	qos			bs
embrace	act	d			bs
emphasise	say	qhds
emphasize	say	qhds
encourage	tell	qto
end	say	q	with		bs
endorse	act	ods	for as
enjoin	tell	qto
enquire	ask	qhs	about into of
enthuse	say	qhs	about over
entreat	ask	qtos
enumerate	say	d
enunciate	say	d
envisage	think	hd
envision	think	hd
equate	call	od	with to
equivocate	say	q	on about
establish	show	hd
estimate	think	hds			bs
exaggerate	say	hd
exclaim	manner	qhs
excoriate	act	ods	for as
excuse	act	od	for as		bs
exhale	manner	q
exhort	tell	qtos
expand	say	q	on upon
expect	think	htod
explain	say	qhds	to
expose	show	hd
expostulate	say	qh
express	say	ds	as		b
extol	act	ds	as			+
exult	say	qhs	in over at
fault	act	od	for		bs
favor	think	d			bs
favour	think	d			bs
fear	think	hd	for		bs
feel	think	h	about		g	felt
fess	say	pq	to	up
figure	think	qh		out	bs
file	write	d			bs
find	show	hq			b	found
fire	say	qp	at	back off	bs
flag	say	hd		up	bs
float	say	d			bs
focus	act		on		bs
forecast	think	hds			bs	forecast/forecasted
foresee	think	hd				foresaw foreseen
foreshadow	show	hd
foretell	think	hd				foretold
forget	think	hd				+forgot forgotten
forgive	tell	o	for			forgave forgiven
fret	think	qh	about over
frown	manner	q	on		bs
fulminate	manner	qs	against about
fume	manner	qhs	about at		s
gabble	manner	q
gasp	manner	q		out	bs
gesture	act	q	to		bs
get	say	p		across		got gotten
gibe	say	q	at		bs
giggle	manner	qs			bs
give	say	d		out		gave given
gloat	say	qhs	about over
glorify	act	d
go	say	qp		on out		went gone
gossip	say	qh	about with		b
grant	say	hd			bs
greet	tell	qod	with as
grill	ask	o	on about over		bs
grimace	manner	q			bs
grin	manner	q			bs
gripe	say	qhs	about		bs
groan	manner	qh			bs
grouch	say	qh	about		bs
grouse	say	qh	about		b
growl	manner	qs	at		bs
grumble	say	qhs	about		bs
grunt	manner	q			bs
guarantee	say	qhd			bs
guess	think	qh			bs
gush	manner	qhs	about over
hail	act	ods	as for
harangue	tell	o	about		bs
hate	think	td			b
hear	think	h	about of		g	heard
heckle	act	qo
herald	act	d	as		bs
hesitate	think	tq
highlight	say	hd			bs
hint	say	qhs	at		bs
hiss	manner	qhs	at		bs
hit	act	qp	at	back out	bs	hit
hold	say	h		forth	bs	held
holler	manner	qhs	at		bs
hope	think	qhts	for		bs
howl	manner	qh			bs
huff	manner	qhs
hurl	act	d	at
hypothesise	think	qhs
hypothesize	think	qhs
identify	call	od	as
idolise	think	d
idolize	think	d
ignore	act	d
illustrate	show	hd
imagine	think	qhd
impart	say	d
implore	ask	qtos
imply	say	qhds
indicate	show	qhds
indict	act	o	for on
infer	think	hd				+
inform	tell	qhos	of about
inquire	ask	qhs	about into of
inscribe	write	qd
insinuate	say	qhds
insist	say	qhs	on upon
insult	act	od			bs
intend	think	t
interject	say	qhs
interpret	think	od	as
interrogate	ask	o	about
interrupt	say	qo
interview	ask	o	about		bs
intimate	say	qhs	to		bd
intone	manner	qhs
introduce	call	od	as to
inveigh	say	s	against
invite	ask	ot			b
invoke	say	d
issue	write	d			bs
jab	say	q	at	back	bs
jeer	manner	qos	at		bs
jest	say	qhs			bs
jibe	say	q	at		bs
joke	say	qhs	about with		bs
jot	write	qd		down
judge	think	hod	by on		bs
jump	say	pq		in	bs
justify	act	d	as by
kid	say	q			bs
know	think	ht	as			knew known
kvetch	say	qh	about		b
label	call	odq	as		bs	±
lambast	act	ods	for as
lambaste	act	ods	for as
lament	say	qhds			bs
lampoon	act	od	as for		bs
lash	act	pqs	at	out back	bs
laud	act	ods	for as
laugh	manner	q	about at		bs
lay	say	pd		out		laid
leak	say	hd			bs
learn	think	h	of about			learned/learnt
lecture	tell	qo	on about		bs
lie	say	q	about to		bs	lied
liken	call	ods	to
list	say	d	as		bs
lobby	ask	ot	for against		bs
long	think	t	for
maintain	say	qh
make	say	phd		clear plain known	bs	made
malign	act	od	as
mandate	say	hd			bs
mansplain	say	qho
marvel	say	qhs	at over		bs	±
measure	think	d			bs
meditate	think	q	on
mention	say	qhds	as		bs
message	write	qo			bs
mind	think	h			bs
minimise	act	d
minimize	act	d
misquote	say	od
misspeak	say					misspoke misspoken
misstate	say	d
moan	say	qh	about		bs
mock	act	odqs	for as
mouth	manner	qd		off	bs
mull	think	d		over
mumble	manner	qhds	about		bs
murmur	manner	qhds			bs
muse	say	qhs	about on		bs
mutter	manner	qhds	about		bs
nag	tell	qot			bs
name	call	odq	as		bs
narrate	say	qhd
nitpick	say	q
nod	manner	q			bs
nominate	act	o	as for
note	say	qhds			bs
notice	think	hd			bs
notify	tell	hos	of
object	say	qhs	to		bs
observe	say	qhs
offer	say	qtd		up	bs
open	say	p	about	up	b
opine	say	qhs	on about
oppose	act	d
opt	think	t	for against
order	ask	qhtods			bs
outline	say	hd			bs
overhear	think	h				overheard
overrule	act	d
overstate	say	d
own	say	pq	to	up
paint	call	od	as		bs
pan	act	od	as for		bs
pant	manner	q			bs
paraphrase	say	qod			bs
parrot	say	qd			bs
pen	write	qd			bs
perceive	think	hd	as
permit	say	q			bs	+
persist	say	qh	in
persuade	tell	hto	of
petition	ask	hto	for		bs
philosophise	say	q	about
philosophize	say	q	about
phone	say	o		in	bs
phrase	say	dq			bs
picture	think	d	as		bs
pipe	manner	pq		up	bs
pitch	act	d		in	bs
pivot	say	q	to		bs
plan	think	t	for		bs
play	act	pd		down up	bs
plead	ask	qhts	for with to guilty			pleaded/pled
pledge	say	qhtds			bs
plug	act	d			bs
point	say	qhps	to at	out	bs
poll	ask	o	on about		bs
ponder	think	qhd
pontificate	say	qhs	about on		bs
pooh-pooh	act	ds
pop	say	pq		up	bs
portray	call	odqs	as
pose	ask	qd			bs
posit	say	qhds
post	write	qhd	about on		bs
postulate	think	qhds			bs
posture	act	q			bs
pout	manner	q			bs
praise	act	qods	for as		bs
pray	ask	qht	for
preach	say	qhd	about to
predict	think	qhds
preface	say	d	with		bs
prefer	think	td				+
prejudge	think	d
presage	show	hd
present	say	d	as		bs
press	ask	qo	for on about		b
presume	think	qh
pretend	say	ht
probe	ask	qd			bs
proclaim	say	qhds
profess	say	htds
proffer	say	qd
prognosticate	think	h
project	think	hdt			bs
promise	say	qhtods			bs
prompt	ask	qot			bs
pronounce	say	qhods
prophesy	think	qhds
propose	say	qhtds
propound	say	d
protest	say	qhd	against about		bs
prove	show	hdt				proved proven
provide	say	d
publicise	write	d
publicize	write	d
publish	write	dq
purr	manner	q
push	act	d	for	back	bs
put	say	qd		forward forth out down off		put
puzzle	ask	q	over		bs
quarrel	say		with about over		bs	±
query	ask	qhds			bs
question	ask	qhds			bs
quibble	say	q	with about		bs
quip	say	qhs			bs
quiz	ask	o	about on		b	quizzed
quote	say	o	as from		bs
rage	manner	q	against at		bs
rail	say	qs	against at about		bs
raise	say	dh			bs
ramble	manner	qp		on	bs
rant	manner	qhs	about against at		bs
rasp	manner	q
rate	call	od	as		bs
rationalise	say	qhd
rationalize	say	qhd
rattle	say	pd		off	bs
rave	say	qh	about		bs
react	say	q	with by
read	show	qhd		out aloud	b	read
reaffirm	say	qhds
realise	think	hd
realize	think	hd
reason	think	qh			bs
reassert	say	hds
reassure	tell	qhos	of
rebuff	act	d			bs
rebuke	act	qods	for		bs
rebut	act	qhds				+
recall	say	qhds			b
recant	say	d
recap	say	hd			bs	+
recite	say	qd
reckon	think	qhs	with		g
recognise	think	hd	as
recognize	think	hd	as
recollect	say	qhs
recommend	say	qhotds	for
reconsider	think	d
record	write	hd			bs
recount	say	qhds	to		bs
reel	say	pd		off	bs
refer	say	s	to			+
reference	say	ds			bs
reflect	say	qh	on
refuse	act	tds
refute	act	qhd
regale	tell	o	with
regard	think	od	as		bs
regret	think	qhtd			bs	+
rehash	say	d			b
reiterate	say	qhds
reject	act	hds	as		bs
rejoice	say	qh
rejoin	say	qh
relay	say	qhd	to		bs
release	write	d			bs
remark	say	qhs	on upon		bs
remember	think	qhd
remind	tell	qhtos	of about
reminisce	say	qhs	about on
remonstrate	say	qhs	with
renounce	act	d
repeat	say	qhds			bs
repent	say	q
reply	say	qhs	to		bs
report	say	qhds	on	back	bs
repost	write	d			bs
reprimand	act	o	for		bs
reprise	say	d			b
reproach	act	qos	for		bs
reprove	act	qos	for
repudiate	act	d
request	ask	qhtds			bs
require	act	htd
resent	think	hd
resist	act	d
resolve	think	ht			bs
respond	say	qhs	to with by	back
restate	say	qhds
retaliate	act	q
retell	say	hd				retold
retort	say	qhs			bs
retweet	write	qds			bs
reveal	say	qhds	to
review	write	d			bs
revile	act	d
rewrite	write	d			bs	rewrote rewritten
rhapsodize	say	qs	about over
rib	say	qo			bs
ridicule	act	ods	for as		b
riff	say	q	on about		bs
rip	act	od		into	bs
riposte	say	qhs			bs
roar	manner	qh			bs
roast	act	o	for		bs
row	say	pq	on	back	bs
rubbish	act	d			b
rue	say	qhd
rule	say	qh	on against for	out	bs
ruminate	think	qhs	on about over
rumor	say	h			bs
rumour	say	h			bs
savage	act	od	for as		bs
say	say	qhtds	of about to in on for		b	said
scoff	manner	qhs	at
scold	tell	qos	for		bs
scorn	act	od			b
scrawl	write	qd			b
scream	manner	qh	at for		bs
screech	manner	qh			bs
scribble	write	qd			bs
see	think	hd	as			saw seen
seek	ask	td				sought
seem	show	th
seethe	manner	qh
sense	think	hd			bs
set	act	pd		out forth	bs	set
share	write	qhd	with on		bs
shoot	say	qp	at	back	d	shot
shout	manner	qhtds	at to	out back	bs
show	show	hd			bs	showed shown
shriek	manner	qh			bs
shrug	manner	qd		off	bs
shush	manner	qo
side	act		with against		bs
sigh	manner	qhs			bs
signal	say	htds			bs	±
sing	manner	qd				sang sung
single	say	pd		out	bs
sketch	say	d		out	bs
skewer	act	od	for as		bs
slag	act	po		off
slam	act	qods	for as		bs
smear	act	od	as		bs
smile	manner	q			bs
smirk	manner	q			bs
snap	manner	qh	at	back	bs
snark	say	qh			b
snarl	manner	qhs	at		bs
sneer	manner	qhs	at		bs
snicker	manner	q			bs
sniff	manner	qh			bs
snipe	say	q	at	back	bs
snort	manner	qh			bs
sob	manner	qh			bs
sound	show	d		off	bs
spar	say		with over		bs
speak	say	q	of about to with on against	out up		spoke spoken
specify	say	qhds
speculate	think	qhs	about on
spell	say	phd		out	bs	spelled/spelt
spit	manner	qd		out	b	spat
splutter	manner	q			b
spotlight	say	d			bs
spout	manner	qd		off	bs
squeak	manner	q			bs
squeal	manner	qh			bs
stammer	manner	qhs		out	b
stand	act		by for with against	up	bs	stood
start	say	q			bs
state	say	qhds			bs
stipulate	say	hds
stress	say	qhds			bs
strike	act	pq		back down	bs	struck
stumble	manner	q
stutter	manner	qhs			b
submit	say	qhd				+
suggest	say	qhds	to
sum	say	pq		up	bs
summarise	say	qhds	as
summarize	say	qhds	as
support	act	od			bs
surmise	think	qhs			b
suspect	think	qhd	of		bs
swear	say	qhtd				swore sworn
swipe	say	q	at		bs
sympathise	say	q	with
sympathize	say	q	with
talk	say	q	about of to with	up	bs
target	act	d			bs
taunt	tell	qos			bs
tease	tell	qhod			bs
tell	tell	qhtos	of about			told
term	call	od			bs
testify	say	qhs	to about
text	write	qho			bs
thank	tell	qos	for		s
theorise	think	qhs	about
theorize	think	qhs	about
think	think	qh	of about			thought
threaten	say	ht
thunder	manner	qhs	at		b
tick	say	pd		off	bs
title	call	odq			bs
touch	say		on upon		bs
tout	act	ods	as
trash	act	od	as		b
troll	act	od			bs
trot	say	pd		out	bs
trumpet	say	qhd			bs
trust	think	hd			bs
tsk	manner	q
tut-tut	manner	q	at		b	+
tweet	write	qhs	about on	out	bs
underline	say	qhd
underplay	act	d
underscore	say	qhd
understand	think	hd			g	understood
understate	say	d
unload	say	q	on
unveil	say	d
upbraid	tell	os	for
urge	ask	qhtods			bs
utter	manner	qds
vent	say	qd	about		bs
venture	say	qh			bs
verify	say	hd
view	think	od	as		bs
vilify	act	od	as for
vociferate	manner	q
voice	say	qd			bs
volunteer	say	qhtd			bs
vote	act	t	for against on	down	bs
vouch	say	qhs	for
vow	say	qhtds			bs
wade	say	pq		in
waffle	say	qh	on about		bs
wail	manner	qhs			bs
walk	say	pd		back	bs
want	think	todq
warble	manner	q
warn	tell	qhots	of about against on		g
weigh	say	qp	on with	in
welcome	act	qod	as		bs
whimper	manner	qh			bs
whine	say	qhs	about		bs
whinge	say	qhs	about		bs
whisper	manner	qhtds	to about		bs
wisecrack	say	qhs			bs
wish	think	qhto	for		bs
withhold	act	d				withheld
wonder	ask	qhs	about	aloud	bs
worry	think	qhs	about over		bs
write	write	qhos	of about to in on	back	g	wrote written
yearn	think	t	for
yell	manner	qhs	at to	out back	bs
yelp	manner	q			bs`;

export const roles: string = `academic	g
accomplice	g
accountant	g
accuser	g
activist	g
actor
actress	f
actuary
adjutant	t
administrator	t
admiral	t
adolescent	g
adult	g
adversary	g
adviser	stg
advisor	stg
advocate	sg
agent	stg
agronomist	g
aide	sg
alderman	tm
alderwoman	tf
allergist
ally	g
alumna	fg	alumnae
alumnus	g	alumni
amateur	g
ambassador	ts
anaesthetist
analyst	tg
anarchist	g
anchor	t
anchorman	m
anchorwoman	f
anesthesiologist
announcer
anthropologist
apologist	g
applicant	g
appointee	g
apprentice	g
arbitrator
archaeologist
archbishop	tm
archdeacon	t
archeologist
architect
archivist
artist
assailant	g
assassin	g
assemblyman	tm
assemblywoman	tf
assistant	tg
associate	g
astronaut
astronomer
astrophysicist
atheist	g
athlete	g
attacker	g
attendee	g
attorney	stg
attorney general	ts	attorneys general
auctioneer
auditor
aunt	f
auntie	f
author
authority	g	authorities
aviator
babysitter	g
bachelor	m
backbencher	g
backer	g
bailiff	t
baker
ballerina	f
ballplayer
bandmaster	t
banker	g
barber
barista	g
baron	tm
baroness	tf
barrister	sg
bartender	g
bassist
batsman	m
batter
beekeeper
beginner	g
beneficiary	g
billionaire	g
biochemist
biographer
biologist
birdwatcher	g
bishop	t
blogger	g
boatman	m
bodyguard	g
bookmaker
bookseller
boss	tg
botanist
bowler
boxer
boy	m
boyfriend	m
brewer
bricklayer
bride	f
bridegroom	m
brigadier	t
broadcaster
broker	g
brother	m
brother-in-law	m	brothers-in-law
buddhist	g
builder	g
burglar	g
businessman	mg
businessperson	g	businesspeople
businesswoman	fg
busker	g
butcher
butler
buyer	g
bystander	g
cameraman	m
campaigner	g
camper	g
candidate	tg
canvasser	g
captain	t
cardinal	tm
cardiologist
caregiver	g
carer	g
caretaker	tg
cartographer
cartoonist
cashier	g
catholic	g
caucusgoer	g
celebrity	g
cellist
centre-back
centre-forward
centrist	g
ceo	t
cfo	t
chair	t
chairman	tm
chairperson	t
chairwoman	tf
challenger	g
champion
chancellor	t
chaplain	t
chauffeur
chef	t
chemist
chief	tg
chief executive	t
chief of staff	t	chiefs of staff
chieftain	t
child	g	children
childminder
choirmaster
choreographer
chorister	g
christian	g
churchgoer	g
cinematographer
citizen	g
civilian	g
claimant	g
classmate	g
cleaner	g
clergyman	mg
cleric	tg
clerk	tg
client	g
climatologist
climber
clinician	g
cm	t
co-author
co-chair	t
co-chairman	tm
co-founder	t
co-host
co-owner
co-pilot	g
co-star
co-worker	g
coach	t
coder	g
cofounder	t
collaborator	g
colleague	g
collector	g
colonel	t
columnist	t
comedian
comedienne	f
comic
commander	tg
commander-in-chief	t	commanders-in-chief
commentator	g
commissioner	t
committeeman	mg	committeemen
committeewoman	fg	committeewomen
communist	g
commuter	g
companion	g
competitor	g
complainant	g
composer
comptroller	t
comrade	tg
conductor
confidant	g
confidante	fg
congregant	g
congressman	tm
congressperson	g	congresspeople
congresswoman	tf
conservationist	g
conservative	g
constable	t
constituent	g
consul	t
consultant	g
consumer	g
contender	g
contestant	g
contractor	g
contributor	g
convert	g
convict	g
coo	t
cook
coordinator	tg
cop	g
coroner	t
corporal	t
correspondent	tg
cosmonaut
costar
councillor	tg
councilman	tm
councilor	t
councilwoman	tf
counsel	tsg	=
counsellor	g
counselor	tg
count	tm
counterpart	g
countess	tf
courier	g
courtier	g
cousin
coworker	g
craftsman	mg
creator
creditor	g
crewman	mg
crewmember	g
cricketer
criminal	g
criminologist
critic	tg
crofter	g
crown prince	tm
crusader	g
cto	t
curate	t
curator	t
customer	g
cyclist	g
dad	m
dancer
daughter	f
daughter-in-law	f	daughters-in-law
deacon	t
dealer	g
dean	t
debater	g
debtor	g
deejay
defector	g
defendant	g
defender	g
delegate	tg
democrat	g
demographer
demonstrator	g
dentist
deputy	tg
dermatologist
designer
detainee	g
detective	tg
detractor	g
developer	g
dg	t
diarist
dictator	g
dietician
dietitian
diner	g
diplomat	stg
director	tg
dishwasher
dissident	g
district attorney	ts
diver
doctor	tg
donor	g
doorman	m
dramatist
driver	g
drummer
duchess	tf
duke	tm
earl	tm
ecologist
economist	tg
editor	t
editor-in-chief	t	editors-in-chief
educator	g
elder	tg
elector	g
electrician	g
emigrant	g
emir	tm
emissary	s
emperor	tm
employee	g
employer	g
empress	tf
endocrinologist
enemy	g
engineer	tg
entertainer
enthusiast	g
entrant	g
entrepreneur	g
environmentalist	g
envoy	tsg
epidemiologist	tg
ethicist
ethnographer
evacuee	g
evangelical	g
evangelist	t
evp	t
ex-boyfriend	m
ex-girlfriend	f
ex-husband	m
ex-president
ex-wife	f	ex-wives
examiner	tg
exec	tg
executive	tg
executor
exile	g
expat	g
expatriate	g
expert	tg
explorer
extremist	g
eyewitness	g
falconer
fan	g
farmer	g
farmhand	g
farmworker	g
father	mt
father-in-law	m	fathers-in-law
feminist	g
ferryman	mg
fiance	m
fiancee	f
fiancé	m
fiancée	f
fighter	g
film-maker
filmmaker
financier
firefighter	tg
fireman	mg
fisherman	mg
fishmonger	g
foe	g
footballer
forecaster	g
foreigner	g
foreman	mg
forester
forward	t
foster father	m
foster mother	f
founder	t
freelancer	g
freshman	tg
friar	tm
friend	g
front-runner	g
frontman	m
frontrunner	g
frontwoman	f
fugitive	g
fullback
fundraiser	g
gambler	g
gamekeeper
gamer	g
gardener
general	t
geneticist
gentleman	mg
geographer
geologist
geophysicist
geriatrician
girl	f
girlfriend	f
glaciologist	g
goalie
goalkeeper	t
goalscorer
godfather	m
godmother	f
golfer
governess	f
governor	t
graduate	g
grand mufti	tm
grandad	m
grandchild		grandchildren
granddad	m
granddaughter	f
grandfather	m
grandma	f
grandmaster	t
grandmother	f
grandpa	m
grandparent	g
grandson	m
great-grandfather	m
great-grandmother	f
greengrocer	g
grocer
groom	m
grower	g
guard	tg
guardian	g
guerrilla	g
guest	g
guide	g
guitarist
gunman	mg
guy	mg
gymnast
gynaecologist
gynecologist
hacker	g
hairdresser
half-brother	m
half-sister	f
handler	g
harbormaster	t
harbourmaster	t
hard-liner	g
hardliner	g
hawker	g
head	tg
headmaster	tm
headmistress	tf
headteacher	t
healer
heckler	g
heir	g
heiress	f
hero	g	heroes
heroine	f
hiker	g
hindu	g
hispanic	g
historian	tg
hitman	m
holder	g
holidaymaker	g
homebuyer	g
homeowner	g
hospitalist
host	t
hostage	g
hostess	f
hotelier
housekeeper	g
housewife	fg	housewives
humanitarian	g
humorist
hunter	g
husband	m
hygienist
illustrator
imam	tmg
immigrant	g
immunologist
impersonator
incumbent	g
industrialist	g
informant	g
inhabitant	g
inmate	g
innkeeper
insider	g
inspector	tg
instructor	tg
insurer
insurgent	g
intellectual	g
intern	g
interpreter	g
interrogator
interviewee	g
interviewer	g
intruder	g
inventor
investigator	tg
investor	g
islander	g
jailer
janitor	g
jew	g
jeweler
jeweller
jihadist	g
jockey	t
jogger	g
joiner
journalist	tg
judge	tg
jurist
juror	tg
justice	tg
keeper	t
keyboardist
kid	g
king	tm
knight	tm
laborer	g
labourer	g
lad	mg
lady	ftg
landlady	fg
landlord	g
landowner	g
lass	fg
latina	fg
latino	g
lawmaker	g
lawyer	stg
layman	mg
leader	tg
lecturer	tg
legislator	g
lender	g
liaison	s
liberal	g
libertarian	g
librarian	g
librettist	g
lieutenant	tg
lieutenant governor	t
lifeguard	g
lighthouse-keeper	g
lineman	m
linguist
listener	g
lobbyist	sg
local	g
lock-keeper	g
locksmith
longshoreman	m
lookout
looter	g
lord	tm
lord mayor	t
lover	g
loyalist	g
lyricist
magician
magistrate	tg
magnate	g
maid	fg
major	t
major-general	t
majority leader	t
man	mg
manager	tg
manageress	f
manufacturer	g
marcher	g
marchioness	ft
marine	tg
marksman	m
marshal	t
mason
masseur	m
masseuse	f
master	t
mate	g
mathematician
matriarch	f
matron	tf
mayor	t
mayoress	ft
mechanic	g
mediator	sg
medic	g
member	g
mentor
mep
merchant	g
messenger	sg
meteorologist	tg
microbiologist
midfielder	t
midwife	g	midwives
migrant	g
militant	g
militiaman	mg
millennial	g
millionaire	g
miner	g
minister	tg
minority leader	t
missionary	g
mla
mlc
model
moderate	g
moderator	g
mogul	g
mom	f
monarch	g
monk	mg
monsignor	tm
mormon	g
mother	ft
mother-in-law	f	mothers-in-law
motorcyclist	g
motorist	g
mountaineer
mourner	g
mp
msp
mufti	tm
mullah	tm
mum	f
mummy	f
musician
musicologist
muslim	g
narrator	g
nationalist	g
naturalist
navigator
negotiator	tsg
neighbor	g
neighbour	g
neo-nazi	g
nephew	m
nephrologist
neurologist
neuroscientist
neurosurgeon
newcomer	g
newlywed	g
newsman	m
newsreader
niece	f
nobleman	m
nominee	tg
nonvoter	g
novelist
novice	g
nun	fg
nurse	tg
nutritionist
observer	g
obstetrician
occupant	g
oceanographer
offender	g
office-holder	g
officeholder	g
officer	tg
official	tg
officiant
olympian
ombudsman	t
oncologist
onlooker	g
operative	g
operator	g
ophthalmologist
opponent	g
optician
optimist	g
optometrist
orator
organiser	g
organist	g
organizer	g
ornithologist
orphan	g
orthodontist
outfielder
outsider	g
owner	tg
pacifist	g
paediatrician
painter
palaeontologist
paleontologist
panelist	g
panellist	g
paralympian
paramedic	tg
parent	g
parishioner	g
parliamentarian	g
participant	g
partisan	g
partner	g
passenger	g
passer-by	g	passers-by
passerby	g	passersby
pastor	tg
pathologist	t
patient	g
patriarch	tm
patrolman	tm
patron	g
pc	t	=
peacekeeper	g
pedestrian	g
pediatrician
peer	g
pensioner	g
people	pg
performer
perpetrator	g
person	g	=
personality	g
petitioner	g
petty officer	t
pharmacist
pharmacologist
philanthropist
philosopher
photographer
photojournalist
physician	g
physicist
physiologist
physiotherapist
pianist
picketer	g
pilgrim	g
pilot	tg
pioneer
pitcher	t
plaintiff	g
planner	g
player	g
playwright
plumber	g
pm	t
podcaster
poet
police	pg
police chief	t
policeman	mg
policewoman	fg
policymaker	g
politician	g
politico	g
pollster	g
pope	tm
populist	g
porter
postman	m
potter	g
powerbroker	g
practitioner	g
preacher	g
predecessor	g
prefect	t
premier	t
presenter
president	tg
president-elect	t
press secretary	ts
priest	tg
priestess	f
primate
prime minister	t
prince	tm
princess	tf
principal	tg
prisoner	g
prodigy
producer	tg
professional	g
professor	tg
programmer	g
progressive	g
promoter	g
proponent	g
proprietor	g
prosecutor	tg
prostitute	g
protagonist
protege	g
protestant	g
protester	g
protestor	g
protégé	g
provost	t
psychiatrist
psychoanalyst
psychologist
psychotherapist
publicist	sg
publisher	t
pundit	g
punter	g
pupil	g
quarterback	t
queen	tf
quizmaster	t
rabbi	tg
racegoer	g
racer
radical	g
radiologist
rancher	g
ranger	tg
rapist	g
rapper
reactionary	g
reader	g
realtor	g
rebel	g
receiver
receptionist	g
recipient	g
recruit	g
recruiter	g
rector	t
referee	t
reformer	g
refugee	g
regent	t
registrar	t
regular	g
regulator	g
relative	g
repairman	m
reporter	tg
representative	stg
republican	g
rescuer	g
researcher	g
resident	g
respondent	g
restaurateur
retailer	g
retiree	g
reveler	g
reveller	g
reverend	t
reviewer	g
revolutionary	g
rheumatologist
rider	g
rioter	g
rival	g
robber	g
roommate	g
rower
royal	g
ruler	g
runner	g
runner-up	g	runners-up
running mate	g
sailor	g
saint	t
salesman	mg
salesperson	g	salespeople
saleswoman	fg
sarpanch	t
satirist
saxophonist
sceptic	g
scholar	g
schoolboy	mg
schoolchild	g	schoolchildren
schoolgirl	fg
schoolmaster	m
schoolmate	g
schoolteacher	g
scientist	tg
scorer
scout	g
screenwriter
sculptor
seaman	mt
secessionist	g
secretary	t
secretary general	t	secretaries general
secretary-general	t	secretaries-general
seismologist
selectman	tm
seller	g
semifinalist
senator	tg
senator-elect	t
senior	g
sentry	g
separatist	g
sergeant	t
serviceman	mg
servicewoman	fg
settler	g
shareholder	g
sheik	tm
sheikh	tm
shepherd
sheriff	t
shooter	g
shopkeeper	g
shopper	g
sibling	g
signatory	g
sikh	g
singer
singer-songwriter
sir	tm
sister	ft
sister-in-law	f	sisters-in-law
skater
skeptic	g
skier
skipper	t
smuggler	g
sniper	g
socialist	g
socialite
sociologist
soldier	g
solicitor	stg
solicitor general	ts	solicitors general
soloist
son	m
son-in-law	m	sons-in-law
songwriter
soprano
source	g
speaker	tg
specialist	tg
spectator	g
speechwriter	g
spinner
spokesman	stmg
spokesperson	stg	spokespeople/spokespersons
spokeswoman	stfg
sponsor	g
sportsman	m
sportswoman	f
spouse	g
sprinter
spy	g
staffer	sg
stakeholder	g
stallholder	g
star
statesman	mg
stateswoman	fg
stationmaster	t
statistician
steelworker	g
stepbrother	m
stepdaughter	f
stepfather	m
stepmother	f
stepsister	f
stepson	m
steward	g
stewardess	fg
stockbroker	g
storyteller
stranger	g
strategist	tg
streamer
striker	t
student	g
stuntman	m
stylist
subcontractor	g
subscriber	g
substitute	t
successor	g
sufferer	g
suffragette	f
sultan	tm
superdelegate	g
superintendent	tg
superior	g
superstar
supervisor	tg
supplier	g
supporter	g
surfer	g
surgeon	tg
surgeon general	t	surgeons general
surrogate	sg
surveyor	t
survivor	g
suspect	g
svp	t
sweetheart
swimmer
sympathiser	g
sympathizer	g
tailor
taxpayer	g
teacher	tg
teammate	g
technician	g
technologist
teen	g
teenager	g
tehsildar	t
tenant	g
tenor
terrorist	g
theologian
theorist
therapist	g
thief	g	thieves
thinker	g
toddler	g
tory	g	tories
tourist	g
toxicologist
trader	g
trainee	g
trainer	tg
traitor	g
translator	g
traveler	g
traveller	g
trawlerman	mg
treasurer	t
trespasser	g
trooper	tg
trucker	g
trumpeter
trustee	g
tutor	g
twin	g
tycoon	g
umpire	t
uncle	mt
under-secretary	t
undergraduate	g
undersecretary	t
underwriter	g
unionist	g
urologist
user	g
usher
vendor	g
verger	g
vet	g
veteran	g
veterinarian	g
vicar	t
vice chairman	tm
vice president	t
vice-chair	t
vice-chairman	tm
vice-chancellor	t
vice-president	t
vice-principal	t
viceroy	t
victim	g
viewer	g
vigilante	g
villager	g
villain
violinist
virologist
virtuoso
viscount	tm
visitor	g
vocalist
voice-over	g
voiceover	g
volcanologist
volunteer	g
voter	g
vp	t
waiter	mg
waitress	fg
walker	g
warden	tg
warlord	g
warrior	g
watchman	mg
weatherman	m
welder
whip	tg
whistle-blower	g
whistleblower	g
wicketkeeper	g
widow	fg
widower	mg
wife	f	wives
winger
winner	g
witness	g
woman	fg
woodsman	m
worker	g
workman	mg
workmate	g
worshiper	g
worshipper	g
wrestler
writer	g
yachtsman	m
youngster	g
youth	g
zookeeper
zoologist`;

export const surnameRoles: string = `abbot
archer
baker
barber
barker
bishop
brewer
butcher
butler
carpenter
carter
clark
cook
cooper
dean
earl
fisher
forester
gardner
hunter
king
knight
marshall
mason
miller
page
parker
pope
porter
potter
prince
prior
ranger
sexton
shepherd
singer
skinner
smith
squire
steward
stewart
taylor
turner
walker
ward
warden
weaver`;

export const titleAdjectives: string = `acting
co-founding
conservative
current
deputy
ex
fellow
former
incoming
interim
late
leading
liberal
longtime
outgoing
presumptive
progressive
prominent
retired
rival
senior
state
then
top
veteran`;

export const works: string = `adaptation
album
anthem
anthology
aria
art installation
article
audiobook
autobiography
ballad
ballet
best-seller
bestseller
biography
biopic
blockbuster
blog
board game
book
broadcast
cantata
cartoon
chapter
collection
column
comedy
comic
comic book
composition
concerto
debut
dissertation
docudrama
documentary
drama
drawing
ep
epic
episode
essay
exhibit
exhibition
fable
fairytale
farce
fiction	=
film
flick
franchise
game
graphic novel
hymn
installation
installment
instalment
jingle
lecture
lp
lyric
magazine
manga
manuscript
masterpiece
melodrama
memoir
mini-album
mini-series	=
miniseries	=
mixtape
movie
mural
music video
musical
mystery
newsletter
novel
novella
ode
op-ed
opera
operetta
overture
painting
pamphlet
paper
parable
photograph
picture
piece
play
playlist
podcast
poem
portrait
prequel
print
production
program
programme
psalm
quartet
rap
reboot
record
remake
remix
report
requiem
revue
rhyme
romance
romcom
saga
satire
screenplay
sculpture
segment
sequel
serial
series	=
sermon
shanty
short film
short story
show
showtune
single
sitcom
sketch
skit
soap
soap opera
soliloquy
sonata
song
sonnet
soundtrack
spin-off
spinoff
spoof
story
study
symphony
tale
talk show
thesis	theses
thriller
tome
track
tract
tragedy
trailer
treatise
trilogy
tune
verse
video
video game
videogame
volume
waltz
web series	=
webcomic
western`;
