// SPDX-License-Identifier: EUPL-1.2
import type { TextPageTexts } from '../components/TextPage.tsx'
import type { Texts } from '../language.ts'

export const privacyTexts: Texts<TextPageTexts> = {
  nl: {
    title: 'Privacy',
    lead: 'Bereik werkt met totalen. Het opent en bewaart geen profielen van personen.',
    parts: [
      {
        heading: 'Wat er wordt bewaard',
        text: [],
        list: [
          'De bestanden met totalen die u zelf brengt, zoals ze zijn.',
          'De getallen uit die bestanden, per bericht en per groep.',
          'De eigen berichten van uw gemeente die in zo’n bestand staan.',
          'Wat u erbij invult: de gemeente, het account, de dag en het aantal volgers.',
        ],
      },
      {
        heading: 'Bestanden waarin mensen staan',
        text: [
          'Een onderzoeker kan ook reacties van mensen brengen. Bereik haalt namen, accounts, foto’s en links naar profielen weg terwijl het bestand binnenkomt. Het bestand zelf wordt niet bewaard.',
          'In plaats van een account komt een getal. Dat getal is met een sleutel gemaakt, per gemeente en per jaar. Wie de sleutel vernietigt, kan de reacties van dat jaar nooit meer aan elkaar knopen.',
          'In teksten maakt Bereik mailadressen, telefoonnummers, rekeningnummers, burgerservicenummers, accounts en namen in een aanhef onleesbaar. Een naam midden in een zin kan blijven staan. Lees daarom een tekst na voordat u hem deelt.',
        ],
      },
      {
        heading: 'Waar',
        text: [
          'Alles staat in één map op de computer waar Bereik draait. Er gaat niets naar een andere partij.',
          'Een bestand dat Bereik niet herkent, wordt versleuteld. Na 30 dagen vervalt de sleutel.',
        ],
      },
      {
        heading: 'Hoe lang',
        text: [
          'Een bestand blijft tot de beheerder de map opruimt. U kunt een bestand intrekken. Dan verdwijnen de getallen ervan, en blijft alleen staan dat het er was.',
          'Sleutels ziet en vernietigt de beheerder met “bereik keys”.',
        ],
      },
      {
        heading: 'Wat Bereik niet doet',
        text: [],
        list: [
          'Geen cookies en geen bezoekcijfers.',
          'Geen lettertypen of scripts van andere sites.',
          'Geen groep van minder dan tien mensen in het openbaar.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'Bereik works with totals. It opens and keeps no profiles of persons.',
    parts: [
      {
        heading: 'What is kept',
        text: [],
        list: [
          'The files with totals that you bring, as they are.',
          'The numbers in those files, per post and per group.',
          'Your municipality’s own posts, where such a file holds them.',
          'What you fill in with it: municipality, account, day and number of followers.',
        ],
      },
      {
        heading: 'Files that hold people',
        text: [
          'A researcher may also bring reactions of people. Bereik takes out names, accounts, pictures and links to profiles while the file comes in. The file itself is not kept.',
          'A number takes the place of an account. It is made with a key, per municipality and per year. Whoever destroys the key ends for good that reactions of that year can be linked.',
          'In texts Bereik hides e-mail addresses, telephone numbers, bank accounts, citizen service numbers, accounts and names in salutations. A name in the middle of a sentence may stay. So read a text before you share it.',
        ],
      },
      {
        heading: 'Where',
        text: [
          'Everything stands in one folder on the computer that runs Bereik. Nothing goes to another party.',
          'A file that Bereik does not recognise is encrypted. After 30 days its key is destroyed.',
        ],
      },
      {
        heading: 'How long',
        text: [
          'A file stays until the administrator clears the folder. You can withdraw a file. Then its numbers go, and only the fact that it was there stays.',
          'The administrator sees and destroys keys with “bereik keys”.',
        ],
      },
      {
        heading: 'What Bereik does not do',
        text: [],
        list: [
          'No cookies and no visitor statistics.',
          'No fonts or scripts from other sites.',
          'No group of fewer than ten people in public.',
        ],
      },
    ],
  },
}
