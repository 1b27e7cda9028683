// Irregular forms of English verbs, nouns and adjectives, a set of forms a line. Our own table.

/** Base and irregular forms; `-s` and `-ing` are made by rule. */
export const irregularVerbs = `arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
begin began begun
bend bent
bet
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt burned
burst
buy bought
cast
catch caught
choose chose chosen
cling clung
come came
cost
creep crept
cut
deal dealt
dig dug
draw drew drawn
dream dreamt dreamed
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go goes went gone
grow grew grown
hang hung hanged
hear heard
hide hid hidden
hit
hold held
hurt
input
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant leaned
leap leapt leaped
learn learnt learned
leave left
lend lent
let
lie lay lain lying lied
light lit lighted
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
outdo outdid outdone
outperform
overcome overcame
overdo overdid overdone
oversee oversaw overseen
overtake overtook overtaken
pay paid
prove proven proved
put
quit
read
redo redid redone
repay repaid
reset
rewrite rewrote rewritten
rid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
set
sew sewn
shake shook shaken
shed
shine shone
shoot shot
show shown showed
shrink shrank shrunk
shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
smell smelt smelled
speak spoke spoken
speed sped
spell spelt spelled
spend spent
spill spilt spilled
spin spun
split
spoil spoilt spoiled
spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen swelled
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust
undergo undergoes underwent undergone
understand understood
undertake undertook undertaken
undo undoes undid undone
uphold upheld
upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
die dies died dying
tie ties tied tying
vie vied vying
picnic picnicked picnicking
panic panicked panicking
mimic mimicked mimicking`

/** All forms of words that no rule makes. */
export const closedForms = `be am is are was were been being
have has had having
do does did doing done
can could
will would
may might
shall should
must`

export const irregularNouns = `man men
woman women
child children
person people persons
foot feet
tooth teeth
goose geese
mouse mice
life lives
wife wives
knife knives
leaf leaves
half halves
self selves
shelf shelves
thief thieves
loaf loaves
wolf wolves
diagnosis diagnoses
crisis crises
analysis analyses
basis bases
criterion criteria
phenomenon phenomena
datum data
medium media
index indices indexes
appendix appendices
potato potatoes
tomato tomatoes
hero heroes
veto vetoes`

/** Adjectives that are compared. */
export const irregularAdjectives = `good better best
bad worse worst
far further furthest farther farthest
little less least
many more most`

export const comparedAdjectives = ('safe cheap easy high low fast quick big large small strong weak happy healthy wealthy rich poor great ' +
  'fair long short late early new old young hard soft simple likely risky sure smart wise bright dark hot cold warm cool near close ' +
  'deep wide thin thick heavy light clean dirty busy lucky tough slow sick ill well tight loose calm kind nice fine full').split(' ')
