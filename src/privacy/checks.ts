// Check digits. Each takes the digits (and letters) alone, without spaces or separators, and says whether they can be right.

const digits = (value: string): number[] => Array.from(value, Number)
const weighted = (value: string, weights: readonly number[]): number => weights.reduce((sum, weight, i) => sum + weight * Number(value[i]), 0)

/** ISO/IEC 7812-1: cards, IMEI, SIN. */
export const luhn = (value: string): boolean => {
  let sum = 0
  for (let i = value.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = value.charCodeAt(i) - 48
    sum += double ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit
  }
  return sum % 10 === 0
}

/** Remainder of a long decimal number whose letters count from A = 10, as ISO 7064 has it. */
const remainder97 = (value: string): number => {
  let rest = 0
  for (const character of value) {
    const n = Number.parseInt(character, 36)
    rest = (n > 9 ? rest * 100 + n : rest * 10 + n) % 97
  }
  return rest
}

// Lengths from the SWIFT IBAN registry.
const ibanLengths =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30'

/** The length of an IBAN of that country; undefined where the country has none. */
export const ibanLength = (country: string): number | undefined => {
  for (let at = ibanLengths.indexOf(country); at >= 0; at = ibanLengths.indexOf(country, at + 1)) if (at % 4 === 0) return Number(ibanLengths.slice(at + 2, at + 4))
  return undefined
}

/** ISO 13616. */
export const iban = (value: string): boolean => value.length === ibanLength(value.slice(0, 2)) && remainder97(value.slice(4) + value.slice(0, 4)) === 1

/** ABA routing number, 3-7-1. */
export const routing = (value: string): boolean => /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(value) && weighted(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0

/** NHS number (England, Wales, Isle of Man), mod 11. */
export const nhs = (value: string): boolean => (11 - (weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(value[9])

const dihedral = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210']
const permuted = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258']

/** Verhoeff: Aadhaar. */
export const verhoeff = (value: string): boolean =>
  digits(value).reverse().reduce((check, digit, i) => Number(dihedral[check]?.[Number(permuted[i % 8]?.[digit])]), 0) === 0

/** Australian tax file number, 9 digits, mod 11. */
export const tfn = (value: string): boolean => weighted(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0

/** Singapore NRIC and FIN, the letter at the end. */
export const nric = (value: string): boolean => {
  const series = value[0] ?? ''
  const sum = weighted(value.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (series === 'T' || series === 'G' ? 4 : series === 'M' ? 3 : 0)
  const letters = series === 'S' || series === 'T' ? 'JZIHGFEDCBA' : series === 'M' ? 'KLJNPQRTUWX' : 'XWUTRQPNMLK'
  return letters[series === 'M' ? 10 - (sum % 11) : sum % 11] === value[8]
}

/** Spanish DNI and NIE, the letter at the end. */
export const dni = (value: string): boolean => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(value.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))) % 23] === value.at(-1)

/** Irish PPS number, 7 digits and one or two letters. */
export const pps = (value: string): boolean => {
  const second = value[8] === undefined || value[8] === 'W' ? 0 : (value.charCodeAt(8) - 64) * 9
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(value, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] === value[7]
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

/** Italian codice fiscale, the letter at the end. */
export const codiceFiscale = (code: string): boolean => {
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const character = code[i] ?? ''
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65
    sum += i % 2 === 0 ? oddValues[value] ?? 0 : value
  }
  return String.fromCharCode(65 + (sum % 26)) === code[15]
}

/** Polish PESEL. */
export const pesel = (value: string): boolean => weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0

/** Belgian national register number, 9 digits and what they lack of 97, of those born since 2000 with a 2 before. */
export const rijksregister = (value: string): boolean =>
  ['', '2'].some((century) => 97 - (Number(century + value.slice(0, 9)) % 97) === Number(value.slice(9)))

/** Dutch BSN, 9 digits, the eleven test. */
export const bsn = (value: string): boolean => weighted(value, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0

/** Finnish personal identity code. */
export const hetu = (value: string): boolean => '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(value.slice(0, 6) + value.slice(7, 10)) % 31] === value[10]

/** French NIR, 13 digits and a key of two. */
export const nir = (value: string): boolean => 97 - Number(BigInt(value.slice(0, 13)) % 97n) === Number(value.slice(13))

/** Vehicle identification number, North American check digit (49 CFR 565.15). */
export const vin = (value: string): boolean => {
  const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ'
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, i) => total + weight * (values.indexOf(value[i] ?? '') % 10), 0)
  return 'X' === value[8] ? sum % 11 === 10 : sum % 11 === Number(value[8])
}
