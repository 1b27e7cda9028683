import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows a device number',
  severity: {public: 'error', private: 'info'},
  message: 'Leave out the {found}: say "your handset" or "your device".',
  rationale: 'An IMEI or a serial number can be used to block, clone or claim for a device.',
  source: 'ICO, reporting a personal data breach (UK GDPR Art 33)',
  examples: [
    {text: 'The IMEI 490154203237518 is blocked.', flags: ['490154203237518']},
    {text: 'Serial number C02XG0FDH7JY is out of warranty.', flags: ['C02XG0FDH7JY']},
    {text: 'Dial *#06# and your phone shows its IMEI.', flags: []}
  ],
  check: hitsOf('device', "Make sure that this device is this customer's own.")
})
