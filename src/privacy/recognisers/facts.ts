// Health and money facts about the person: a condition or a treatment that is said to be somebody's, a score, a debt, an income.
import {cueHeads} from '../cue-words.js'
import {before} from '../scan.js'
import type {Scan} from '../scan.js'

const CONDITION = `ptsd|adhd|add|autis[mt]\\w*|asperger\\w*|dyslexi\\w*|depress(?:ion|ive disorder)|(?:clinical |post-?natal |postpartum )?depression|anxiety(?: disorder)?|panic attacks?|bipolar(?: disorder)?|schizophreni\\w*|psychosis|eating disorder|anorexi\\w*|bulimi\\w*|ocd|dementia|alzheimer'?s(?: disease)?|parkinson'?s(?: disease)?|epilep(?:sy|tic)(?: seizures?)?|seizures?|ms|multiple sclerosis|motor neurone disease|mnd|als|stroke|heart (?:attack|condition|failure|disease|surgery|bypass)|angina|pacemaker|high blood pressure|hypertension|diabet(?:es|ic)(?: type [12])?|type [12] diabetes|asthma|copd|emphysema|cystic fibrosis|cancer|tumou?r|leuk[ae]+mia|lymphoma|melanoma|chemo(?:therapy)?|radiotherapy|mastectomy|biopsy|dialysis(?: machine)?|home dialysis(?: machine)?|kidney (?:failure|disease|transplant)|transplant|hiv(?: positive)?(?: status)?|aids|hepatitis(?: [abc])?|std|sti|herpes|chlamydia|syphilis|gonorrh\\w+|crohn'?s(?: disease)?|colitis|ibs|coeliac(?: disease)?|celiac(?: disease)?|lupus|arthritis|fibromyalgia|osteoporosis|endometriosis|pcos|menopause|miscarriage|stillbirth|abortion|termination|ivf(?: cycle| treatment)?|fertility treatment|infertility|pregnan(?:cy|t)|c-section|caesarean|addiction|alcoholism|overdose|rehab|methadone|self-harm|sleep apn(?:o)?ea|cpap(?: machine)?|oxygen concentrator|ventilator|nebuli[sz]er|stairlift|stoma(?: bag)?|colostomy|catheter|feeding tube|insulin(?: pump)?|epipen|hearing (?:aids?|loss)|deaf(?:ness)?|blindness|visual impairment|wheelchair|prosthe(?:tic|sis)|amputation|broken (?:hip|leg|arm|ankle|wrist)|hip (?:replacement|operation)|knee (?:replacement|operation)|hysterectomy|vasectomy|surgery|operation|disability|learning disability|chronic (?:pain|fatigue)(?: syndrome)?|long covid|covid|tuberculosis|tb|sickle cell(?: disease| an[ae]mia)?|eczema|psoriasis|nut allergy|peanut allergy|anaphyla\\w+|psychiatric (?:care|ward|history)|counsel+ing sessions?|suicid\\w+ \\w+|mental health (?:condition|crisis|issues|problems|history|team)|brain injury|concussion|migraines?|incontinence|erectile dysfunction|gender reassignment|transition surgery|haemophilia|hemophilia`
const DRUG = `metformin|insulin|sertraline|fluoxetine|prozac|zoloft|citalopram|escitalopram|lexapro|mirtazapine|venlafaxine|bupropion|wellbutrin|trazodone|duloxetine|cymbalta|amitriptyline|quetiapine|seroquel|olanzapine|risperidone|abilify|aripiprazole|lithium|lamotrigine|valproate|gabapentin|pregabalin|lyrica|diazepam|valium|lorazepam|ativan|alprazolam|xanax|clonazepam|zopiclone|zolpidem|ambien|methylphenidate|ritalin|adderall|vyvanse|lisdexamfetamine|elvanse|atorvastatin|lipitor|simvastatin|rosuvastatin|amlodipine|lisinopril|ramipril|losartan|bisoprolol|metoprolol|atenolol|propranolol|warfarin|apixaban|eliquis|rivaroxaban|xarelto|clopidogrel|furosemide|levothyroxine|prednisone|prednisolone|methotrexate|humira|adalimumab|azathioprine|hydroxychloroquine|tamoxifen|letrozole|anastrozole|ozempic|wegovy|mounjaro|semaglutide|tirzepatide|liraglutide|saxenda|jardiance|gliclazide|truvada|prep|antiretrovirals?|viagra|sildenafil|tadalafil|cialis|finasteride|oxycodone|oxycontin|hydrocodone|vicodin|codeine|tramadol|morphine|fentanyl|methadone|buprenorphine|suboxone|naltrexone|levetiracetam|keppra|carbamazepine|topiramate|donepezil|memantine|levodopa|clozapine|mifepristone|misoprostol|clomid|letrozole|progesterone|estradiol|testosterone|albuterol|salbutamol|symbicort|amoxicillin|doxycycline`
const OWNER = "(?:your|her|his|their|my|the (?:customer|patient|tenant|resident|passenger|caller|child|driver)'s|(?:your|his|her) (?:mum|mom|mother|dad|father|son|daughter|wife|husband|partner|child|brother|sister|gran|nan|grandma|grandmother|grandad|grandfather)'s|\\p{Lu}\\p{Ll}+'s)"
const PERSON = "(?:you|she|he|they|your (?:mum|mom|mother|dad|father|son|daughter|wife|husband|partner|child|brother|sister|gran|nan|grandma|grandmother|grandad|grandfather|baby|tenant)|the (?:patient|customer|tenant|passenger|resident|caller|child))"
const MILD = /^(?:surgery|operation|covid|disability|anxiety|ms|add|deaf|als|aids|tb|prep|stroke|insulin|transplant)$/i

const patterns = (): readonly RegExp[] => [
  // your PTSD; her recent chemo; about your miscarriage
  new RegExp(`(?<![\\p{L}\\d])(?<value>${OWNER}(?: (?:recent|upcoming|previous|severe|chronic|ongoing|diagnosed|type [12]|history of|diagnosis of|treatment for|test for|results? for|medication for|planned|scheduled|new|late|early|first|second|home|mental health|latest|current|advanced|terminal|stage \\w+|breast|prostate|bowel|lung|skin|ovarian|kidney|heart))* (?:${CONDITION}))(?![\\p{L}\\d-])`, 'giu'),
  // she uses a dialysis machine; you have epilepsy; he was diagnosed with MS
  new RegExp(`(?<![\\p{L}\\d])${PERSON}(?:'s|'re|'ve|'d)? ?(?:(?:also|still|currently|recently|just|now|both|has|have|had|is|are|was|were|been|be|being|getting|does|did)\\b ?){0,4}(?<value>(?:has|have|had|(?<=has |have |had |'ve |'s )|uses?|using|needs?|relies? on|depends? on|suffers? (?:from|with)|suffering (?:from|with)|lives? with|living with|diagnosed with|treated for|being treated for|undergoing|recovering from|waiting for|on|in|taking|takes?|declared|disclosed|mentioned|registered as|told us (?:about|you have)|battling|fighting)(?: (?:a|an|the|for|some|severe|chronic|type [12]|early|stage \\w+|home|breast|prostate|bowel|lung|terminal|mild|bad))* (?:${CONDITION}))(?![\\p{L}\\d-])`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])${PERSON}(?:'s|'re| are| is| was| were) (?:registered (?:as )?)?(?<value>(?:\\w+ )?(?:diabetic|epileptic|autistic|bipolar|schizophrenic|asthmatic|pregnant|\\d{1,2} weeks pregnant|hiv[- ]positive|immuno-?(?:suppressed|compromised)|terminally ill|registered blind|registered disabled|housebound|clinically vulnerable|in remission|in hospital|sectioned|infertile|blind|deaf|disabled))(?![\\p{L}\\d-])`, 'giu'),
  // your prescription for metformin 500 mg
  new RegExp(`\\b(?:your|her|his|their|the)(?: \\w+){0,2} (?:prescriptions?|script|repeat|refill|order|dose|dosage|supply|medication|tablets|pills|injection|pen|course|rx)(?: (?:for|of|is|was|on|with|contains))+ (?:the )?(?:\\w+ )?(?<value>(?:${DRUG})(?: (?:xr|er|sr|hcl|sodium))?(?: \\d+(?:\\.\\d+)? ?(?:mg|mcg|ml|g|units?|iu|micrograms?|milligrams?)\\b)?)`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?<value>(?:your|her|his|their) (?:(?:daily|weekly|monthly|repeat|new|next|first) )*(?:${DRUG})(?: \\d+(?:\\.\\d+)? ?(?:mg|mcg|ml|g|units?)\\b)?)(?! (?:app|order|points))`, 'giu'),
  new RegExp(`\\b(?:you|she|he|they)(?:'re|'s|'ve| are| is| were| was| have| has)(?: \\w+)? (?:on|taking|prescribed|been prescribed|started|been on|taken) (?<value>(?:${DRUG})(?: \\d+(?:\\.\\d+)? ?(?:mg|mcg|ml|g|units?)\\b)?)`, 'giu'),
  new RegExp(`\\b(?:you|she|he|they) (?<value>(?:takes?|took|needs?|uses?|used|started|stopped) (?:${DRUG})(?: \\d+(?:\\.\\d+)? ?(?:mg|mcg|ml|g|units?)\\b)?)`, 'giu'),
  // your anxiety medication; the methadone is ready for you
  new RegExp(`(?<value>\\b(?:your|her|his|their) (?:blood pressure|heart|hiv|thyroid|cholesterol|pain|sleep|sleeping|hormone|fertility|mental health|weight[- ]loss|erectile|birth control|contraceptive|chemo|(?:${CONDITION})) (?:medication|medicine|meds|tablets|pills|prescription|treatment|injections?|refill|drugs?|patches|therapy|clinic|appointment|diagnosis|test|tests|results))(?![\\p{L}])`, 'giu'),
  new RegExp(`\\bthe (?<value>(?:${DRUG})) (?:is|are|was|were) (?:ready|at|waiting|out for|in|being|on its way|approved|refused)[^.!?]{0,40}\\b(?:you|your)\\b`, 'giu'),
  // your inhaler, salbutamol 100 mcg
  new RegExp(`\\b(?:your|her|his|their)\\b[^.!?]{0,50}?(?<![\\p{L}])(?<value>(?:${DRUG}) \\d+(?:\\.\\d+)? ?(?:mg|mcg|ml|g|units?|iu|micrograms?|milligrams?)\\b)`, 'giu'),
  // results
  new RegExp(`(?<value>\\b(?:your|her|his|their) (?:(?:latest|recent|last|blood|lab|std|sti|hiv|covid|pregnancy|smear|pap|biopsy|mri|ct|x-?ray|dna|paternity|drug|fertility|hormone|psa|a1c|hba1c|cholesterol|liver|kidney|thyroid|genetic|screening|allergy) ?)+(?:test|tests|results?|screen|scan|level|levels|count)(?: results?)?(?:'s|'re| is| are| was| were| came back| come back| has come back| have come back| show(?:s|ed)?| read)+ (?:as )?(?:positive|negative|abnormal|normal|clear|high|low|raised|elevated|inconclusive|\\d+(?:\\.\\d+)?))`, 'giu')
]
const health = /your|her|his|their|\b(?:you|she|he|they)\b|'s|the (?:patient|customer|tenant|passenger|resident|caller|child)/i

const wealth = /score|debt|arrears|overdraft|overdrawn|savings|loan|unpaid|balance|salary|income|earn|wage|mortgage|net worth|pension|credit limit|settlement|benefit|universal credit|owe|make|bankrupt|ccj|\biva\b|default|repossess|foreclos|insolven|judg|evict|payday|missed|behind|overdue|\brent\b|welfare|tax credit|food stamps|limit/i
const AMOUNT = String.raw`[£$€₹] ?\d[\d,.]*\d?(?: ?(?:k|m|million|thousand))?|\d[\d,]* (?:pounds|dollars|euros|rupees)`
const money = (): readonly RegExp[] => [
  /(?<value>\b(?:credit|fico|experian|equifax|transunion|cibil|vantage) ?score(?:,| \(|:|(?: (?:of|is|was|at|stands at|sits at|came back (?:as|at)|dropped to|has (?:dropped|risen|gone up) to|to|currently|now|has|from|shows?(?: as)?)){1,3}) ?\d{3})\b/gi,
  new RegExp(`(?<value>(?:${AMOUNT}) (?:in|of|worth of) (?:(?!fee|credit|reward|point|voucher)\\w+ )?(?:\\w+ )?(?:debts?|arrears|overdraft|savings|loans?|unpaid (?:rent|tax|bills?|fees)|student loans?|benefits?))(?! (?:free|advice))`, 'gi'),
  new RegExp(`(?<value>(?:${AMOUNT}) (?:overdrawn|in arrears|in debt|outstanding on (?:your|the|her|his) \\w+|behind(?: on (?:your|the) \\w+)?|over (?:your|the) (?:limit|overdraft)))`, 'gi'),
  new RegExp(`(?<value>\\b(?:your|her|his|their)(?: (?:current|available|outstanding|account|savings|bank|loan|mortgage|overdraft|credit card|card|annual|monthly|gross|net|household|declared|stated|closing|total|remaining|checking|pension|isa|statement|combined|yearly|take-home))* (?:balance|arrears|debt|salary|income|earnings|overdraft|wages?|savings|mortgage|net worth|pension pot|credit limit|take-home pay|settlement|benefits?|universal credit)(?: (?:on (?:the|your) [a-z ]{3,20}|payment))?(?: (?:is|was|of|at|are|stands at|comes to|came to|shows?|showing|currently|now|as|reads)){1,3} (?:${AMOUNT}))`, 'gi'),
  new RegExp(`(?<value>\\b(?:you|she|he|they)(?:'re| are| is|'s| were| was)? (?:earn(?:s|ing|ed)?|owe[sd]?|make|makes|making|still owe|overdrawn by|in arrears (?:of|by)|paid|behind by|in debt (?:by|of)|on a salary of|on an income of) (?:${AMOUNT})(?: (?:a|per) (?:year|month|week|annum))?)(?! (?:for|by card|on \\w+ for))`, 'gi'),
  new RegExp(`(?<value>\\b(?:a|an|your|her|his|their) (?:(?:joint|annual|monthly|gross|net|household|basic|combined) )*(?:salary|income|wage|take-home|debt|overdraft|pension|balance|rent|mortgage) (?:of|at) (?:${AMOUNT}))`, 'gi'),
  /(?<value>\b(?:you|she|he|they)(?:'re|'s| are| is| were| was) (?:\w+ ){0,2}(?:days|weeks|months?|payments?|instal?lments?) (?:behind|late|overdue|in arrears)(?: (?:on|with) (?:the|your|her|his|their) (?:\w+ )?(?:mortgage|rent|loan|payments?|repayments?|card|bills?))?)/gi,
  /(?<value>\b(?:your|her|his|their) (?:(?:housing|disability|child|unemployment|sickness|pip|esa|snap|food) )?(?:benefits?|universal credit|food stamps|welfare|pension credit|tax credits|wages|salary) (?:were|was|has been|have been|is|are) (?:stopped|cut|suspended|sanctioned|reduced|garnished|frozen))/gi,
  /(?<value>\b(?:your|her|his|their) (?:recent |previous |undischarged |current )?(?:bankruptcy|ccjs?|iva|default(?:s| on \w+)|repossession|foreclosure|insolvency|county court judg[e]?ments?|debt relief order|garnishment|wage garnishment|eviction(?: notice)?|loan default|missed mortgage payments?|payday loans?))\b/gi,
  /\b(?:you|she|he|they)(?:'ve|'re|'d| have| had| were| are|'s| has| was)(?: \w+)? (?<value>(?:defaulted on (?:\w+ ){0,3}(?:payments?|loan|mortgage|card)|missed (?:\w+ )?(?:mortgage|loan|rent|card) payments?|been declared bankrupt|declared bankrupt|been made bankrupt|in an? iva|on universal credit|claiming (?:benefits|universal credit|pip)|(?:been )?(?:declined|turned down|refused|rejected) for (?:a |the |your )?(?:loan|mortgage|credit card|credit|overdraft)(?: (?:because|due to) [^.,;]{4,40})?|(?:been )?(?:declined|turned down|refused|rejected) (?:because|due to|on account) of (?:an? |your )?(?:ccj|bankruptcy|default|debt|credit \w+|arrears|iva|missed payments?|income|affordability)))/gi
]
const paid = /\bpaid (?:[£$€])/i

const general = /\b(?:if|whether|unless|in case|should|when|anyone|people|customers|someone|those|would|may|might|for example|e\.g\.|such as)\b[^.,;]{0,30}$/i

let heads: readonly string[] | undefined
let compiled: {health: readonly RegExp[]; money: readonly RegExp[]} | undefined

export const facts = (scan: Scan): void => {
  const {text} = scan
  heads ??= cueHeads(`${CONDITION}|${DRUG}|tests?|results?|screen|scan|levels?|count|terminally|housebound|clinically|remission|hospital|sectioned|blind|immun|autistic|asthmatic|mental|blood|pain|sleep|sleeping|hormone|fertility|weight|erectile|birth|contraceptive|thyroid|cholesterol`)
  const aboutSomebody = scan.says(heads) && health.test(text)
  const aboutMoney = wealth.test(text)
  if (!aboutSomebody && !aboutMoney) return
  compiled ??= {health: patterns(), money: money()}
  const look = (kind: 'health' | 'financial', list: readonly RegExp[]): void => {
    for (const pattern of list) {
      for (const match of text.matchAll(pattern)) {
        const value = match.groups?.['value'] ?? ''
        const start = match.index + match[0].lastIndexOf(value)
        const end = start + value.length
        if (!value || !scan.free(start, end) || general.test(before(text, match.index + 1, 50)) || /\?/.test(text.slice(end, end + 2))) continue
        const head = value.split(' ').at(-1) ?? ''
        if (kind === 'health' && MILD.test(head) && !/\b(?:diagnos|suffer|treat|history|recover|undergo|her |his |test)/i.test(match[0])) continue
        if (kind === 'financial' && paid.test(value)) continue
        scan.claim(kind, start, end, {instead: kind === 'health' ? 'what you told us' : 'your circumstances'})
      }
    }
  }
  if (aboutSomebody) look('health', compiled.health)
  if (aboutMoney) look('financial', compiled.money)
}
