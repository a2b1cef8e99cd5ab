/** A fault put into the page of a question that was answered with nothing, and what must tell of it. */
export interface PlantedFault {
  readonly what: string;
  /** Run in the page. */
  readonly plant: () => void;
  /** What the rules say of it; where it breaks none, the page sounds otherwise than expected. */
  readonly told?: string;
}

export const plantedFaults: readonly PlantedFault[] = [
  {
    what: 'the footer comes before the page',
    plant: () => document.querySelector('main')!.before(document.querySelector('footer')!),
    told: 'landmarks: banner, contentinfo, main',
  },
  {
    what: 'no way past the bar',
    plant: () => document.querySelector('.skip')!.remove(),
    told: 'does not begin with the link to the content',
  },
  {
    what: 'a text outside every landmark',
    plant: () => document.body.append('Udenfor'),
    told: 'is heard in no landmark: Udenfor',
  },
  {
    what: 'no heading of the page',
    plant: () => document.querySelector('h1')!.replaceWith('Hvad?'),
    told: 'headings of level 1: 0',
  },
  {
    what: 'a heading that skips a level',
    plant: () => document.querySelector('h2.group')!.setAttribute('aria-level', '3'),
    told: 'heading 3 comes after heading 1: ',
  },
  {
    what: 'a group without its legend',
    plant: () => document.querySelector('legend')!.replaceWith(document.querySelector('h1')!),
    told: 'has no name: group',
  },
  {
    what: 'a button without a word',
    plant: () => document.querySelector('button[type=submit]')!.replaceChildren(),
    told: 'has no name: button',
  },
  {
    what: 'a picture without a text',
    plant: () => {
      const picture = document.createElement('img');
      picture.src = './icon.svg';
      document.querySelector('form')!.prepend(picture);
    },
    told: 'has no name: image',
  },
  {
    what: 'a list without an item',
    plant: () => document.querySelector('footer ul')!.replaceChildren(),
    told: 'a list of nothing',
  },
  {
    what: 'two links of one name',
    plant: () => {
      for (const link of document.querySelectorAll('footer a')) link.textContent = 'Læs mere';
    },
    told: 'links of one name lead to different places: Læs mere',
  },
  {
    what: 'two buttons of one name',
    plant: () => {
      const button = document.querySelector('button[type=submit]')!;
      button.after(button.cloneNode(true));
    },
    told: 'twice under one heading: button ',
  },
  {
    what: 'a sign among the words',
    plant: () => document.querySelector('.help')!.prepend('✓ '),
    told: 'a sign is read out: text: ✓',
  },
  {
    what: 'a text without a word',
    plant: () => document.querySelector('.help')!.replaceChildren('–'),
    told: 'is no word: –',
  },
  {
    what: 'a help that is said twice',
    plant: () => {
      const help = document.querySelector('.help')!;
      help.after(help.cloneNode(true));
    },
    told: 'is heard twice: ',
  },
  {
    what: 'a text for the eye alone',
    plant: () => document.querySelector('.hint')!.setAttribute('aria-hidden', 'true'),
    told: 'is seen and not heard: ',
  },
  {
    what: 'an order for the eye alone',
    plant: () => {
      const { style } = document.querySelector('form')!;
      style.display = 'flex';
      style.flexDirection = 'column-reverse';
    },
    told: 'is seen before, and heard after, ',
  },
  {
    what: 'a word for the ear that the eye has too',
    plant: () => {
      const button = document.querySelector('button[type=submit]')!;
      const word = document.createElement('span');
      word.className = 'hidden';
      word.textContent = button.textContent;
      button.append(word);
    },
    told: 'is hidden from sight and heard twice: ',
  },
  {
    what: 'a page that goes on behind a dialog',
    plant: () => {
      const dialog = document.createElement('dialog');
      dialog.setAttribute('aria-label', 'Er du her?');
      document.body.append(dialog);
      dialog.show();
    },
    told: 'is heard behind the dialog: ',
  },
  {
    what: 'a mistake that is not told at once',
    plant: () => document.querySelector('.summary')!.removeAttribute('role'),
  },
  {
    what: 'a mistake that is told after the question',
    plant: () => document.querySelector('form')!.after(document.querySelector('.summary')!),
  },
  {
    what: 'a group that no longer says what is wrong',
    plant: () => document.querySelector('fieldset')!.removeAttribute('aria-describedby'),
  },
  {
    what: 'a mistake at the field that does not say it is one',
    plant: () => document.querySelector('.error .hidden')!.remove(),
  },
  {
    what: 'answers in another order',
    plant: () => {
      const [first, second] = document.querySelectorAll('.choice');
      second!.after(first!);
    },
  },
  {
    what: 'an answer under the name of another',
    plant: () => document.querySelector('.choice label')!.replaceChildren('Noget andet'),
  },
  {
    what: 'an answer without its hint',
    plant: () => document.querySelector('.choice input')!.removeAttribute('aria-describedby'),
  },
  {
    what: 'languages that stand open before every page',
    plant: () => document.querySelector('header details')!.setAttribute('open', ''),
  },
  {
    what: 'a list that is none',
    plant: () => document.querySelector('footer ul')!.setAttribute('role', 'presentation'),
  },
];
