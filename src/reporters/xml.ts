// Text in XML and HTML.

const marks: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'}

/** What no XML document may hold. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu

/** Text as an attribute's value or between tags. */
export const escapeXml = (text: string): string => text.replace(forbidden, '\ufffd').replace(/[&<>"'\n\r\t]/g, (mark) => marks[mark]!)

/** Attributes, those left out that have no value. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
