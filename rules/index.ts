// One line per rule that needs code. The path is the id; a test holds the folder against this list.
import type {Rule} from '../src/rule.js'
import childSafetyAsksDetails from './child-safety/asks-details.js'
import childSafetyChildInConversation from './child-safety/child-in-conversation.js'
import childSafetyNoPrivateContact from './child-safety/no-private-contact.js'
import escalationAsksAgain from './escalation/asks-again.js'
import escalationCrisis from './escalation/crisis.js'
import escalationOtherLanguage from './escalation/other-language.js'
import escalationReturning from './escalation/returning.js'
import escalationUnansweredQuestion from './escalation/unanswered-question.js'
import lengthAccidentalLink from './length/accidental-link.js'
import lengthEmptyReply from './length/empty-reply.js'
import lengthLimit from './length/limit.js'
import lengthMarkup from './length/markup.js'
import lengthSmsParts from './length/sms-parts.js'
import lengthThread from './length/thread.js'
import lengthTooMany from './length/too-many.js'
import offlineLookedUp from './offline/looked-up.js'
import offlineNoMessagesHere from './offline/no-messages-here.js'
import offlineThreadLength from './offline/thread-length.js'
import privacyAccountNumber from './privacy/account-number.js'
import privacyAddress from './privacy/address.js'
import privacyApiKey from './privacy/api-key.js'
import privacyAsksSecretsNext from './privacy/asks-secrets-next.js'
import privacyBankAccount from './privacy/bank-account.js'
import privacyBookingReference from './privacy/booking-reference.js'
import privacyCard from './privacy/card.js'
import privacyCardDetails from './privacy/card-details.js'
import privacyCaseReference from './privacy/case-reference.js'
import privacyCustomerPostedData from './privacy/customer-posted-data.js'
import privacyDateOfBirth from './privacy/date-of-birth.js'
import privacyDevice from './privacy/device.js'
import privacyDrivingLicence from './privacy/driving-licence.js'
import privacyEmail from './privacy/email.js'
import privacyFinancial from './privacy/financial.js'
import privacyFullName from './privacy/full-name.js'
import privacyHealth from './privacy/health.js'
import privacyHealthId from './privacy/health-id.js'
import privacyIpAddress from './privacy/ip-address.js'
import privacyLinkToken from './privacy/link-token.js'
import privacyNationalId from './privacy/national-id.js'
import privacyOneTimeCode from './privacy/one-time-code.js'
import privacyOrderNumber from './privacy/order-number.js'
import privacyPassport from './privacy/passport.js'
import privacyPassword from './privacy/password.js'
import privacyPhone from './privacy/phone.js'
import privacyPin from './privacy/pin.js'
import privacyPolicyNumber from './privacy/policy-number.js'
import privacyPostcode from './privacy/postcode.js'
import privacyRecoveryPhrase from './privacy/recovery-phrase.js'
import privacySecurityAnswer from './privacy/security-answer.js'
import privacyTrackingNumber from './privacy/tracking-number.js'
import privacyUsername from './privacy/username.js'
import privacyVehicle from './privacy/vehicle.js'
import spellingMisspelt from './spelling/misspelt.js'
import spellingMixedRegions from './spelling/mixed-regions.js'
import spellingNameCase from './spelling/name-case.js'
import spellingOtherLanguage from './spelling/other-language.js'
import spellingUnknownWord from './spelling/unknown-word.js'
import spellingWrongWord from './spelling/wrong-word.js'
import templateBrokenTag from './template/broken-tag.js'
import templateDuplicate from './template/duplicate.js'
import templateFailureString from './template/failure-string.js'
import templateNoFallback from './template/no-fallback.js'
import templatePlaceholder from './template/placeholder.js'
import templateScar from './template/scar.js'
import templateTwoNames from './template/two-names.js'
import templateTwoOpeningTimes from './template/two-opening-times.js'
import templateTwoPhoneNumbers from './template/two-phone-numbers.js'
import templateTwoSignOffs from './template/two-sign-offs.js'
import templateUnboundedLoop from './template/unbounded-loop.js'
import templateUnknownPlaceholder from './template/unknown-placeholder.js'
import toneContractions from './tone/contractions.js'
import toneEmoji from './tone/emoji.js'
import toneEmojiContext from './tone/emoji-context.js'
import toneFormality from './tone/formality.js'
import toneGreeting from './tone/greeting.js'
import toneHedging from './tone/hedging.js'
import toneHouseTerms from './tone/house-terms.js'
import toneJargon from './tone/jargon.js'
import toneNegativeFraming from './tone/negative-framing.js'
import toneProfane from './tone/profane.js'
import toneShouting from './tone/shouting.js'
import toneSignOff from './tone/sign-off.js'
import writingAgreement from './writing/agreement.js'
import writingAmounts from './writing/amounts.js'
import writingApostrophe from './writing/apostrophe.js'
import writingBrokenAddress from './writing/broken-address.js'
import writingCalendar from './writing/calendar.js'
import writingClock from './writing/clock.js'
import writingCountedNouns from './writing/counted-nouns.js'
import writingDoubledPunctuation from './writing/doubled-punctuation.js'
import writingIndefiniteArticle from './writing/indefinite-article.js'
import writingInformal from './writing/informal.js'
import writingLowerCaseI from './writing/lower-case-i.js'
import writingMissingTo from './writing/missing-to.js'
import writingNounForVerb from './writing/noun-for-verb.js'
import writingParticiples from './writing/participles.js'
import writingPastTime from './writing/past-time.js'
import writingPossessive from './writing/possessive.js'
import writingPronounVerb from './writing/pronoun-verb.js'
import writingProperNames from './writing/proper-names.js'
import writingQuestionMark from './writing/question-mark.js'
import writingQuestionOrder from './writing/question-order.js'
import writingReadability from './writing/readability.js'
import writingRepeatedWords from './writing/repeated-words.js'
import writingSecondName from './writing/second-name.js'
import writingSentenceLength from './writing/sentence-length.js'
import writingSentenceStart from './writing/sentence-start.js'
import writingSmallWords from './writing/small-words.js'
import writingSpacing from './writing/spacing.js'
import writingSplitWords from './writing/split-words.js'
import writingVerbForms from './writing/verb-forms.js'

// Pairs: to an object of so many properties V8 adds one after the other, which takes a hundredth of a start.
export const codeRules: readonly (readonly [id: string, rule: Rule])[] = [
  ['child-safety/asks-details', childSafetyAsksDetails],
  ['child-safety/child-in-conversation', childSafetyChildInConversation],
  ['child-safety/no-private-contact', childSafetyNoPrivateContact],
  ['escalation/asks-again', escalationAsksAgain],
  ['escalation/crisis', escalationCrisis],
  ['escalation/other-language', escalationOtherLanguage],
  ['escalation/returning', escalationReturning],
  ['escalation/unanswered-question', escalationUnansweredQuestion],
  ['length/accidental-link', lengthAccidentalLink],
  ['length/empty-reply', lengthEmptyReply],
  ['length/limit', lengthLimit],
  ['length/markup', lengthMarkup],
  ['length/sms-parts', lengthSmsParts],
  ['length/thread', lengthThread],
  ['length/too-many', lengthTooMany],
  ['offline/looked-up', offlineLookedUp],
  ['offline/no-messages-here', offlineNoMessagesHere],
  ['offline/thread-length', offlineThreadLength],
  ['privacy/account-number', privacyAccountNumber],
  ['privacy/address', privacyAddress],
  ['privacy/api-key', privacyApiKey],
  ['privacy/asks-secrets-next', privacyAsksSecretsNext],
  ['privacy/bank-account', privacyBankAccount],
  ['privacy/booking-reference', privacyBookingReference],
  ['privacy/card', privacyCard],
  ['privacy/card-details', privacyCardDetails],
  ['privacy/case-reference', privacyCaseReference],
  ['privacy/customer-posted-data', privacyCustomerPostedData],
  ['privacy/date-of-birth', privacyDateOfBirth],
  ['privacy/device', privacyDevice],
  ['privacy/driving-licence', privacyDrivingLicence],
  ['privacy/email', privacyEmail],
  ['privacy/financial', privacyFinancial],
  ['privacy/full-name', privacyFullName],
  ['privacy/health', privacyHealth],
  ['privacy/health-id', privacyHealthId],
  ['privacy/ip-address', privacyIpAddress],
  ['privacy/link-token', privacyLinkToken],
  ['privacy/national-id', privacyNationalId],
  ['privacy/one-time-code', privacyOneTimeCode],
  ['privacy/order-number', privacyOrderNumber],
  ['privacy/passport', privacyPassport],
  ['privacy/password', privacyPassword],
  ['privacy/phone', privacyPhone],
  ['privacy/pin', privacyPin],
  ['privacy/policy-number', privacyPolicyNumber],
  ['privacy/postcode', privacyPostcode],
  ['privacy/recovery-phrase', privacyRecoveryPhrase],
  ['privacy/security-answer', privacySecurityAnswer],
  ['privacy/tracking-number', privacyTrackingNumber],
  ['privacy/username', privacyUsername],
  ['privacy/vehicle', privacyVehicle],
  ['spelling/misspelt', spellingMisspelt],
  ['spelling/mixed-regions', spellingMixedRegions],
  ['spelling/name-case', spellingNameCase],
  ['spelling/other-language', spellingOtherLanguage],
  ['spelling/unknown-word', spellingUnknownWord],
  ['spelling/wrong-word', spellingWrongWord],
  ['template/broken-tag', templateBrokenTag],
  ['template/duplicate', templateDuplicate],
  ['template/failure-string', templateFailureString],
  ['template/no-fallback', templateNoFallback],
  ['template/placeholder', templatePlaceholder],
  ['template/scar', templateScar],
  ['template/two-names', templateTwoNames],
  ['template/two-opening-times', templateTwoOpeningTimes],
  ['template/two-phone-numbers', templateTwoPhoneNumbers],
  ['template/two-sign-offs', templateTwoSignOffs],
  ['template/unbounded-loop', templateUnboundedLoop],
  ['template/unknown-placeholder', templateUnknownPlaceholder],
  ['tone/contractions', toneContractions],
  ['tone/emoji', toneEmoji],
  ['tone/emoji-context', toneEmojiContext],
  ['tone/formality', toneFormality],
  ['tone/greeting', toneGreeting],
  ['tone/hedging', toneHedging],
  ['tone/house-terms', toneHouseTerms],
  ['tone/jargon', toneJargon],
  ['tone/negative-framing', toneNegativeFraming],
  ['tone/profane', toneProfane],
  ['tone/shouting', toneShouting],
  ['tone/sign-off', toneSignOff],
  ['writing/agreement', writingAgreement],
  ['writing/amounts', writingAmounts],
  ['writing/apostrophe', writingApostrophe],
  ['writing/broken-address', writingBrokenAddress],
  ['writing/calendar', writingCalendar],
  ['writing/clock', writingClock],
  ['writing/counted-nouns', writingCountedNouns],
  ['writing/doubled-punctuation', writingDoubledPunctuation],
  ['writing/indefinite-article', writingIndefiniteArticle],
  ['writing/informal', writingInformal],
  ['writing/lower-case-i', writingLowerCaseI],
  ['writing/missing-to', writingMissingTo],
  ['writing/noun-for-verb', writingNounForVerb],
  ['writing/participles', writingParticiples],
  ['writing/past-time', writingPastTime],
  ['writing/possessive', writingPossessive],
  ['writing/pronoun-verb', writingPronounVerb],
  ['writing/proper-names', writingProperNames],
  ['writing/question-mark', writingQuestionMark],
  ['writing/question-order', writingQuestionOrder],
  ['writing/readability', writingReadability],
  ['writing/repeated-words', writingRepeatedWords],
  ['writing/second-name', writingSecondName],
  ['writing/sentence-length', writingSentenceLength],
  ['writing/sentence-start', writingSentenceStart],
  ['writing/small-words', writingSmallWords],
  ['writing/spacing', writingSpacing],
  ['writing/split-words', writingSplitWords],
  ['writing/verb-forms', writingVerbForms]
]
