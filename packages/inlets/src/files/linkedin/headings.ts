// SPDX-License-Identifier: EUPL-1.2
import { normaliseHeading } from '../normalise.ts'
import type { LinkedinTrait } from './layouts.ts'

type Headings<Id extends string> = Readonly<Record<Id, readonly string[]>>

/**
 * Headings by what they say. Columns are read by position; headings are asked only where a layout
 * differs or a sheet stands by itself. Seen in files: English, Portuguese, Spanish.
 */
const dayHeadings: Headings<string> = {
  date: ['Date', 'Datum', 'Data', 'Fecha'],
  'impressions-organic': [
    'Impressions (organic)',
    'Impressões (orgânicas)',
    'Impresiones (orgánicas)',
  ],
  'impressions-boosted': [
    'Impressions (sponsored)',
    'Impressões (patrocinadas)',
    'Impresiones (patrocinadas)',
  ],
  impressions: ['Impressions (total)', 'Impressões (total)', 'Impresiones totales'],
  'unique-impressions': [
    'Unique impressions (organic)',
    'Impressões únicas (orgânicas)',
    'Impresiones únicas (orgánicas)',
  ],
  'clicks-organic': ['Clicks (organic)', 'Cliques (orgânicos)', 'Clics (orgánicos)'],
  'clicks-boosted': ['Clicks (sponsored)', 'Cliques (patrocinados)', 'Clics (patrocinados)'],
  clicks: ['Clicks (total)', 'Cliques (total)', 'Clics (Totales)', 'Klikken (totaal)'],
  'reactions-organic': ['Reactions (organic)', 'Reações (orgânicas)', 'Reacciones (generales)'],
  'reactions-boosted': [
    'Reactions (sponsored)',
    'Reações (patrocinadas)',
    'Reacciones (patrocinadas)',
  ],
  reactions: ['Reactions (total)', 'Reações (total)', 'Reacciones (total)', 'Reacties (totaal)'],
  'comments-organic': ['Comments (organic)', 'Comentários (orgânicos)', 'Comentarios (orgánicos)'],
  'comments-boosted': [
    'Comments (sponsored)',
    'Comentários (patrocinados)',
    'Comentarios (patrocinados)',
  ],
  comments: [
    'Comments (total)',
    'Comentários (total)',
    'Comentarios (totales)',
    'Commentaren (totaal)',
  ],
  'reposts-organic': [
    'Reposts (organic)',
    'Shares (organic)',
    'Compartilhamentos (orgânicos)',
    'Veces compartido (orgánico)',
  ],
  'reposts-boosted': [
    'Reposts (sponsored)',
    'Shares (sponsored)',
    'Compartilhamentos (patrocinados)',
    'Veces compartido (patrocinado)',
  ],
  reposts: [
    'Reposts (total)',
    'Shares (total)',
    'Compartilhamentos (total)',
    'Veces compartido (total)',
    'Reposts (totaal)',
  ],
  'follows-boosted': ['Sponsored followers', 'Seguidores patrocinados'],
  'follows-organic': ['Organic followers', 'Seguidores orgânicos', 'Spontane volgers'],
  'follows-invited': ['Auto-invited followers', 'Seguidores convidados automaticamente'],
  follows: ['Total followers', 'Total de seguidores', 'Totaal aantal volgers'],
  'page-views': [
    'Total page views (total)',
    'Total de visualizações da página (total)',
    'Totaal paginaweergaven (totaal)',
  ],
  'unique-visitors': [
    'Total unique visitors (total)',
    'Total de visitantes únicos (total)',
    'Totaal unieke bezoekers (totaal)',
  ],
}

const postHeadings: Headings<string> = {
  title: ['Post title', 'Update title', 'Título da publicação', 'Título de la publicación'],
  link: ['Post link', 'Update link', 'Link da publicação', 'Enlace de la publicación'],
  'post-type': ['Post type', 'Update type', 'Tipo de publicação', 'Tipo de publicación'],
  campaign: ['Campaign name', 'Nome da campanha', 'Nombre de la campaña'],
  'posted-by': ['Posted by', 'Published by', 'Publicada por', 'Anunciado por', 'Geplaatst door'],
  created: ['Created date', 'Criação', 'Fecha de creación'],
  'campaign-start': [
    'Campaign start date',
    'Data de início da campanha',
    'Fecha de inicio de campaña',
  ],
  'campaign-end': [
    'Campaign end date',
    'Data de término da campanha',
    'Fecha de finalización de campaña',
  ],
  audience: ['Audience', 'Público', 'Doelgroep'],
  impressions: ['Impressions', 'Impressões', 'Impresiones'],
  'video-views': ['Views', 'Views (excluding off-site video views)'],
  'off-site-views': [
    'Off-site views',
    'Visualizações fora do site',
    'Visualizaciones fuera del sitio',
  ],
  clicks: ['Clicks', 'Cliques', 'Clics', 'Klikken'],
  reactions: ['Likes', 'Reactions', 'Gostaram', 'Recomendaciones', 'Interessant'],
  comments: ['Comments', 'Comentários', 'Comentarios', 'Commentaren'],
  reposts: ['Reposts', 'Shares', 'Compartilhamentos', 'Veces compartido'],
  follows: ['Follows', 'Followers', 'Seguidores'],
  'content-type': ['Content Type', 'Tipo de conteúdo', 'Tipo de contenido'],
}

const traitHeadings: Headings<LinkedinTrait> = {
  place: ['Location', 'Localidade', 'Locatie', 'Ubicación'],
  'job-function': ['Job function', 'Functie', 'Função', 'Función laboral'],
  seniority: [
    'Seniority',
    'Senioriteitsniveau',
    'Nível de experiência',
    'Nivel de responsabilidad',
  ],
  industry: ['Industry', 'Branche', 'Setor', 'Sector'],
  'company-size': ['Company size', 'Bedrijfsgrootte', 'Tamanho da empresa', 'Tamaño de la empresa'],
}

/** What the second column of a trait sheet counts. */
const layerHeadings: Headings<'followers' | 'visitors'> = {
  followers: ['Total followers', 'Total de seguidores', 'Totaal aantal volgers'],
  visitors: ['Total views', 'Total de visualizações', 'Totaal aantal weergaven'],
}

function lookUpIn<Id extends string>(headings: Headings<Id>): (heading: string) => Id | null {
  const known = new Map<string, Id>()
  for (const id in headings) {
    for (const heading of headings[id]) known.set(normaliseHeading(heading), id)
  }
  return (heading) => known.get(normaliseHeading(heading)) ?? null
}

export const dayHeading = lookUpIn(dayHeadings)
export const postHeading = lookUpIn(postHeadings)
export const traitHeading = lookUpIn(traitHeadings)
export const layerHeading = lookUpIn(layerHeadings)
