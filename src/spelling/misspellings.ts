// Misspellings whose right word the search would not always put first, or that are not one word. Our own list.
// What stands here is always wrong, so `--fix` may apply it.
import {remembered} from '../remembered.js'
import {isOneOf} from '../words.js'

// By the first letter: a look goes through a few hundred characters.
const lists: Readonly<Record<string, string>> = {
  a: `alot: a lot, aswell: as well, atleast: at least, atall: at all, aslong: as long, assoon: as soon, allright: all right,
    abit: a bit, alittle: a little, adn: and, arent: aren't, acheive: achieve, acommodate: accommodate, accomodate: accommodate,
    accomodation: accommodation, adress: address, adresses: addresses, appologise: apologise, appologies: apologies,
    apoligies: apologies,
    arnt: aren't, anyones: anyone's, anybodys: anybody's,`,
  b: `breaked: broke, builded: built,
    beleive: believe, becuase: because, becasue: because, beacuse: because, bussiness: business, buisness: business,
    bringed: brought, buyed: bought,`,
  c: `choosed: chose,
    curior: courier, couriour: courier, curiour: courier, couldnt: couldn't, calender: calendar, cancelation: cancellation,
    collegue: colleague, colleage: colleague, comming: coming, commited: committed, completly: completely, concious: conscious,
    convience: convenience, convinient: convenient, custmer: customer,
    catched: caught, childrens: children's,`,
  d: `drived: drove, digged: dug,
    dont: don't, doesnt: doesn't, didnt: didn't, definately: definitely, definatly: definitely, defiantely: definitely,
    definetly: definitely, decission: decision, dissapointed: disappointed, dissapointing: disappointing,
    dissappointed: disappointed, dissapointment: disappointment, disapointed: disappointed,
    dosnt: doesn't, dosent: doesn't, dosen't: doesn't,`,
  e: `eated: ate,
    eachother: each other, everytime: every time, embarass: embarrass, enviroment: environment, excellant: excellent,
    everyones: everyone's, everybodys: everybody's,
    existance: existence, experiance: experience, experince: experience, explaination: explanation,`,
  f: `feeled: felt,
    forsure: for sure, freind: friend, familar: familiar, finaly: finally, foward: forward, fowarded: forwarded,
    fullfil: fulfil,`,
  g: `growed: grew,
    goodluck: good luck, goodmorning: good morning, goodevening: good evening, goodafternoon: good afternoon,
    goverment: government, garantee: guarantee, guarentee: guarantee, gaurantee: guarantee,
    gived: gave, goed: went,`,
  h: `holded: held, hided: hid,
    helo: hello, helllo: hello, highschool: high school, her's: hers, hte: the, hasnt: hasn't, havent: haven't,
    hadnt: hadn't, heres: here's, hes: he's, hisself: himself, hows: how's, happend: happened,
    havnt: haven't, hurted: hurt,`,
  i: `incase: in case, infact: in fact, inspite: in spite, infront: in front, inorder: in order, instore: in-store, ive: I've,
    im: I'm, isnt: isn't, itll: it'll, irregardless: regardless, inconvience: inconvenience, inconvinience: inconvenience, inconvinence: inconvenience,
    inconvenince: inconvenience, inconveniance: inconvenience, incovenience: inconvenience, inconveince: inconvenience,
    immediatly: immediately, immediatley: immediately, imediately: immediately, independant: independent, intrest: interest,`,
  k: `knowed: knew,
    knowlege: knowledge,
    keeped: kept,`,
  l: `layed: laid, losed: lost, lended: lent,
    lets's: let's, liason: liaison, libary: library,`,
  m: `meaned: meant,
    maintainance: maintenance, maintenence: maintenance, managment: management, messege: message, mispell: misspell,
    mispelled: misspelled,
    maked: made,`,
  n: `noone: no one, nevermind: never mind, nad: and, nobodys: nobody's, neccessary: necessary, necessery: necessary, noticable: noticeable,`,
  o: `ofcourse: of course, ontop: on top, our's: ours, onhold: on hold, occured: occurred, occuring: occurring, ofr: for,
    occurence: occurrence, oppurtunity: opportunity, oportunity: opportunity, orignal: original,`,
  p: `paied: paid,
    paralell: parallel, payed: paid, peice: piece, persue: pursue, posession: possession, prefered: preferred,
    preffered: preferred, privelege: privilege, privledge: privilege, probaly: probably, probelm: problem, proccess: process,
    proffesional: professional, publically: publicly,`,
  q: `quater: quarter, questionaire: questionnaire,`,
  r: `recieve: receive, recieved: received, recieving: receiving, reciept: receipt, reciepts: receipts, realy: really,
    reccomend: recommend, recomend: recommend, recomendation: recommendation, refered: referred, refering: referring,
    referal: referral, relevent: relevant, resently: recently, responce: response, responsability: responsibility,
    resturant: restaurant, rember: remember,
    runned: ran,`,
  s: `speaked: spoke, spended: spent, sayed: said, selled: sold, stealed: stole, sitted: sat,
    shouldnt: shouldn't, shes: she's, seperate: separate, seperately: separately, schedual: schedule, sencerely: sincerely,
    sincerly: sincerely, shoud: should, similiar: similar, sorrry: sorry, speach: speech, succesful: successful,
    successfull: successful, sucessful: successful, succesfully: successfully, suprise: surprise, suprised: surprised,
    sended: sent, someones: someone's, somebodys: somebody's,`,
  t: `throwed: threw,
    thankyou: thank you, thankyous: thank yous, thanku: thank you, their's: theirs, teh: the, taht: that, theyre: they're,
    theyve: they've, theyll: they'll, thats: that's, thatll: that'll, theres: there's, thier: their, tommorow: tomorrow, tommorrow: tomorrow,
    tomorow: tomorrow, tomorro: tomorrow, temperary: temporary, temporarly: temporarily, thorugh: through, throught: through,
    truely: truly,
    taked: took, teached: taught, telled: told, thinked: thought,`,
  u: `understanded: understood,
    upto: up to, untill: until, unfortunatly: unfortunately, unfortunatley: unfortunately, unforseen: unforeseen,
    usefull: useful, usally: usually, unfreezed: unfrozen,`,
  v: `vaccum: vacuum, vehical: vehicle, verfiy: verify, visable: visible,`,
  w: `writed: wrote, weared: wore,
    weve: we've, wouldnt: wouldn't, wasnt: wasn't, werent: weren't, whats: what's, whos: who's, wheres: where's, wich: which, whcih: which,
    wiht: with, whith: with, wierd: weird, wether: whether, whereever: wherever, wonderfull: wonderful, writting: writing, wensday: Wednesday, wendsday: Wednesday,
    wroking: working, womens: women's,`,
  y: `your's: yours, yuo: you, yoru: your, youre: you're, youve: you've, youll: you'll, youd: you'd, yesturday: yesterday,`
}

/** An apostrophe a letter too early: `does'nt`. */
const early = (word: string): boolean => word.endsWith("'nt") && isOneOf(word.slice(0, -3), 'do|does|did|is|are|was|were|has|have|had|ca|wo|could|would|should|must')

/** What is meant by a misspelling, both in lower case but for `I`; undefined when it is not on the list. */
export const knownMisspelling = remembered((word) => {
  const opening = word.charAt(0)
  const list = Object.hasOwn(lists, opening) ? lists[opening]! : ''
  for (let at = list.indexOf(`${word}: `); at >= 0; at = list.indexOf(`${word}: `, at + 1)) {
    if (at === 0 || list.charCodeAt(at - 1) === 32) return list.slice(at + word.length + 2, list.indexOf(',', at))
  }
  return early(word) ? word.replace("'nt", "n't") : undefined
})

/** What is meant by each misspelling of the list. */
export const knownRights = (): string[] => Object.values(lists).flatMap((list) => Array.from(list.matchAll(/: ([^,]+),/g), ([, right]) => right!))
