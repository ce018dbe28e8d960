/** Invented people who staff the demo county: sixteen units, several professions, both regimes. */
import type { StaffMember } from '../../visit/index.ts'
import type { Language, Profession } from '../../../shared/ids.ts'

const person = (
  id: string,
  firstName: string,
  unit: string,
  profession: Profession = 'kurator',
  languages: Language[] = ['sv', 'en'],
  roles: StaffMember['roles'] = ['counsellor'],
): StaffMember => ({ id, firstName, unit, profession, languages, roles })

export const demoStaff: readonly StaffMember[] = [
  person('elin-mora', 'Elin', 'mora-kommun'),
  person('amir-borlange', 'Amir', 'borlange-kommun', 'kurator', ['sv', 'en', 'ar']),
  person('hodan-falun', 'Hodan', 'falun-kommun', 'kurator', ['sv', 'en', 'so']),
  person('per-alvdalen', 'Per', 'alvdalen-kommun'),
  person('karin-ludvika', 'Karin', 'ludvika-kommun', 'socialradgivare'),
  person('johan-avesta', 'Johan', 'avesta-kommun'),
  person('lina-gagnef', 'Lina', 'gagnef-kommun'),
  person('mats-hedemora', 'Mats', 'hedemora-kommun', 'socialradgivare', ['sv', 'en', 'fi']),
  person('sara-leksand', 'Sara', 'leksand-kommun'),
  person('olle-malung', 'Olle', 'malung-salen-kommun'),
  person('ida-orsa', 'Ida', 'orsa-kommun'),
  person('nils-rattvik', 'Nils', 'rattvik-kommun'),
  person('emma-smedjebacken', 'Emma', 'smedjebacken-kommun'),
  person('tove-sater', 'Tove', 'sater-kommun'),
  person('anton-vansbro', 'Anton', 'vansbro-kommun'),
  person('maja-region', 'Maja', 'region-dalarna', 'barnmorska'),
  person('yusuf-region', 'Yusuf', 'region-dalarna', 'psykolog', ['sv', 'en', 'prs']),
  person('olena-region', 'Olena', 'region-dalarna', 'skoterska', ['sv', 'en', 'uk']),
  person('gunnar-region', 'Gunnar', 'region-dalarna', 'lakare'),
  person(
    'hanna-region',
    'Hanna',
    'region-dalarna',
    'psykolog',
    ['sv', 'en'],
    ['counsellor', 'therapist'],
  ),
  person('david-region', 'David', 'region-dalarna', 'kurator', ['sv', 'en'], ['therapist']),
  person('ingrid-region', 'Ingrid', 'region-dalarna', 'psykolog', ['sv'], ['therapist', 'admin']),
  person('asa-mora', 'Åsa', 'mora-kommun', 'socialradgivare', ['sv'], ['admin']),
  person('bo-falun', 'Bo', 'falun-kommun', 'socialradgivare', ['sv'], ['admin']),
  person('britta-samordnare', 'Britta', 'region-dalarna', 'kurator', ['sv'], ['coordinator']),
  person('ylva-utvecklare', 'Ylva', 'region-dalarna', 'kurator', ['sv'], ['youth-developer']),
  person('rut-lasare', 'Rut', 'region-dalarna', 'kurator', ['sv'], ['reader']),
  person(
    'sven-samordnare',
    'Sven',
    'falun-kommun',
    'kurator',
    ['sv', 'en'],
    ['counsellor', 'coordinator'],
  ),
]
