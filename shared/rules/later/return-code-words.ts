/**
 * 2,048 plain Swedish words for return codes, 11 bits each: no people, bodies, faith, drugs or danger,
 * and no two within one letter of each other, also without the dots of å, ä and ö.
 */
export const codeWords: readonly string[] = `
abborre abstrakt addera adress affisch afton akacia akrobat aktiv aktris akvarell album alfabet
algebra allmänna almanack almskog alpin altan amatör ambulans anagram ananas andas andning anemon
angöra anhalt ankare ankomst anlag anpassa ansikte ansluta ansvar antal antenn antik antilop
apelsin apelträd apotek applåd aprikos april arbeta arena arkad arkitekt arktisk armband artikel
asfalt aspekt assist asters atlas atmosfär augusti aula autograf automat avbild avfärd avgång
avkoppla avnjuta avokado avsats avslöja avsnitt avspark avstånd axel azalea badbalja badboll
badort badring bagare bageri bakdörr bakelse bakform baklucka bakplåt balans balett balkong ballad
balsam bambu panda bandy banjo bankett barfota barkbåt barmark barriär barrskog barrträd baryton
basfiol basgång basker baslinje bastu batteri beige belysa bensin berg bergfink bergsväg bergtopp
berätta bestick beställa besök betong bevara bevis bidrag bifall bikupa bild bilfärja biljard
biljett bilresa bilväg binda biobesök biograf biologi biskvi bivax bjuda bjärt björk björkris
björkved bladguld bladlus bladverk blanda blank blek blinka blinker blixt blomkål blomma blommig
blomster blossa blyerts blyg blåbär blåklint blåmes blåsippa blåval bläddra bodega bofink bokhylla
boklåda bokmärke bokskog bokstav bollplan bolster bomull bonde bonsai bonus bordduk bordsben
borste bostad botanik botten bowling myskudde brasa bredd brev brevduva brevkort brevlåda brevvän
bricka bringa brisling brits broccoli brodera brokig broms broschyr bruksort brunn brusande brygd
brygga bryn bränsle bröd brödkorg bröllop bubbla budskap buga bukett bulldog buller bumerang bunke
burk buss busstur bygel byggnad byrå bytta byxficka bågbro bågfil bågminut bågskytt båthus båtresa
båttur bäcken bälte bärbuske bärga bärnsten bärpaj bäver böcker bönor börja börs camping cellist
cello cement center centrum ceremoni chatt chef chili chips choklad chorizo cirkel cirkus citron
clown cockpit curry cykel cykeltur cykelväg cyklist cymbal cypress dagbok dagg daggkåpa dagsljus
dagsmeja dalahäst dalgång damm dansa dansare dansbana dansgolv darra dart datum debatt debut
december degig dekal dekor delfin delta demo design dessert detektiv diagram dialekt dialog
diamant diesel digital dike diktare dimbank dimma dimmig dinera diplom dirigent disco diska diskho
distrikt diverse djungel djuphav docent docka doft dokument domherre domino domkraft domän doppsko
dotter dragkamp dragspel drakbåt drake dramatik dressin dressyr drill drivis drivved droppe droska
dröm drömma dubbel duett duggregn duka duktig dunge dunjacka dunkel dunkudde duntäcke dusch dvala
dykare dykning flamingo dynamit dörr dörrlås effekt egendom ekbacke ekblad ekbord ekolod ekorre ekskog
elbas elbil eldfluga eldig eldsken eldstad elefant element elev elspis elvisp emalj emblem endiv
energi engelska enkel enkrona ensemble epilog episk epok erbjuda essä estrad etapp etikett etsning
exakt examen exempel exotisk expert express extra fabel fabrik fackla fagott faktum falafel falk
falsett familj famn fanfar fantasi farbror farkost farled farmor farstu farväl fasta fastland
fauna favorit februari femma fena fenix ferie fest festival festlig festsal figur figurera fika
fikabord fikapaus fikarast filial filmduk filosof filt finger finhacka fiskare fiskben fiskdamm
fiskedon fiskenät fiskmås fjord fjorton fjun fjällig fjällko fjällsjö fjälltur fjäril flagga
flamma flanell flaska flinga flink flis flock flodbåt flodhäst flora fluffig flyga flygblad flygel
flygplan flytande flytta flytväst fläder fläderte fläkt flöjt fokus folklig folkvisa fond fontän
forell form formulär forntid fossil fotbad fotboll fotled foto fotograf fotspår fotsteg fralla
framgång framsida framtid fredag fredlig frekvens fribord frihet frilans friluft frimärke frisim
frisk frisör fritid frostig frukt fruktig fryntlig frysa frysbox fråga fräken fräsch fröjd
fullmåne fundera funktion furu fyrbåk fyrfota fyrkant fyrtorn fysik fågelbo fågelsjö fågelägg
fåtölj fägring fältspat färdas färdig färg färgrik färja färre fästing följe fönster förbi förena
förfina förgylla förkläde förlag förnuft förort förråd förstå försök förtjust förvara gaffel galax
björnbär galleri galopp galosch garage garderob garn gasol gata gatsten gavel gazell gecko gemak geni
genial genre genväg geograf gepard geting getost gingham gips giraff girland gitarr giva gjuta
glaciär gladlynt glans glasburk glasruta glassbil glasögon glida glidflyg glimma glimt glitter
glob global gloria glugg glykol glädje glänta glödga gnejs gnista gnola gnugga gnälla gobeläng
golf golfare golvlist gondol gosa gotisk gott gourmet graciös grad grafik granit granne granris
granskog gratis gratäng gravera gravyr grej grepp grilla grillkol grind groda grop gropig grotta
grundare grus grusväg gruva grynig gryta grytlapp gråhäger gråsiska gråsparv gråsäl grädde gräddig
gränslös gräsand gräslök grävling grönfink grönkål grönsak guide gulaktig guld guldfisk guldkant
guldring gullviva gulsippa gulsparv gulärla gummi gunga gunghäst gungstol gurgla alpacka gurkmeja
gyllene gymnast gyttja gångbro gårdshus gåspenna gädda gärde gärdsmyg gäspa gästfri gästrum görsmå
hack hagel hagtorn halka hall hallon halmhatt halmtak halsband halsduk halvmåne halvnot halvö
hammare hamster handboll handduk handla handske handstil handtag hangar harkla harkrank harmoni
harpa hartass hassel hattask havande havre havsbad havsbris havslax havstrut havsvik havsvind
havsörn hejarop hejda hektar heldag helg helhet hemlis hemort hemresa hemsida hemstad hemväg herde
hermelin herrgård hibiscus himla himmel hink hinna hirs hissa historia hitta hjort hjortron hjul
hjulaxel hjulspår hjälm hjälpa hjälte hjärta hjärtlig hobbit hobby hockey holk holme honnör honung
kråkbär hoppfull ukulele horisont hotell humlebo hummer humor hund hundkoja hundra hundvalp husbåt
husdjur husgeråd husky husvagn huttra huvudväg hygge hylla hymn hyss hytt hyvel hållbar håva
häftig häggmes hälsning hämpling hämta hämtmat händig hänföra hängsle häpen härd hässja hästhov
hästkur hästsko hävstång höbal högst höjd höjdhopp höns hönshus höskulle höstdag höstlöv höstregn
höstsol hövlig ibis idegran idrott idyll idyllisk igelkott ihålig impala impuls inbjuda indigo
individ industri infart ingefära ingång inhägna inköp inlaga inland inlopp inomhus inrama inreda
insats insekt insjö inskrift intresse intryck inuti inåt isberg isbit isbjörn isblock isflak
isgata ishall iskant islom isläge isolera ispik issörja istapp isvind isyxa isär iver ivrig jacka
jaguar januari jasmin jeans jeep jetplan jobba jolle jonglera jordgolv jordig jordnöt journal
jubileum jubla juice julbock julbord julgran julklapp julljus julmat julmust jumper justera juvel
jämföra järnek järnväg jäst jättelik kabin kaffe kajak kajuta kakburk kakfat kaktus kalender
kalkon kamel kamfer kamrat kanot kantsten kanvas kappsäck kapsyl kapten karamell karaoke karavan
karneval kartong karusell kastanj kastrull katalog katt kattunge kavaj kedja keramik ketchup kiosk
kiwi kjol klack klang klapper klassisk klassrum klippa klippig klister klocka klosett klubba
klädnypa klädskåp klättra klöver klövja knacka knallröd knapphål knippe knopp knubbsäl knut
knäckig koala kobolt kock koffert kofta kokbok kokos kokosnöt kolibri kollega koloni koltrast
kombi komet komma kompass kompis komplett kompost konsert konst konstnär kontakt kontor konvoj
kopia kopiera koppar korall korgboll korgstol korridor korsnäbb korsord kotte krabba kraft kram
krets krikon kring kristall krita krokus krona kronblad kruka krusbär krydda krypa kryssa kubik
kudde kugge kulle kurva kusin kuvert kvadrat kvarn kvarter kvartett kvast kvistig kvitter kväll
kyckling kyrktorn källare känguru kätting köksbord lada ladugård lager lagom lagun lakan lakrits
lammull landgång landsväg lasso lastbil lavendel lavin ledljus legend lejon lekfull lekplats
lekrum lektion lemonad leopard lerfat lergök lerkruka leta levande lexikon licens lila limpa
linbana lind linfrö lingon linjal linje lista litchi liter ljud ljudlös ljummen ljung ljusblå
ljusgul ljuslåga ljusröd ljusår lodjur loggbok lokal loppis lotus lucka luffare luft luftig lugn
luktärt lunch lycklig lyfta lyrik lyssna lådbil långfärd långsam låtlista låtsas lägenhet lägereld
läktare lämmel lämna lärare lärkträd läsebok läsning löfte lönn löpare löparsko löpning lördag
lövgroda lövskog lövträd magasin magnet magnolia majs makaron makrill mammut mandarin mango mantel
manual marin markis marknad marmelad marulk maskin maskros masugn matbord matbutik material
matkorg matlåda matrast matsal matsäck matta medalj medvind mellan melodi melon menuett meny
metall meter midnatt mikro mikrofon miljö minigolf minnas minne mirakel mitten mjuk mjölk mjölkbil
mobil modell modern modig modul mogen molekyl moln molnfri molnig montera moped morfar morgon
mormor morot mosaik mosse mossgrön motion motiv motor motorväg muffins mugg mullbär mumla munspel
mura murare murmel museum musik muskot mussla musöron mygga mynt myrmark mysa mysig myspys
målarbok måltid månad måndag måne månljus månsken måsunge människa märke mässing mätare mätning
möblera mörkblå möte napp nattljus natur naturlig nebulosa nejlika neon neutral nick niga nisch
nord nordlig norrsken notblad notbok notställ nougat novell november nudlar nyans nyckel nyfiken
nyhet nyligen nymåne nypon nystan nyår nyårsdag näbb näckros näring nässla näste nätverk nöje
nötskal nötväcka oboe ocean odla odlare odling oktav oktober okänd oliv olivolja olympisk ombord
omelett omfamna omgång område omväg onsdag opera optimist orange ordbok orden ordlek ordlista
ordning ordspråk organisk orgel original orkester ormbunke orrspel ostbåge osthyvel ostkaka ostron
ovan ovanlig paddel paket palm palmblad paltbröd panel papaya papegoja papper paradis paraply
parasoll parfym parkbänk parkera parmesan partitur passa pastell patrull pelare pelargon pendla
penna pensel peppar perfekt pergola period perrong persika persilja piano picknick pilbåge pilot
pilträd pingis pingvin pion pirat piruett pistage pizza placera plan planet planka plantera plats
plektrum plog plommon plugga plussa plåttak poesi poet polera polka pollen ponny popcorn poppel
porslin portal portion portvakt positiv potatis praktisk pralin present prick prickig prisma
program promenad prova proviant publik puck pudding puls pulver pumpa punkt punktlig pussel putsa
pyjamas pynta pyramid pyssla påfågel påsk påskägg pärla pärlemor päron rabarber rabatt racket
radio ranunkel recept reflex regent region regn regnbåge regnig regnmoln regnrock reklam relief
remsa renhjord repa repris reptil resenär resväska ribba riddare ridå rikedom riksväg rimfrost
ringduva ringlek ritblock ritning ritual robot roddbåt rodel rosenröd rosett rosmarin roulad rubin
rucola rulla rundtur russin rustning rutig rygg ryggsäck ryktbar rymd rymlig ryttare rådjur
rågbröd rågmjöl rädisa räkning pannkaka ränna rättvis rävlya rödbeta rödhake rödkulla rödkål rödräv
rönnbär röra rörlig röst saffran saft saga sagobok salong saltlake samba samling samspel sand
sandal sandbank sandkaka sandkorn sandlåda sardell sardin satellit satin saxofon scen schack schal
schema scones segelbåt segelduk seglare segra sekund selleri semla senap sesam sextant sextio
siden sidvagn signal silke sill silver silvrig simhall simning sirap sjal sjunga sjuttio sjöbod
sjöfart sjögräs sjöhäst sjöjung sjökort sjölejon sjöman sjöodjur skafferi skaldjur skata skepp
skidspår skidstav skidtur skiffer skimmer skimra skinande skinka skiss skoaffär skog skogig
skogssjö skolbok skolgård skolväg skoter skotta skratta skridsko skrift skriva skrov skugga
skuggig skulptur skumbad skur skutt skyffel skylt skymma skymning skynda skyttel skåp skärgård
skärm sköld skölja sköljare skörda sladd slalom slant slingra slips sliten slott sluss slutföra
släktbok släppa slöja smaka smakfull smaragd smed smedja smidig smink smultron smycke småkaka
småprat småsten smälta smör smörgås smörkniv smörkola snabel snack snickeri snida snigel snurra
snäll snöa snöboll snödriva snödropp snöfall snögubbe snöhög snöig snölykta snöplog snöre snöripa
snösko snöstorm snötäcke sockel soffa soffbord solande solbad solkatt solljus solo solros solrosor
solsken solstol soltimme solvarm solvind sommar sonat sopran sorbet sovrum sovsäck spade spagetti
sparris sparv sparvhök spatel speciell spegel spelhåla spelkort spelplan spenat spets spindel
spiral spis sporre sport sportig sprida spring sprudla spång spårvagn spänne ringblom square stabil
stadig stadium stafett staffli staket stapel starta staty stavning stege steglits steka stenbock
stenbro stenfalk stengods stenhäll stenig stenmur stenröse stenugn stiga stilig stilla stillsam
stjälk stjärna stock stolpe stoppa storm stormig strimla struktur struts stråhatt stråle sträcka
sträng studera studie studsa stund styra styrman ståtlig städa stämma stängsel stöd stödja stövel
sugrör surdeg surfa surfare svalbo svalka svamp svetsa svit svänga sväva sydlig syfte syltburk
symbol symfoni symmetri syren syskon sånger säckväv säker säljare sälunge sändare sängbord säregen
söder sökning sömn sömnig tabell pelikan tacksam takt takås talang talgoxe tallbarr tallkott
tallrik tallskog tambur tandem tangent tanke tankfull tapet tapir tavla taxi teater teckna
tegelhus tejp tekanna teknik tekopp telefon teleskop tema tempel tempo tennis teori termos terrass
terräng testa text textil tiara tidlös tidning tidsresa tiger tilja timglas timjan timme tindra
tiotal tippa tisdag tjugo tjäder tjäna tjänst toffel tofs tofsmes tolerans tomat tonfisk topas
torg torka tornado tornfalk torsdag trampa tranbär trast trav travare trefot trekamp trekant
triangel trio trivas trohet troll trumma trumpet trumslag trycka trädgård träff trähäst träsked
träslöjd tröja trösta trött tuba tulpan tumlare tunika tunna tunnel tupp turkos tusenfot tvätt
tyll typisk tyst tystnad tågbana tågresa tålig tång tårtbit tärning tävling töcken uggla ullgarn
ullig ulltott umgås umgänge underbar underlag unison uppdrag uppfinna uppför uppgift uppleva
upptåg urklipp ursprung utefter utegård utflykt utkik utrop utsida utsikt uttryck utväg vadare
vagga vaggvisa vaktel vallmo valnöt valp valross vandra vandrare vanilj varsam varsel vatten
veckla vedbod vedspis verklig verkstad vete vetskap vibb vidd video vidga vildand vildgås villa
vimpel vinbär vindruva vindtyg vingad vinge vinka vinst vinter violin virvel visdom visent
visionär visp vissla vitamin vitlök vitsippa vitval volang volt volym vråk vulkan våffla våghals
vågrät vårlig vårlök vårregn vårvind väder vägbom väggur vägkant vägskylt vägskäl vänskap väpnare
värld värme väska västan västvind växt växthus xylofon yacht ympa yoga yoghurt ytterst yvig zebra
zenit zigzag zooma zucchini åkdon åkerbär åldras ångbåt ångfärja årsdag årsring årstid åsikt
åskmoln åskväder återsken åttio äggröra älgkalv älgko älvdal ängsull änka äppelmos äpple ärtskida
ärtsoppa äventyr öken ökenräv ömsint önska öppen örngott örtagård ösregn östan österled österut
överens övning
`
  .trim()
  .split(/\s+/)
