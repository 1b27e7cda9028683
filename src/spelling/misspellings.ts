// Misspellings whose right word the search would not always put first, or that are not one word. Our own list.
// What stands here is always wrong, so `--fix` may apply it.
import {lazily} from '../lazily.js'
import {remembered} from '../remembered.js'

const list = `
helo: hello, helllo: hello, hallo: hello,
alot: a lot, thankyou: thank you, thankyous: thank yous, thanku: thank you, incase: in case, infact: in fact, inspite: in spite,
upto: up to, aswell: as well, eachother: each other, atleast: at least, atall: at all, noone: no one, everytime: every time,
ofcourse: of course, ontop: on top, nevermind: never mind, highschool: high school, goodluck: good luck, goodmorning: good morning, goodevening: good evening,
goodafternoon: good afternoon, aslong: as long, assoon: as soon, allright: all right, curior: courier, couriour: courier,
curiour: courier, your's: yours, our's: ours, their's: theirs, her's: hers, infront: in front, abit: a bit, alittle: a little, forsure: for sure, inorder: in order,
instore: in-store, onhold: on hold, paralell: parallel, teh: the, hte: the, adn: and, nad: and, taht: that, yuo: you, yoru: your,
youre: you're, youve: you've, youll: you'll, youd: you'd, theyre: they're, theyve: they've, theyll: they'll, weve: we've, ive:
I've, im: I'm, dont: don't, doesnt: doesn't, didnt: didn't, couldnt: couldn't, wouldnt: wouldn't, shouldnt: shouldn't, isnt:
isn't, arent: aren't, wasnt: wasn't, werent: weren't, hasnt: hasn't, havent: haven't, hadnt: hadn't, thats: that's, whats: what's,
wheres: where's, heres: here's, theres: there's, lets's: let's, hows: how's, wich: which, whcih: which, wiht: with, whith: with,
thier: their, recieve: receive, recieved: received, recieving: receiving, reciept: receipt, reciepts: receipts, seperate:
separate, seperately: separately, definately: definitely, definatly: definitely, defiantely: definitely, definetly: definitely,
occured: occurred, occuring: occurring, occurence: occurrence, untill: until, tommorow: tomorrow, tommorrow: tomorrow, tomorow:
tomorrow, tomorro: tomorrow, wierd: weird, freind: friend, beleive: believe, acheive: achieve, acommodate: accommodate,
accomodate: accommodate, accomodation: accommodation, adress: address, adresses: addresses, appologise: apologise, appologies:
apologies, apoligies: apologies, becuase: because, becasue: because, beacuse: because, bussiness: business, buisness: business,
calender: calendar, cancelation: cancellation, collegue: colleague, colleage: colleague, comming: coming, commited: committed,
completly: completely, concious: conscious, convience: convenience, convinient: convenient, inconvience: inconvenience,
inconvinience: inconvenience, inconvinence: inconvenience, inconvenince: inconvenience, inconveniance: inconvenience,
incovenience: inconvenience, inconveince: inconvenience, custmer: customer, decission: decision, dissapointed: disappointed,
dissapointing: disappointing, dissappointed: disappointed, dissapointment: disappointment, disapointed: disappointed, embarass:
embarrass, enviroment: environment, excellant: excellent, existance: existence, experiance: experience, experince: experience,
explaination: explanation, familar: familiar, finaly: finally, foward: forward, fowarded: forwarded, fullfil: fulfil, goverment:
government, garantee: guarantee, guarentee: guarantee, gaurantee: guarantee, happend: happened, immediatly: immediately,
immediatley: immediately, imediately: immediately, independant: independent, intrest: interest, knowlege: knowledge, liason:
liaison, libary: library, maintainance: maintenance, maintenence: maintenance, managment: management, messege: message, mispell:
misspell, mispelled: misspelled, neccessary: necessary, necessery: necessary, noticable: noticeable, oppurtunity: opportunity,
oportunity: opportunity, orignal: original, payed: paid, peice: piece, persue: pursue, posession: possession, prefered: preferred,
preffered: preferred, privelege: privilege, privledge: privilege, probaly: probably, probelm: problem, proccess: process,
proffesional: professional, publically: publicly, quater: quarter, questionaire: questionnaire, realy: really, reccomend:
recommend, recomend: recommend, recomendation: recommendation, refered: referred, refering: referring, referal: referral,
relevent: relevant, resently: recently, responce: response, responsability: responsibility, resturant: restaurant, rember:
remember, schedual: schedule, sencerely: sincerely, sincerly: sincerely, shoud: should, similiar: similar, sorrry: sorry, speach:
speech, succesful: successful, successfull: successful, sucessful: successful, succesfully: successfully, suprise: surprise,
suprised: surprised, temperary: temporary, temporarly: temporarily, thorugh: through, throught: through, truely: truly,
unfortunatly: unfortunately, unfortunatley: unfortunately, unforseen: unforeseen, usefull: useful, usally: usually, vaccum:
vacuum, vehical: vehicle, verfiy: verify, visable: visible, wether: whether, whereever: wherever, wonderfull: wonderful, writting:
writing, wroking: working, yesturday: yesterday, unfreezed: unfrozen
`

// A pair may run over the end of its line.
const pairs = lazily(() => `, ${list.trim().replaceAll('\n', ' ')},`)

/** What is meant by a misspelling, both in lower case but for `I`; undefined when it is not on the list. */
export const knownMisspelling = remembered((word) => {
  const text = pairs()
  const start = text.indexOf(`, ${word}: `)
  return start < 0 ? undefined : text.slice(start + word.length + 4, text.indexOf(',', start + 1))
})

/** What is meant by each misspelling of the list. */
export const knownRights = (): string[] => Array.from(pairs().matchAll(/: ([^,]+),/g), ([, right]) => right!)
