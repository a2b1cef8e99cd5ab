import type { Fault } from './fault.ts';

/** What a checker calls a fault and is none, wherever it says so. */
export interface FalseAlarm {
  readonly checker: Fault['checker'];
  readonly rule: RegExp;
  /** The beginning of the element, and what is said of it. */
  readonly at: RegExp;
  /** Why it is none: somebody looked. */
  readonly why: string;
}

const of =
  (checker: Fault['checker']) =>
  (rule: RegExp, at: RegExp, why: string): FalseAlarm => ({ checker, rule, at, why });
const alfa = of('alfa');
const ibm = of('ibm');
const codesniffer = of('codesniffer');
const nu = of('nu');

const IN_CLOSED = 'It stands in a closed `details`, where nobody meets it; opened it is right.';
const LOOKED_AT = 'A question to a person, who looked.';

export const falseAlarms: readonly FalseAlarm[] = [
  alfa(/^sia-r66$/, /./, 'Contrast 7:1 is AAA. We hold 4.5:1, which r69 sees to.'),
  alfa(
    /^sia-r61$/,
    /./,
    'The mistakes and their heading stand before the h1, where they are met first.',
  ),
  alfa(
    /^sia-r78$/,
    /./,
    'The sheet follows the heading, and begins with a heading of the same level.',
  ),
  alfa(/^sia-r5[67]$/, /./, 'The preview’s frame is a document of its own.'),
  alfa(
    /^sia-r60$/,
    /details/,
    'An open `details` is a group to some, and its summary no name to them.',
  ),
  alfa(
    /^sia-r(109|114|115|82|55|69)$/,
    /./,
    `${LOOKED_AT} Language, title, headings and errors fit.`,
  ),
  ibm(/^(input_label_exists|fieldset_label_valid)$/, /./, IN_CLOSED),
  ibm(/^aria_(form_label|landmark_name)_unique$/, /<form/, 'A form without a name is no landmark.'),
  ibm(/^a_target_warning$/, /./, 'It is said, in words for a screen reader.'),
  ibm(/^element_tabbable_unobscured$/, /./, IN_CLOSED),
  ibm(/^text_sensory_misuse$/, /right/i, 'The right is what the law gives, and no side.'),
  ibm(
    /^style_(viewport_resizable|color_misuse|focus_visible|highcontrast_visible)$/,
    /./,
    LOOKED_AT,
  ),
  ibm(/^text_block_heading$/, /./, 'A remark, and no heading.'),
  ibm(/^list_structure_proper$/, /<d[lt]|<div/, 'A `div` may stand in a `dl`.'),
  ibm(
    /^element_attribute_deprecated$/,
    /http-equiv/,
    '`http-equiv` is none, for a content policy.',
  ),
  codesniffer(/NoSuchID/, /href="#\//, 'An address of the guide, and no place in the page.'),
  codesniffer(/G18\.Abs/, /./, 'Hidden words, which have no colour to see.'),
  codesniffer(
    /H91\.Select\.Value|H85\.2/,
    /<select/,
    'The first answer is empty, and means the page’s own language.',
  ),
  codesniffer(/G141/, /./, 'The mistakes stand before the h1, where they are met first.'),
  codesniffer(/H42/, /./, 'A remark, and no heading.'),
  nu(/./, /trailing slash/i, 'It is allowed, and our printer writes it.'),
  nu(
    /./,
    /violates the Content Security Policy|Content-Security-Policy/i,
    'As a file, `self` is nothing; on a server it is ours.',
  ),
  nu(/./, /::highlight|field-sizing|min\(/, 'Newer than the checker’s CSS.'),
];
