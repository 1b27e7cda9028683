// Long ways to say a short thing. A row is `phrase = shorter`; nothing after `=` leaves the phrase out. Written for care replies.

/** The meaning stays exactly the same: these are applied first. */
const certainRows = `
in order to = to
so as to = to
at this moment in time = now
at this point in time = now
at the present time = now
at the current time = now
at present = now
as of right now = now
due to the fact that = because
owing to the fact that = because
in light of the fact that = because
in view of the fact that = because
on account of the fact that = because
for the reason that = because
on the grounds that = because
in spite of the fact that = although
despite the fact that = although
in the event that = if
in the event of a = if there is a
until such time as = until
with regard to = about
with regards to = about
in regard to = about
in regards to = about
with reference to = about
in relation to = about
in connection with = about
regarding = about
prior to = before
subsequent to = after
on a daily basis = daily
on a weekly basis = weekly
on a monthly basis = monthly
on a regular basis = regularly
a large number of = many
a great deal of = much
in a timely manner = promptly
in the near future = soon
in the very near future = soon
at a later date = later
at a later time = later
at your earliest convenience = when you can
for a period of = for
for the duration of = during
during the course of = during
in the course of = during
in close proximity to = near
in the vicinity of = near
in the absence of = without
with the exception of = except
in excess of = over
in addition to = besides
no later than = by
each and every = every
first and foremost = first
once again = again
in the meantime = meanwhile
free of charge = free
end result = result
final outcome = outcome
has the ability to = can
have the ability to = can
are able to = can
is able to = can
am able to = can
are not able to = cannot
are unable to = cannot
is unable to = cannot
am unable to = cannot
in the process of =
please be advised that =
please be informed that =
we would like to inform you that =
we would like to let you know that =
we wish to inform you that =
I am writing to let you know that =
we are writing to let you know that =
it is important to note that =
it should be noted that =
please do not hesitate to = please
please don't hesitate to = please
please feel free to = please
do not hesitate to = please
don't hesitate to = please
we would like to apologise = we apologise
we would like to apologize = we apologize
we would like to thank you = thank you
we want to thank you = thank you
thank you very much = thanks
thank you very much indeed = thanks
thank you so much indeed = thanks
thanks very much indeed = thanks
thanks so much indeed = thanks
thank you so very much = thanks
thank you so much = thanks
thank you kindly = thanks
we are very sorry to hear = sorry to hear
we are so sorry to hear = sorry to hear
we are sorry to hear = sorry to hear
we're very sorry to hear = sorry to hear
we're so sorry to hear = sorry to hear
we're sorry to hear = sorry to hear
get in touch with us = contact us
get in contact with us = contact us
reach out to us = contact us
take into consideration = consider
make a decision = decide
provide us with = give us
provide you with = give you
more than happy to = happy to
utilise = use
utilize = use
approximately = about
sufficient = enough
further assistance = more help
additional information = more information
further information = more information
`

/** Says nearly the same: applied only where the certain ones are not enough. */
const possibleRows = `
thank you for = thanks for
as soon as possible = soon
direct message = DM
assistance = help
really =
very =
actually =
simply =
certainly =
definitely =
any questions or concerns = any questions
for any inconvenience this may have caused = for the inconvenience
for any inconvenience caused = for the inconvenience
for the inconvenience caused = for the inconvenience
we are = we're
we will = we'll
you are = you're
you will = you'll
I am = I'm
I will = I'll
it is = it's
that is = that's
do not = don't
does not = doesn't
did not = didn't
will not = won't
cannot = can't
is not = isn't
are not = aren't
`

export interface Wordy {
  phrase: string
  shorter: string
  certain: boolean
}

const rowsOf = (text: string, certain: boolean): Wordy[] =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [phrase = '', shorter = ''] = row.split('=').map((side) => side.trim())
      return {phrase, shorter, certain}
    })

let table: ReadonlyMap<string, Wordy> | undefined

/** Every row by its phrase, in lower case with straight apostrophes and single spaces. */
export const wordy = (): ReadonlyMap<string, Wordy> =>
  (table ??= new Map([...rowsOf(certainRows, true), ...rowsOf(possibleRows, false)].map((row) => [row.phrase.toLowerCase(), row])))
