// SPDX-License-Identifier: EUPL-1.2

/** What a heading announces whatever the rows are; `suggest-column` makes fields of it. */
export type Announced =
  | 'id'
  | 'comment-id'
  | 'parent-id'
  | 'when'
  | 'time'
  | 'text'
  | 'title'
  | 'link'
  | 'type'
  | 'account'
  | 'author'
  | 'platform'

/**
 * Headings of files by tools for watching and publishing, to suggest by. `seen`: in code that reads
 * real exports of OBI4wan, Hootsuite, Sprout and such. `assumed`: likely, never seen.
 */
export const fieldLabels: Readonly<
  Record<Announced, { readonly seen: readonly string[]; readonly assumed: readonly string[] }>
> = {
  id: {
    seen: ['id', 'Post ID', 'Tweet ID', 'Message ID', 'Video ID', 'post_id', 'tweet_id'],
    assumed: [
      'Bericht-ID',
      'Berichtnummer',
      'Nummer',
      'Kenmerk',
      'Publicatie-ID',
      'Media ID',
      'Content ID',
      'PostId',
    ],
  },
  'comment-id': {
    seen: ['comment_id', 'Comment ID'],
    assumed: ['Reactie-ID', 'Opmerking-ID', 'Reply ID', 'Reaction ID'],
  },
  'parent-id': {
    seen: ['parent_id', 'thread_id', 'Parent ID', 'Conversation ID'],
    assumed: ['In reply to', 'Reactie op', 'Antwoord op', 'Parent post ID', 'Origineel bericht'],
  },
  when: {
    seen: [
      'Date',
      'Datum',
      'Date (GMT)',
      'created_at',
      'Created at',
      'Publish date',
      'Publish time',
      'Published at',
      'Post date',
      'timestamp',
      'Publicatietijdstip',
      'Day',
    ],
    assumed: [
      'Dag',
      'Datum en tijd',
      'Datum/tijd',
      'Datum tijd',
      'Tijdstip',
      'Publicatiedatum',
      'Plaatsingsdatum',
      'Geplaatst op',
      'Gepubliceerd op',
      'Aangemaakt op',
      'Date/time',
      'Datetime',
      'Created time',
      'Created',
      'Published',
      'Posted at',
      'Sent at',
      'Post time',
    ],
  },
  time: { seen: ['Time'], assumed: ['Tijd', 'Uur', 'Time (GMT)'] },
  text: {
    seen: [
      'Bericht',
      'Post Message',
      'bericht tekst',
      'Post text',
      'Tweet text',
      'body',
      'Caption',
    ],
    assumed: [
      'Tekst',
      'Berichttekst',
      'Inhoud',
      'Text',
      'Message',
      'Content',
      'Post',
      'Tweet',
      'Bijschrift',
      'Omschrijving',
      'Beschrijving',
      'Description',
      'Comment',
      'Comment text',
      'Reactie',
      'Reacties',
      'Opmerking',
      'Snippet',
      'Full text',
    ],
  },
  title: {
    seen: ['Title', 'titel', 'Post title', 'Video title'],
    assumed: ['Onderwerp', 'Subject', 'Kop', 'Headline'],
  },
  link: {
    seen: [
      'Post Permalink',
      'Permalink',
      'Post link',
      'Post URL',
      'url',
      'Tweet permalink',
      'link',
    ],
    assumed: ['Webadres', 'Hyperlink', 'Link naar bericht', 'Bericht-URL', 'Bron-URL', 'Tweet URL'],
  },
  type: {
    seen: ['Post type', 'Berichttype', 'type', 'Media type', 'Content type'],
    assumed: ['Soort', 'Soort bericht', 'Type bericht', 'Mediatype', 'Soort reactie'],
  },
  account: {
    seen: ['Page name', 'Account name', 'Profile'],
    assumed: [
      'Account',
      'Accountnaam',
      'Pagina',
      'Paginanaam',
      'Profiel',
      'Social profile',
      'Page',
    ],
  },
  author: {
    seen: ['Geplaatst door (optioneel)', 'auteur', 'author', 'screen_name', 'User'],
    assumed: [
      'Geplaatst door',
      'Naam auteur',
      'Auteursnaam',
      'Naam',
      'Name',
      'Gebruiker',
      'Gebruikersnaam',
      'Username',
      'User name',
      'Handle',
      'Afzender',
      'Sender',
      'From',
      'Van',
      'Author name',
      'Author handle',
      'Commenter',
    ],
  },
  platform: {
    seen: ['Network', 'Platform', 'type bron', 'Social network'],
    assumed: [
      'Netwerk',
      'Bron',
      'Source',
      'Medium',
      'Kanaal',
      'Channel',
      'Brontype',
      'Sociaal netwerk',
    ],
  },
}
