// SPDX-License-Identifier: EUPL-1.2
import type { Field } from './columns.ts'

/**
 * Headings of exports whose interface is not English, Dutch or Swedish. The Spanish ones for id,
 * title, time, views and reach were seen in code that reads such exports; the others are assumed, to
 * be corrected here. What Reactions are called is never what Comments are called.
 */
export const furtherFields: Readonly<Partial<Record<Field, readonly string[]>>> = {
  'post-id': ['Beitrags-ID', 'Identifiant de la publication', 'Identificador de la publicación'],
  title: ['Titre', 'Título'],
  description: ['Beschreibung', 'Descripción'],
  duration: ['Dauer (Sek.)', 'Durée (sec)', 'Durée (s)', 'Duración (segundos)', 'Duración (s)'],
  'published-at': ['Veröffentlichungszeitpunkt', 'Heure de publication', 'Hora de publicación'],
  permalink: ['Lien permanent', 'Enlace permanente'],
  'post-type': ['Beitragstyp', 'Type de publication', 'Tipo de publicación'],
  date: ['Fecha'],
}

/** Headings that only exports of pages have, in the order id, name; then those of Instagram. */
export const furtherPages = {
  id: ['Seiten-ID', 'Identifiant de la Page', 'Identificador de la página'],
  name: ['Seitenname', 'Nom de la Page', 'Nombre de la página'],
} as const
export const furtherAccounts = {
  id: ['Konto-ID', 'Identifiant du compte', 'Identificador de la cuenta'],
  name: ['Kontoname', 'Nom du compte', 'Nombre de la cuenta'],
  username: ['Konto-Nutzername', 'Nom d’utilisateur du compte', 'Nombre de usuario de la cuenta'],
} as const

export const furtherCounters: Readonly<Record<string, readonly string[]>> = {
  views: ['Aufrufe', 'Vues', 'Visualizaciones'],
  impressions: ['Impressionen', 'Impresiones'],
  reach: ['Reichweite', 'Couverture', 'Alcance'],
  'reactions-comments-shares': [
    'Reaktionen, Kommentare und geteilte Inhalte',
    'Réactions, commentaires et partages',
    'Reacciones, comentarios y veces que se compartió',
  ],
  reactions: ['Reaktionen', 'Réactions', 'Reacciones'],
  likes: ['„Gefällt mir“-Angaben', 'Mentions J’aime', 'Me gusta'],
  comments: ['Kommentare', 'Commentaires', 'Comentarios'],
  shares: ['Geteilte Inhalte', 'Partages', 'Veces que se compartió'],
  saves: ['Gespeichert', 'Enregistrements', 'Veces guardado'],
  'total-clicks': ['Klicks insgesamt', 'Total des clics', 'Total de clics'],
}
