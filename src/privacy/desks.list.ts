// The command line reads the text of a list in this file: one literal, in double quotes, of what needs no escape.
import type {Ascii} from '../base64.js'

// Where the company is reached, and who else takes calls.
export const list: Ascii = "(?:phones?|lines?|numbers?|desk|helpline|helpdesk|hotline|switchboard|reception|office|branch|store|shop|showroom|clinic|surgery|depot|warehouse|headquarters|hq|call centre|call center|cattery|kennels?|nursery|salon|pharmacy|vets?|practice|garage|contact centre|contact center|customer (?:service|services|care|support|relations)|care|support|team|department|dept|enquir(?:y|ies)|emergenc(?:y|ies)|bookings|reservations|ombudsman|regulator|authority|charity|samaritans|council|police|hospital|manufacturer|partner|bank|insurer)"
