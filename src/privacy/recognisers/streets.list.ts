// The command line reads the text of a list in this file: one literal, in double quotes, of what needs no escape.
import type {Ascii} from '../../base64.js'

// What the name of a street ends in.
export const list: Ascii = "Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Cres|Cr|Gardens|Gdns|Terrace|Tce|Ter|Place|Pl|Square|Sq|Way|Boulevard|Blvd|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Trail|Trl|Mews|Rise|Hill|Park|Row|Walk|Grove|View|Vale|Green|Quay|Quays|Wharf|Parade|Pde|Esplanade|Loop|Path|Pike|Alley|Fields|Meadows?|Bank|End|Gate|Mount|Crossing|Point|Landing|Run|Ridge|Heights|Nagar|Marg|Bagh|Chowk|Colony|Layout|Enclave|Vihar|Puram|Cottages|Villas|Buildings|Broadway|Yard|Approach|Croft|Drove|Fold|Garth|Glade|Holt|Orchard|Promenade|Strand|Wynd|Brae|Loan"
