import type { Fault } from './fault.ts';

/** What a checker calls a fault and is none, wherever it says so. */
export interface FalseAlarm {
  readonly checker: Fault['checker'];
  readonly rule: RegExp;
  /** The beginning of the element, and what is said of it. */
  readonly at: RegExp;
  /** The only kind of page on which it is none; everywhere when left out. */
  readonly page?: string;
  /** Why it is none: somebody looked. */
  readonly why: string;
}

const of =
  (checker: Fault['checker']) =>
  (rule: RegExp, at: RegExp, why: string, page?: string): FalseAlarm => ({
    ...{ checker, rule, at, why },
    ...(page !== undefined && { page }),
  });
const alfa = of('alfa');
const ibm = of('ibm');
const codesniffer = of('codesniffer');
const nu = of('nu');

const IN_CLOSED = 'It stands in a closed `details`, where nobody meets it; opened it is right.';
const LOOKED_AT = 'A question to a person, who looked.';
const TABLE_ROLES =
  'Narrow, a table is drawn as blocks, and Safari then forgets that it is one: its roles are said.';

export const falseAlarms: readonly FalseAlarm[] = [
  alfa(/^sia-r66$/, /./, 'Contrast 7:1 is AAA. We hold 4.5:1, which r69 sees to.'),
  alfa(/^sia-r73$/, /line height/, 'A line height of 1.5 in each paragraph is AAA.'),
  alfa(/^sia-r111$/, /./, 'Targets of 44 pixels are AAA. r113 sees to those of AA.'),
  alfa(/^sia-r87$/, /^#document/, 'Nothing stands before what it says.', 'file-404'),
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
  alfa(/^sia-r113$/, /<button[^>]* aria-pressed=/, IN_CLOSED),
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
  ibm(/^aria_role_redundant$/, /<(table|thead|tbody|tr|th|td)\b/, TABLE_ROLES),
  ibm(
    /^aria_main_label_visible$/,
    /<body/,
    'The preview’s frame is a document of its own.',
    'embed',
  ),
  ibm(/^frame_src_valid$/, /name="vejviser-preview"/, 'The preview’s frame shows the guide.'),
  ibm(/^input_label_visible$/, /<textarea/, 'A `label` for it stands above it.'),
  ibm(/^input_fields_grouped$/, /./, `${LOOKED_AT} Each is a matter of its own.`),
  ibm(
    /^select_options_grouped$/,
    /id="(embed-flow|embed-language|print-language)"/,
    `${LOOKED_AT} The schemes are one group, and so are the languages.`,
  ),
  ibm(/^text_quoted_correctly$/, /hint/, 'A name of what is taught, and no quotation.'),
  ibm(
    /^text_quoted_correctly$/,
    /\((the jobcentre|the municipality)\)/,
    'Words of the law, each named as a word.',
  ),
  ibm(/^a_target_warning$/, /./, 'It is said, in words for a screen reader.'),
  ibm(/^element_tabbable_unobscured$/, /./, IN_CLOSED),
  ibm(
    /^text_sensory_misuse$/,
    /'\(?((right|left|beside|lower|upper|top|scroll-padding-top|small|big|large)(, )?)+'/i,
    `${LOOKED_AT} A right, what is left, a job beside, upper secondary, a large layoff: none is a place on the page.`,
  ),
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
  ibm(
    /^element_attribute_deprecated$/,
    /<li value=/,
    'HTML has it again: the place in an ordered list.',
  ),
  codesniffer(/NoSuchID/, /href="#\//, 'An address of the guide, and no place in the page.'),
  codesniffer(/G(18|145)\.Abs/, /./, 'Hidden words, which have no colour to see.'),
  codesniffer(
    /H91\.Select\.Value|H85\.2/,
    /<select/,
    'The first answer is empty, and means the page’s own language.',
  ),
  codesniffer(/G141/, /./, 'The mistakes stand before the h1, where they are met first.'),
  codesniffer(/H39\.3\.NoCaption/, /<table/, `${LOOKED_AT} The summary or heading above names it.`),
  codesniffer(/H48/, /no-guide/, 'A sentence with two links, and no list of ways.'),
  codesniffer(
    /C32,C31,C33,C38/,
    /no-guide|<dialog/,
    `${LOOKED_AT} Neither is wider than a window of 320 pixels.`,
  ),
  codesniffer(
    /H32\.2/,
    /<form/,
    'As built, nothing is sent before the guide has come.',
    'file-index',
  ),
  codesniffer(/H42/, /./, 'A remark, and no heading.'),
  nu(/./, /trailing slash/i, 'It is allowed, and our printer writes it.'),
  nu(
    /./,
    /violates Content Security Policy.*(blocked by|missing)|“style” attribute violates/,
    'As a file, `self` is nothing; a digest and what a script sets are not known to it. A browser tells of the true ones.',
  ),
  nu(/./, /“role” attribute|role is unnecessary/, TABLE_ROLES),
  nu(/./, /class="aside".*lacks heading/, `${LOOKED_AT} A folded result is called by its summary.`),
  nu(/./, /ghlight\(|field-sizing|vector-effect/, 'Newer than the checker’s CSS, or of SVG.'),
  nu(/./, /types are incompatible/, 'It does not know what a variable holds.'),
];
