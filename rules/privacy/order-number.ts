import {hitsOf} from '../../src/privacy/hits.js'
import {defineRule} from '../../src/rule.js'

export default defineRule({
  title: 'Shows an order, invoice or payment number',
  severity: {public: 'error', private: 'off'},
  message: 'Leave out the {found} in public: say "your order".',
  rationale: "With an order number anybody can ask about, change or collect somebody else's order.",
  source: 'PR News Online, How to take an online conversation offline (2011)',
  examples: [
    {text: 'Order ZK-40921-7 left the warehouse today.', flags: ['ZK-40921-7']},
    {text: 'Your invoice number is 80441239.', flags: ['80441239']},
    {text: 'Please order code LM-408 for the wide lamp. Order code LM-409 for a tall one.', flags: []},
    {text: 'Orders over £50 ship free.', flags: []},
    {text: 'You can order 2 or more from today.', flags: []}
  ],
  check: hitsOf('order-number', "Make sure that this order is this customer's own.")
})
