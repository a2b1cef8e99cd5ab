import { defineMunicipalitySites } from '../src/language/municipality-sites.ts';

/**
 * What was seen of the 98 municipalities in stored copies of public pages; nobody has tried an address or
 * a number. Left out: pages in an old layout or under `http:`; those about one small thing (a single grant, a
 * seniorjob, transport); and numbers on pages of 2020, the year in which many were changed for a while.
 */
export const municipalitySites = defineMunicipalitySites({
  benefits: {
    'cash-help': ['kontanthjaelp', 'uddannelseshjaelp', 'integration-benefit', 'none'],
    'sick-pay': ['sygedagpenge'],
    'flexi-job': ['ledighedsydelse'],
  },
  sites: {
    // København
    '0101': {
      site: 'kk.dk',
      confidence: 'high',
      page: {
        kind: 'sick-pay',
        address:
          'https://kk.dk/borger/sundhed-og-forebyggelse/sygemeldt-og-sygedagpenge/dit-forloeb-i-jobcentret/dit-forloeb-som-sygemeldt-ledig-og-tilknyttet-en-a-kasse',
        confidence: 'high',
      },
      phone: {
        number: '82 56 56 82',
        seenIn:
          'https://kk.dk/borger/sundhed-og-forebyggelse/sygemeldt-og-sygedagpenge/dit-forloeb-i-jobcentret/dit-forloeb-som-sygemeldt-ledig-og-tilknyttet-en-a-kasse',
      },
    },
    // Frederiksberg
    '0147': {
      site: 'www.frederiksberg.dk',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address:
          'https://www.frederiksberg.dk/job-og-ledighed/soeg-oekonomisk-hjaelp/soeg-kontanthjaelp-uddannelseshjaelp',
        confidence: 'high',
      },
      phone: {
        number: '38 21 57 00',
        seenIn:
          'https://www.frederiksberg.dk/job-og-ledighed/dit-forloeb-i-jobcenteret/hvis-du-er-syg-eller-har-nedsat-arbejdsevne/fleksjob',
      },
    },
    // Ballerup
    '0151': {
      site: 'ballerup.dk',
      confidence: 'medium',
      page: {
        kind: 'cash-help',
        address:
          'https://ballerup.dk/borger/jobsogning-ledighed/ledig-trin-trin/hvis-du-kan-fa-kontanthjaelp-eller-uddannelseshjaelp/hvis',
        confidence: 'medium',
      },
    },
    // Brøndby
    '0153': {
      site: 'brondby.dk',
      seenIn: 'https://www.brondby.dk/Borger/JobOgLedighed/Dagpenge/Seniorjob.aspx',
      confidence: 'high',
    },
    // Dragør
    '0155': {
      site: 'www.dragoer.dk',
      seenIn:
        'https://www.dragoer.dk/vores-kommune/nyt-fra-dragoer-kommune/nyheder/coronavirus-gradvis-genaabning-fase-2/',
      dated: '2020-05-29',
      confidence: 'medium',
    },
    // Gentofte
    '0157': {
      site: 'gentofte.dk',
      confidence: 'high',
      page: {
        kind: 'out-of-work',
        address: 'https://gentofte.dk/arbejdsliv/ledighed/din-oekonomi-naar-du-er-ledig-eller-syg/',
        confidence: 'high',
      },
    },
    // Gladsaxe
    '0159': {
      site: 'gladsaxe.dk',
      seenIn:
        'https://www.gladsaxe.dk/kommunen/borger/job_og_arbejdsmarked/oekonomi/kontant-_og_uddannelseshjaelp/uddannelseshjaelp',
      confidence: 'high',
    },
    // Glostrup
    '0161': {
      site: 'www.glostrup.dk',
      seenIn: 'https://www.glostrup.dk/glostrup/job-i-kommunen/glostrup-kommune-som-arbejdsplads',
      confidence: 'medium',
    },
    // Herlev
    '0163': {
      site: 'herlev.dk',
      seenIn: 'https://herlev.dk/tillaeg-saerlig-stoette-og-hjaelp-i-saerlige-tilfaelde',
      confidence: 'medium',
    },
    // Albertslund
    '0165': {
      site: 'albertslund.dk',
      confidence: 'medium',
      page: {
        kind: 'cash-help',
        address: 'https://albertslund.dk/borger/jobcenter-og-integration/ydelser/kontanthjaelp/',
        confidence: 'medium',
      },
    },
    // Hvidovre
    '0167': {
      site: 'www.hvidovre.dk',
      seenIn:
        'https://www.hvidovre.dk/politik/politikker-strategier-planer-og-kvalitetsstandarder/',
      confidence: 'medium',
    },
    // Høje-Taastrup
    '0169': {
      site: 'www.htk.dk',
      seenIn: 'https://www.htk.dk/borger/job-og-ledighed/kontanthjaelp/enkeltydelse',
      confidence: 'medium',
    },
    // Lyngby-Taarbæk
    '0173': {
      site: 'www.ltk.dk',
      confidence: 'high',
      page: {
        kind: 'flexi-job',
        address:
          'https://www.ltk.dk/borger/job-og-uddannelse/ledig-hvad-goer-jeg/hvis-du-er-ledig-og-godkendt-til-fleksjob-ledighedsydelse-og-jobsoegning',
        dated: '2024',
        confidence: 'high',
      },
    },
    // Rødovre
    '0175': {
      site: 'www.rk.dk',
      seenIn: 'https://www.rk.dk/job/jobcenter/seniorjob',
      confidence: 'high',
    },
    // Ishøj
    '0183': {
      site: 'ishoj.dk',
      seenIn:
        'https://ishoj.dk/borger/demokrati/dagsordener-og-referater/erhvervs--og-beskaeftigelsesudvalget-17-09-2025-19-00',
      dated: '2025-09-17',
      confidence: 'high',
    },
    // Tårnby
    '0185': {
      site: 'taarnby.dk',
      seenIn:
        'https://taarnby.dk/om-kommunen/kvalitet-og-sagsbehandling/sagsbehandlingstid/sundhed/stofmisbrug-dognbehandling',
      confidence: 'high',
    },
    // Vallensbæk
    '0187': {
      site: 'www.vallensbaek.dk',
      seenIn:
        'https://www.vallensbaek.dk/kommunen-kommuneplanstrategi-paa-vej/kommuneplanstrategien/delvision-1-dynamisk-arbejdsliv-og',
      confidence: 'medium',
    },
    // Furesø
    '0190': {
      site: 'www.furesoe.dk',
      seenIn:
        'http://www.furesoe.dk/Borger/JobOgIntegration/Ledighed/Kontanthjaelp/Kontanthjaelp_over_30aar',
      dated: '2016',
      confidence: 'medium',
    },
    // Allerød
    '0201': {
      site: 'www.alleroed.dk',
      seenIn:
        'https://www.alleroed.dk/kommunen/find-svar-paa-spoergsmaal-i-forbindelse-med-coronaindgreb-og-lukninger',
      dated: '2020-04-01',
      confidence: 'medium',
    },
    // Fredensborg
    '0210': {
      site: 'www.fredensborg.dk',
      seenIn: 'https://www.fredensborg.dk/kommunen/frikommune',
      dated: '2020',
      confidence: 'medium',
    },
    // Helsingør
    '0217': {
      site: 'www.helsingor.dk',
      confidence: 'medium',
      page: {
        kind: 'cash-help',
        address: 'https://www.helsingor.dk/borger/job-og-ledighed/ledig/kontanthjaelp',
        confidence: 'medium',
      },
    },
    // Hillerød
    '0219': {
      site: 'www.hillerod.dk',
      seenIn:
        'https://www.hillerod.dk/demokrati-og-indflydelse/vision-politikker-og-strategier/beskaeftigelsespolitik/',
      dated: '2024',
      confidence: 'high',
    },
    // Hørsholm
    '0223': {
      site: 'www.horsholm.dk',
      confidence: 'high',
      page: {
        kind: 'out-of-work',
        address:
          'https://www.horsholm.dk/borger/job-og-ledighed/overblik-over-oekonomi-naar-du-er-ledig-eller-syg',
        confidence: 'high',
      },
    },
    // Rudersdal
    '0230': {
      site: 'rudersdal.dk',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address:
          'https://rudersdal.dk/borger/arbejde-og-ledighed/ledighed/soeg-kontanthjaelp-uddannelseshjaelp-eller-selvforsoergelses-og',
        confidence: 'high',
      },
    },
    // Egedal
    '0240': {
      site: 'www.egedalkommune.dk',
      seenIn:
        'http://www.egedalkommune.dk/borger/job-og-ledighed/kontanthjaelp,-uddannelseshjaelp-og-integrationsydelse',
      confidence: 'medium',
    },
    // Frederikssund
    '0250': {
      site: 'www.frederikssund.dk',
      confidence: 'medium',
      page: {
        kind: 'sick-pay',
        address:
          'https://www.frederikssund.dk/Borger/Voksne--aeldre/oekonomi-og-ydelser/Sygedagpenge',
        confidence: 'medium',
      },
    },
    // Greve
    '0253': {
      site: 'greve.dk',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address:
          'https://greve.dk/arbejde-og-ledighed/kontanthjaelp-og-andre-oekonomiske-ydelser/kontanthjaelp-uddannelseshjaelp-og-selvforsoergelses-og-hjemrejseydelse',
        confidence: 'high',
      },
    },
    // Køge
    '0259': {
      site: 'www.koege.dk',
      seenIn:
        'https://www.koege.dk/borger/arbejde-og-uddannelse/sygemelding/fastholdelse-paa-din-arbejdsplads-ved-sygdom',
      confidence: 'high',
    },
    // Halsnæs
    '0260': {
      site: 'halsnaes.dk',
      confidence: 'high',
      page: {
        kind: 'sick-pay',
        address: 'https://halsnaes.dk/borger/arbejde-og-ledighed/sygedagpenge',
        confidence: 'high',
      },
    },
    // Roskilde
    '0265': {
      site: 'roskilde.dk',
      seenIn: 'http://roskilde.dk/borger/arbejde-og-ledighed/dagpenge-ved-sygdom',
      dated: '2016',
      confidence: 'medium',
    },
    // Solrød
    '0269': { site: 'www.solrod.dk', confidence: 'low' },
    // Gribskov
    '0270': {
      site: 'gribskov.dk',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address:
          'https://gribskov.dk/borger/jobcenter/naar-du-bliver-ledig/kontant-eller-uddannelseshjaelp',
        confidence: 'high',
      },
    },
    // Odsherred
    '0306': {
      site: 'odsherred.dk',
      seenIn: 'http://archive-dk.com/dk/o/odsherred.dk/2016-02-06_7454293_140/Fleksjob/',
      dated: '2016-02-06',
      confidence: 'low',
    },
    // Holbæk
    '0316': {
      site: 'holbaek.dk',
      confidence: 'medium',
      page: {
        kind: 'sick-pay',
        address:
          'https://holbaek.dk/borger/job-og-ledighed/oekonomisk-hjaelp-og-ydelser/udbetaling-af-sygedagpenge/',
        dated: '2020',
        confidence: 'medium',
      },
    },
    // Faxe
    '0320': {
      site: 'www.faxekommune.dk',
      confidence: 'medium',
      page: {
        kind: 'sick-pay',
        address:
          'https://www.faxekommune.dk/borger/job-uddannelse-ledighed-ydelser/er-du-blevet-syg',
        confidence: 'medium',
      },
    },
    // Kalundborg
    '0326': {
      site: 'kalundborg.dk',
      seenIn: 'https://kp2021.kalundborg.dk/vision-og-udvikling/vision/',
      dated: '2021',
      confidence: 'medium',
    },
    // Ringsted
    '0329': {
      site: 'ringsted.dk',
      seenIn: 'https://ringsted.dk/borger/arbejde-ledighed/kontanthjaelp-og-uddannelseshjaelp',
      dated: '2014',
      confidence: 'medium',
    },
    // Slagelse
    '0330': {
      site: 'www.slagelse.dk',
      confidence: 'medium',
      page: {
        kind: 'cash-help',
        address:
          'https://www.slagelse.dk/borger/job-uddannelse-og-ledig/job-og-ledighed/kontanthjaelp',
        dated: '2021',
        confidence: 'medium',
      },
    },
    // Stevns
    '0336': {
      site: 'stevns.dk',
      seenIn: 'https://stevns.dk/ledige-stillinger/ansaettelsesforhold',
      dated: '2023',
      confidence: 'high',
    },
    // Sorø
    '0340': {
      site: 'soroe.dk',
      confidence: 'high',
      page: {
        kind: 'flexi-job',
        address: 'https://soroe.dk/service-og-selvbetjening/arbejde-og-ledighed/fleksjob',
        confidence: 'high',
      },
    },
    // Lejre
    '0350': {
      site: 'www.lejre.dk',
      confidence: 'high',
      page: {
        kind: 'out-of-work',
        address: 'https://www.lejre.dk/borger/job-og-uddannelse/meld-dig-ledig/',
        confidence: 'high',
      },
      phone: {
        number: '29 16 70 44',
        seenIn: 'https://www.lejre.dk/borger/job-og-uddannelse/meld-dig-ledig/',
      },
    },
    // Lolland
    '0360': {
      site: 'lolland.dk',
      seenIn: 'https://lolland.dk/politik/politikker-og-indsatsomraader/byraadets-indsatsomraader',
      confidence: 'high',
    },
    // Næstved
    '0370': {
      site: 'www.naestved.dk',
      seenIn: 'http://naestved.dk/job/er-du-ledig/kontanthjaelp',
      dated: '2022',
      confidence: 'high',
    },
    // Guldborgsund
    '0376': {
      site: 'www.guldborgsund.dk',
      seenIn: 'https://www.guldborgsund.dk/om-kommunen/coronavirus',
      dated: '2020',
      confidence: 'high',
    },
    // Vordingborg
    '0390': {
      site: 'vordingborg.dk',
      seenIn: 'https://vordingborg.dk/kommunen/job-i-vordingborg-kommune',
      confidence: 'high',
    },
    // Bornholm
    '0400': {
      site: 'www.brk.dk',
      seenIn: 'https://brk.dk/Borger/Ledighed-uddannelse/Ledighed/Sider/Sygedagpenge.aspx',
      dated: '2012',
      confidence: 'medium',
    },
    // Middelfart
    '0410': {
      site: 'middelfart.dk',
      seenIn: 'https://middelfart.dk/politik/valg/kommunal-og-regionsradsvalg-2021/',
      dated: '2021',
      confidence: 'high',
    },
    // Assens
    '0420': {
      site: 'www.assens.dk',
      confidence: 'high',
      page: {
        kind: 'sick-pay',
        address: 'https://www.assens.dk/borger/job-og-ledighed/sygemeldt/sygedagpenge',
        confidence: 'high',
      },
    },
    // Faaborg-Midtfyn
    '0430': {
      site: 'www.fmk.dk',
      confidence: 'medium',
      page: {
        kind: 'cash-help',
        address:
          'https://www.fmk.dk/borger/job-og-ledighed/kontanthjaelp-og-anden-oekonomisk-hjaelp/kontanthjaelp/',
        confidence: 'medium',
      },
    },
    // Kerteminde
    '0440': {
      site: 'kerteminde.dk',
      seenIn:
        'https://kerteminde.dk/erhverv/rekruttering/opkvalificering-og-ansaettelse-paa-saerlige-vilkaar',
      confidence: 'high',
    },
    // Nyborg
    '0450': {
      site: 'nyborg.dk',
      seenIn: 'https://nyborg.dk/da/om-kommunen/tour-de-france-i-nyborg/nyheder-og-artikler',
      dated: '2025',
      confidence: 'high',
    },
    // Odense
    '0461': {
      site: 'www.odense.dk',
      seenIn:
        'https://www.odense.dk/borger/job-og-uddannelse/kontanthjaelp-og-anden-oekonomisk-hjaelp/soeg-om-hjaelp-til-forsoergelse/dokumentation/ansoegning-paa-grund-af-ophoer-dagpenge',
      confidence: 'medium',
    },
    // Svendborg
    '0479': {
      site: 'www.svendborg.dk',
      seenIn:
        'https://www.svendborg.dk/dagsordener-og-referater/borger-og-arbejdsmarkedsudvalget/09-10-2025-5815',
      dated: '2025-10-09',
      confidence: 'high',
    },
    // Nordfyns
    '0480': {
      site: 'www.nordfynskommune.dk',
      seenIn:
        'https://www.nordfynskommune.dk/Om-Kommunen/Generel-information/Information-om-Covid-19',
      dated: '2021',
      confidence: 'medium',
    },
    // Langeland
    '0482': {
      site: 'langelandkommune.dk',
      seenIn: 'https://trap.lex.dk/Langeland_Kommune',
      dated: '2020',
      confidence: 'medium',
    },
    // Ærø
    '0492': {
      site: 'www.aeroekommune.dk',
      seenIn:
        'https://www.aeroekommune.dk/politik-og-indflydelse/politikker-strategier-og-planer/strategier/udviklingsstrategi-2022-2025?term=Udviklingsstrategi%202022%20%20%202025',
      dated: '2022',
      confidence: 'high',
    },
    // Haderslev
    '0510': {
      site: 'www.haderslev.dk',
      seenIn: 'https://www.haderslev.dk/presserum/pressemeddelelser/',
      dated: '2025',
      confidence: 'high',
    },
    // Billund
    '0530': {
      site: 'billund.dk',
      seenIn:
        'https://billund.dk/presse/nyheder/december-2020/raadhuset-biblioteker-og-haller-holder-lukket',
      dated: '2020',
      confidence: 'medium',
    },
    // Sønderborg
    '0540': {
      site: 'sonderborgkommune.dk',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address: 'https://sonderborgkommune.dk/kontanthjaelp',
        dated: '2024',
        confidence: 'high',
      },
    },
    // Tønder
    '0550': {
      site: 'www.toender.dk',
      seenIn: 'https://toender.dk/borger/arbejde-og-ledighed/enkeltydelse?language=da',
      confidence: 'high',
    },
    // Esbjerg
    '0561': {
      site: 'www.esbjerg.dk',
      confidence: 'high',
      page: {
        kind: 'out-of-work',
        address:
          'https://www.esbjerg.dk/arbejde-og-ledighed/jobsoegning-og-ledighed/krav-hvis-du-modtager-oekonomiske-ydelser',
        confidence: 'high',
      },
    },
    // Fanø
    '0563': {
      site: 'www.fanoe.dk',
      seenIn: 'https://www.fanoe.dk/kommunen/covid-19/fanoe-raadhus-er-lukket',
      dated: '2021',
      confidence: 'medium',
    },
    // Varde
    '0573': {
      site: 'vardekommune.dk',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address: 'https://vardekommune.dk/borger/arbejde-og-ledighed/kontanthjaelp/',
        confidence: 'high',
      },
    },
    // Vejen
    '0575': {
      site: 'vejen.dk',
      seenIn: 'https://vejen.dk/om-kommunen/svarfrister',
      confidence: 'high',
    },
    // Aabenraa
    '0580': {
      site: 'www.aabenraa.dk',
      seenIn:
        'https://www.aabenraa.dk/politik-og-dialog/dagsordener-og-referater/arbejdsmarkedsudvalget/2022-10-03-1530-8412/',
      dated: '2022-10-03',
      confidence: 'high',
    },
    // Fredericia
    '0607': {
      site: 'www.fredericia.dk',
      confidence: 'high',
      page: {
        kind: 'out-of-work',
        address: 'https://www.fredericia.dk/borger/job-ledighed/er-du-blevet-ledig',
        confidence: 'high',
      },
    },
    // Horsens
    '0615': {
      site: 'horsens.dk',
      confidence: 'high',
      page: {
        kind: 'out-of-work',
        address: 'https://horsens.dk/job/ledighed/opkvalificering',
        confidence: 'high',
      },
    },
    // Kolding
    '0621': {
      site: 'www.kolding.dk',
      seenIn:
        'https://www.kolding.dk/borger/corona/coronakonsekvenser/corona-tiltag-og-konsekvenser',
      dated: '2020',
      confidence: 'medium',
    },
    // Vejle
    '0630': {
      site: 'www.vejle.dk',
      seenIn:
        'https://www.vejle.dk/borger/mit-liv/job-og-ledighed/soeg-tilskud-til-transportudgifter/faa-daekket-dine-transportudgifter-i-forbindelse-med-jobsoegning/',
      dated: '2023',
      confidence: 'high',
    },
    // Herning
    '0657': { site: 'www.herning.dk', dated: '2020', confidence: 'medium' },
    // Holstebro
    '0661': {
      site: 'www.holstebro.dk',
      seenIn: 'https://www.holstebro.dk/politik-indflydelse/vision-og-vedtaegter/vision',
      confidence: 'medium',
    },
    // Lemvig
    '0665': {
      site: 'lemvig.dk',
      confidence: 'high',
      page: {
        kind: 'out-of-work',
        address:
          'https://lemvig.dk/selvbetjening-og-service/arbejde-og-ledighed/hvis-du-bliver-ledig',
        confidence: 'high',
      },
    },
    // Struer
    '0671': {
      site: 'www.struer.dk',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address: 'https://www.struer.dk/jobcenter-struer/kontant-og-uddannelseshjaelp/',
        confidence: 'high',
      },
    },
    // Syddjurs
    '0706': {
      site: 'www.syddjurs.dk',
      seenIn: 'https://www.syddjurs.dk/politik/borgmester/mobilt-kontor/mobilt-kontor-i-2026',
      dated: '2026',
      confidence: 'high',
    },
    // Norddjurs
    '0707': {
      site: 'norddjurs.dk',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address:
          'https://www.norddjurs.dk/selvbetjening/selvbetjeningsloesninger-betjen-dig-selv/din-oekonomi/kontanthjaelp-og-enkeltydelse/hjaelp-til-forsoergelse-vejledning',
        dated: '2022',
        confidence: 'medium',
      },
    },
    // Favrskov
    '0710': {
      site: 'favrskov.dk',
      seenIn: 'https://favrskov.dk/demokrati/politikker-og-strategier/arbejdsmarkedsstrategi',
      dated: '2023-12-19',
      confidence: 'high',
    },
    // Odder
    '0727': {
      site: 'www.odder.dk',
      seenIn: 'https://www.odder.dk/nyheder/nyheder/radhuset-holder-lukket-pa-onsdage/',
      dated: '2023-05-12',
      confidence: 'high',
    },
    // Randers
    '0730': {
      site: 'www.randers.dk',
      seenIn: 'https://www.randers.dk/borger/job-og-ledighed/saerlige-job/seniorjob/',
      confidence: 'medium',
    },
    // Silkeborg
    '0740': {
      site: 'silkeborg.dk',
      seenIn: 'https://silkeborg.dk/Borger/Arbejde-og-ledighed/Oekonomisk-hjaelp/Enkeltydelser',
      confidence: 'high',
    },
    // Samsø
    '0741': {
      site: 'www.samsoe.dk',
      seenIn:
        'https://www.samsoe.dk/kommunen/nyheder-og-hoeringer/nyheder/arbejdet-i-samsoe-kommune-fortsaetter-nu-i-noedberedskab',
      dated: '2020',
      confidence: 'medium',
    },
    // Skanderborg
    '0746': {
      site: 'www.skanderborg.dk',
      confidence: 'medium',
      page: {
        kind: 'out-of-work',
        address: 'https://www.skanderborg.dk/borger/arbejde-og-ledighed/jobcentrets-tilbud',
        confidence: 'medium',
      },
    },
    // Aarhus
    '0751': {
      site: 'aarhus.dk',
      seenIn: 'https://aarhus.dk/om-kommunen/sociale-forhold-og-beskaeftigelse/',
      confidence: 'high',
    },
    // Ikast-Brande
    '0756': {
      site: 'www.ikast-brande.dk',
      seenIn:
        'http://www.ikast-brande.dk/nyheder/nyhedsarkiv/2020/jan/servicetjek-af-beskaeftigelsesindsatsen-i-ikast-brande-kommune',
      dated: '2020',
      confidence: 'medium',
    },
    // Ringkøbing-Skjern
    '0760': {
      site: 'www.rksk.dk',
      seenIn:
        'https://www.rksk.dk/om-kommunen/politiske-udvalg-2022-2025/erhvervs-klima-og-arbejdskraftudvalget/dagsordener-referater?AgendaID=6255',
      dated: '2025-10-27',
      confidence: 'high',
    },
    // Hedensted
    '0766': {
      site: 'www.hedensted.dk',
      seenIn:
        'https://www.hedensted.dk/politik-og-indflydelse/kommunalbestyrelse-og-udvalg/kommunalbestyrelsen/kommunalpolitikerens-haandbog',
      dated: '2025',
      confidence: 'high',
      page: {
        kind: 'cash-help',
        address:
          'https://jobcenter.hedensted.dk/borger/jeg-er-eller-bliver-ledig/ledig-og-ikke-i-a-kasse/kontanthjaelp',
        confidence: 'medium',
      },
    },
    // Morsø
    '0773': {
      site: 'www.mors.dk',
      seenIn:
        'https://www.mors.dk/om-kommunen/coronavirus-kommunen-lukker-delvist-ned-og-beredskab-traeder-i-kraft',
      dated: '2020-04-02',
      confidence: 'medium',
    },
    // Skive
    '0779': {
      site: 'skive.dk',
      seenIn: 'https://www.yumpu.com/da/document/view/18282402/gnist-skivedk',
      dated: '2011',
      confidence: 'low',
    },
    // Thisted
    '0787': {
      site: 'www.thisted.dk',
      seenIn: 'https://www.thisted.dk/service-and-selvbetjening/job-and-ledighed/enkeltydelser-',
      confidence: 'medium',
    },
    // Viborg
    '0791': {
      site: 'viborg.dk',
      confidence: 'medium',
      page: {
        kind: 'out-of-work',
        address:
          'https://viborg.dk/service-og-selvbetjening/job-og-ledighed/oekonomi-og-ydelser/hvad-kan-jeg-faa-hjaelp-til/',
        dated: '2022',
        confidence: 'medium',
      },
    },
    // Brønderslev
    '0810': {
      site: 'www.bronderslev.dk',
      seenIn:
        'https://www.bronderslev.dk/Borger/SkoleOgUddannelse/Voksenuddannelser/StatensVoksenuddannelsesstotte.aspx',
      confidence: 'medium',
    },
    // Frederikshavn
    '0813': {
      site: 'frederikshavn.dk',
      seenIn: 'https://frederikshavn.dk/borger/borgerservice/forsoergelse-og-tilskud/dagpenge/',
      dated: '2018',
      confidence: 'medium',
    },
    // Vesthimmerlands
    '0820': {
      site: 'www.vesthimmerland.dk',
      seenIn:
        'https://www.vesthimmerland.dk/politik/dagsordener-og-referater/?agendaId=253&agendaType=Referat',
      dated: '2019-02-05',
      confidence: 'medium',
    },
    // Læsø
    '0825': {
      site: 'www.laesoe.dk',
      seenIn:
        'https://www.laesoe.dk/kommunen/nyhedsarkiv/orientering-fra-laesoe-kommune-i-forbindelse-med-corona-situationen',
      dated: '2020-06-26',
      confidence: 'medium',
    },
    // Rebild
    '0840': {
      site: 'rebild.dk',
      confidence: 'medium',
      page: {
        kind: 'cash-help',
        address: 'https://rebild.dk/borger/arbejde-og-jobsoegning/ikke-medlem-af-kasse',
        dated: '2021-01-08',
        confidence: 'medium',
      },
    },
    // Mariagerfjord
    '0846': {
      site: 'www.mariagerfjord.dk',
      seenIn:
        'https://www.mariagerfjord.dk/Borger/Arbejde-uddannelse-og-ledighed/Udbetaling-Borger',
      confidence: 'medium',
    },
    // Jammerbugt
    '0849': {
      site: 'www.jammerbugt.dk',
      confidence: 'medium',
      page: {
        kind: 'sick-pay',
        address:
          'https://www.jammerbugt.dk/service-og-selvbetjening/borger/job-ledig-sygemeldt-nedsat-arbejdsevne-ydelser-m-v/hvis-du-bliver-sygemeldt/',
        confidence: 'medium',
      },
      phone: {
        number: '72 57 72 55',
        seenIn:
          'https://www.jammerbugt.dk/service-og-selvbetjening/borger/job-ledig-sygemeldt-nedsat-arbejdsevne-ydelser-m-v/hvis-du-bliver-sygemeldt/',
      },
    },
    // Aalborg
    '0851': {
      site: 'www.aalborg.dk',
      confidence: 'high',
      page: {
        kind: 'sick-pay',
        address: 'https://www.aalborg.dk/mit-liv/arbejde-og-uddannelse/sygdom-og-orlov/sygemeldt',
        confidence: 'high',
      },
    },
    // Hjørring
    '0860': {
      site: 'www.hjoerring.dk',
      confidence: 'medium',
      page: {
        kind: 'cash-help',
        address:
          'https://www.hjoerring.dk/borger/job-og-arbejdsmarked/naar-du-er-paa-kontanthjaelp',
        dated: '2022',
        confidence: 'medium',
      },
    },
  },
});
