// What is said around a number that has a name: whose it is, and when it is nobody's.

export const aroundReferences = () => ({
  unit: /^(?:\s?(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|business|working|digits?|characters?|letters?|numbers?|points?|items?|people|customers?|copies|units?|percent|pounds|dollars|euros|miles|stops?|am|pm|gbp|usd|eur|inr|cal|kcal|and (?:up|over|above)|or (?:more|less|over|above)|off\b)\b|[%£$€+])/i,
  /** A post that is open, not work that somebody ordered. */
  vacancy: /\b(?:vacanc\w+|appl(?:y|ications?)|role|CVs?|interviews?|hiring|careers?|recruit\w*|candidates?|clos(?:es|ing)|cover letter|salary)\b/i,
  /** Heard in court, and all may read of it. */
  hearings: /\b(?:court|tribunal|judge?ments?|rul(?:ed|ing)|lawsuit|hearing|public|the (?:city|county|council|parliament))\b/i,
  owned: /\b(?:your?|his|her|their|we've|we have)\b/i,
  /** What befell everybody is on the company's status page. */
  everybodys: /\b(?:services?|systems|status page|everyone|all (?:customers|users|sites|regions|lines)|customers|users|outages?|restored|engineers|next update|root cause|post-?mortem)\b/i,
  /** A case of the company's own making that it will write on opens nothing to others. */
  written: /\b(?:(?:reach|connect|contact|assist|respond|updat|call|speak|writ|work|continu)\w*|touch|hear|reply)\b[^.!?]{0,30}\b(?:on|over|via|through|under|with)(?: (?:the|your|this|a|our))? ?$/i,
  /** What is posted for all to see. */
  posted: /\b(?:job|vacanc\w+|role|position|CV|interview|hiring|careers?|recruit\w*|status page|public (?:notice|inquiry|tracker|register|records?|docket)|is public|regulated by|upvote|case stud\w+)/i,
  buys: /^ (?:for|gets|buys|brings)(?: you)? (?:an?|the|both|either|any) /i,
  ours: /\bour (?:(?:own|tax|vat|company|charity|business|bank|gst|hst|gst\/hst|abn|uen) ){0,3}$/i,
  atTill: /\b(?:at the till|at checkout|\d% off)/i,
  /** Six capitals that are a word. */
  shouted: /^(?:PLEASE|NUMBER|BEFORE|CANNOT|THANKS|ONLINE|MOBILE|STATUS)$/
})
