// A count as the value of an option.
import {InvalidArgumentError} from 'commander'

export const atLeast = (least: number) => (value: string): number => {
  const number = Number(value)
  if (!/^\d{1,9}$/.test(value) || number < least) throw new InvalidArgumentError(`It must be a whole number from ${least}.`)
  return number
}
