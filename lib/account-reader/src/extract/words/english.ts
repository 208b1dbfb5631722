import { englishRejections } from "./english-rejections.ts";
import { list, type Wordings } from "./wordings.ts";

/** How English accounts word their figures. */
export const english: Wordings = {
  ...englishRejections,
  counted: {
    company: list`compan(y|ies); firms?; enterprises?; business(es)?; undertakings`,
    cluster: list`
      clusters? (and|&|or|\/) (innovation )?networks?; (innovation )?networks? (and|&) clusters?
      cluster organi[sz]ations?; clusters?; innovation networks?; networks
    `,
    country: list`countr(y|ies); nations`,
    activity: list`
      activities (set up )?(together )?with (foreign partners|partners (abroad|in other countries)|organisations (outside denmark|abroad))
      collaborative activities
      activit(y|ies) of (international )?(collaboration|cooperation|co-operation)( across borders)?
      (established )?collaborations (abroad|across borders)
      established (international )?collaborations
      (international |cross-border )?(collaboration|collaborative|cooperation|co-operation|partnership) activit(y|ies)
      international (collaboration |cooperation )?activit(y|ies)
      international (collaborations|cooperations|partnerships|initiatives|collaborative activities)
      cross-border (activities|collaborations|initiatives)
      activities (across|beyond) (the )?(national )?borders?; activities abroad
      collaboration activit(y|ies)
    `,
    newsletter: list`
      (editions|issues|numbers) of ([\p{L}’']+ ){0,4}newsletters?
      (electronic |digital |e-mail )?newsletters?( issues)?; e-newsletters?
    `,
    "press-release": list`
      statements to the press; announcements( (were )?(sent|issued))? to the press; press releases?
      press announcements; press statements; news releases
    `,
    media: list`
      occasions; (instances|cases|pieces|items) of (media|press) (coverage|attention)
      (media|press) (mentions?|appearances?|stories|hits|references|clippings|cuttings|items|features|reports|articles|coverage)
      mentions in (the |news |national |local |printed )*(media|press|newspapers)
      (articles|stories|features|items|news items|appearances|references|times) in (the |news |national |local |printed )*(media|press|newspapers)
      (media|press) coverage; coverage in (the )?(media|press); times; instances; mentions
      (items|articles|stories|features|reports|pieces) (on|about) (the |our )?(danish )?(clusters|networks)
      (articles|stories|news items)
    `,
    fte: list`
      (people|employees|staff|persons)[\p{L} ,]{0,30}(converted to full time|in full-time equivalents|full(-| )time equivalents)
      full(-| )time(-| )equivalents?( employees| positions| staff)?
      full(-| )time (people|employees|positions|staff|members of staff|workers|jobs); ftes?
      (people|persons|employees) \((full(-| )time equivalents|ftes?)\)
      (person|man|staff)(-| )years?
    `,
    "knowledge-institution": list`
      universities(,? [\p{L}]+){0,3}(,| and) (other )?(knowledge|research) institutions
      research and education(al)? institutions
      institutions of (research|knowledge)( and (learning|research))?
      knowledge (and research |and educational )?(institutions?|institutes?|partners|providers|organi[sz]ations)
      (research|research and knowledge|knowledge and research) (institutions?|institutes?)
      institutions of knowledge
    `,
    "public-actor": list`
      public(-| )?(sector )?(actors?|partners?|authorit(y|ies)|bod(y|ies)|organi[sz]ations?|institutions?|parties|stakeholders?|players?|participants?|agencies)
      actors from the public sector
    `,
  },
  adjectives: list`
    of the country's; of the country’s; different; various; unique; individual; single; separate
    distinct; danish; participating; private; such; most significant; most important; significant
    certified; established; leading; national; foreign; the; of the; of our; our; electronic; own
    issued; recorded; registered; sent; international; other; sovereign; partner
  `,
  tells: {
    companies: [],
    companies_matchmaking: list`
      bring(ing|s)? (companies|businesses|firms|enterprises)[\p{L} ]{0,40}together
      match(es|ing)? (them|companies|firms|businesses)
      matching( of)? (companies|firms|businesses|enterprises); match(-| )?making*; matched
      matching (activit*|events?|services?|meetings?); match (activit*|events?); brokerage
      brought together
      introduced to (each other|one another|(a |new )?partners?|knowledge institutions)
      partner search*; put in touch; found a (new )?partner
    `,
    companies_projects: list`
      (collaboration|collaborative|co-operation|cooperation|innovation|development|joint|research|r&d|common|shared)( and (innovation|development|research))? projects?
      projects?; project work; innovation (collaborations?|co-?operations?); project collaborations?
    `,
    companies_international: list`
      foreign activities; work(ing)? with other countries; partners in other countries
      internationali[sz]ation*
      international (activit*|collaboration*|co-?operation*|work|efforts?|events?|programmes?|partnerships?|initiatives?|contacts?|dimension|services?|networks?|outreach)
      (across|beyond) (the )?(national )?borders?; with other countries; cross-border; abroad
      overseas; foreign (markets?|partners?|clusters?|countries); international; internationally
      delegations?
    `,
    companies_courses: list`
      (?<!in the )courses(?! of); (a|one) (training )?course(?! (of|on|in|about|for))
      training*( activit*| programmes?| sessions?| courses?)?
      competenc(e|y) (development|building|raising|lift); skills? (development|upgrading|training)
      continuing education; further education; education* (activit*|programmes?|offers?); upskill*
      trained; taught; learning activities; classes
    `,
    companies_new_competences: list`
      (new |improved |stronger |better |enhanced |additional )*(competences?|competenc(y|ies)|skills|capabilities)( and tools| and methods)?(?! (development|building|raising|upgrading|training|lift))
      (?<!their )(competences|competencies|skills)(?! (development|building|raising|upgrading|training|lift))
      (new )?know-how; new tools
    `,
    companies_new_ideas: list`(new |fresh |concrete |more )*ideas?; new concepts`,
    companies_new_products: list`
      (new |improved |new or improved |finished |actual )*(products?|solutions)((,| and| or| and\/or|\/)? ?(new )?(products?|services?|processes|solutions|concepts))*
      (new |improved |new or improved |finished |actual )+(services|processes)((,| and| or| and\/or|\/)? ?(new )?(products?|services?|processes|solutions|concepts))*
      (services|processes)(,| and| or|\/) ?(new )?(products?|services|processes)
      (new |finished |implemented )+innovation; innovations
      (a )?(new )?(product|service) (or|and) (a )?(process|service)
      (a )?new (product|service|process|solution)
    `,
    certified_gold: list`gold*`,
    certified_silver: list`silver*`,
    certified_bronze: list`bronze*`,
    financing_total: list`
      to run (all )?(the )?(clusters|networks); every public and private contribution
      (clusters|networks)( in {year})? (added up|amounted|came)
      (total|overall|combined|aggregate|joint|entire|collective) (financing|funding|finances|budgets?|financial (basis|resources|volume)|economy|turnover|resources|funds|finance|income|revenues?)
      (financing|funding|budgets?|economy|turnover|finances|income) (in|of) total
      (financing|funding|budgets?|income|economy) (amounted|came|added up|totalled|totaled)
      (was|were|is) (available|at the disposal) (to|of|for) (all )?(the |our )?(danish )?(clusters|networks)
      from all sources; (was|were) spent on (all )?(the |our )?(clusters|networks)
      (collected|all the|all) (financing|funding)
      (was|were) (financed|funded) (with|by|to the tune of|at)
      (financing|funding|finances|budgets?) (of|for|behind) (all )?(the |our )?({n} )?(most significant |danish |innovation )*(clusters?|networks?)
      at (their|its|the clusters['’]?|the networks['’]?) disposal
      (was|were) raised for (all )?(the )?(clusters|networks)
      (went|goes|gone) into (running )?(all )?(the )?(clusters?|networks?)
      (had|have) {n} (at (their|its) disposal|to work with)
      (financing|funding)( in {year})? (was|were|is|reached)
      (clusters|networks|clusters and networks)('s?|’s?)? (financing|funding|budgets?|economy)
      in (total )?(financing|funding)
      (received|had|got|obtained)( [\p{L}\uE001]+){0,3} (financing|funding)
      of (total |combined |overall )?(financing|funding)
    `,
    financing_state: list`
      state money; national grants
      (the |danish |central )*(state (grants?|support|subsid(y|ies)|contributions?|money)|state|central government|national government|government|ministr(y|ies)[\p{L} ]{0,30}|state funds|state funding|state grants|national funds|national (public )?(funding|programmes?))
    `,
    financing_regions: list`
      (the |five |danish )*(regions?|regional (funds|funding|authorities|councils?|development funds?|grants|money|sources?|growth (fora|forums)))
    `,
    financing_municipalities: list`
      town halls; local government
      (the |local )*(municipalit(y|ies)|municipal (budgets?|funds|funding|grants|money|sources?)|local authorities|local government)
    `,
    financing_eu: list`
      union programmes; (horizon 2020|interreg)
      (the |programmes of the )*(european union(['’]s programmes?)?|european (funds?|funding|programmes|commission|sources?)|eu (funds?|funding|programmes?|grants|money|sources?)|eu)
    `,
    financing_private: list`
      private (sector|parties|funders|contributions|foundations|means|money)
      businesses and other private parties; membership fees
      (the )*(private (companies and foundations|contributors?|funds and (enterprises|companies)|funds|funding|financing|sources?|sector|companies|co-?financing|contributions?|means|money|parties|partners|actors|firms|enterprises)|companies themselves|participating companies|member(ship)? (fees|companies|contributions)|business(es)?|companies)
    `,
    financing_other: list`
      sources other than; other (funding|contributors); miscellaneous sources; various other
      (all )?(other (sources?|funds|funding|financing|income|contributors|means|contributions?|parties)|others|foundations( and others| and other sources)?|remaining sources|elsewhere)
    `,
  },
  participation: list`
    did so; on board; had a part; stands? at; joined; registered; found their way; in contact
    was part of; were part of; been part of; came to; count(s|ed) {n}; participat*
    (been|were|was) with; t(ake|akes|ook|aken|aking) part; taken up; involv*; engag*; reach*
    active (in|with); made use of; us(ed|e|ing) (the|what|at least|it|them); benefit*; join(ed|ing)
    attend*; worked (together )?(with|in); served; were in (contact|touch); enrolled; completed
    follow(ed|ing); drew; attracted; gathered
  `,
  links: list`
    numbered?; now number; came to; as many as; was; were; is; are; of; at; to; with; by; reached
    reaching; totalled; totaled; totalling; amounted to; amounting to; comes to; added up to
    adds up to; stood at; numbered; counted; rose to; grew to; increased to; climbed to; fell to
    dropped to; declined to; decreased to; went (up|down) to; involved; attracted; drew; engaged
    gathered; had; has; have; contributed; contributes; contributing; paid; provided; covered
    supplied; gave; put up; put in; brought in; accounted for; accounts for; accounting for
    stood for; made up; makes up; represented; employed; employs; held by; in total; in all
    a total of; altogether; i\.e\.; that is; namely; equal to; corresponding to
  `,
  subordinators: list`
    that; which; who; to; into; for; from; through; via; by; of; on; with; in; as a result of
    thanks to; based on; because; so that; when; after; during; where; can; could; may
  `,
  coordinators: list`and; or; &; as well as; and\/or; plus`,
  average: list`
    (on|in|an|the) average; average*; mean
    (per|pr\.|for (each|every)) (individual |single )?(cluster*|network|secretariat|organi[sz]ation|cluster organi[sz]ation)
    (each|every) (of the ({n} )?)?(cluster*|network|secretariat|one|of them); apiece; each(?=\W*$)
    a typical (cluster|network|secretariat); the typical (cluster|network|secretariat)
  `,
  total: list`
    between them; (for|,) ?all (the )?(clusters|networks); all (the )?(clusters|networks) together
    as a sum; all (the )?secretariats; altogether; in total; in all; a total of; total of; together
    combined; all told; overall
  `,
  determiners: list`
    stand; every one of the; of the; the; all; all of the; all the; these; our; denmark's; denmark’s
    country's; country’s; cover(s|ed|ing)?( all)?; compris(es|ed|ing); include[sd]?; including
    counts?; counted; there (are|were); consist(s|ed|ing) of; encompass(es|ed); figures from
    data from; results of
  `,
  clusterContext: list`cluster*; networks?; certif*; label*; ecei; cluster excellence`,
  internationalContext: list`
    collaborat*; co-?operat*; partner*; work(ed|ing|s)? (together )?with; active in; activit*
    relations?; contacts?; international*; abroad; border*; cross-border; foreign; world; ties
    links; different countries; reach*; globe; counterparts
  `,
  financingContext: list`
    bill; financial*; financ*; spent; cost*; pays?; fund(s|ed|ing)?; budget*; money; sources?
    income; resources; krone*; economy; turnover; paid
  `,
  mediaContext: list`
    media; radio; television; press; newspapers?; mentioned; coverage; journalists?; mention(s|ed)?
  `,
  sums: list`
    (in )?total; in all; all sources( together)?; sum; altogether; total (financing|funding)
    overall
  `,
  plain: list`
    tools?; toolbox; methods?; promising; brand; conceived; idea; parts?; development
    qualifications; skills?; made; more; across; networks?; matching; education; at least; least
    communication; visibility; sources?; share; amount; dkk; key figures?; not; with; data; label
    labels; hold(s|ing)?; average; large; small; innovation; innovating; innovative; ability
    abilities; better; best; good; researchers?; universit(y|ies); sciences?; research
    secretariats?; staff; employ(s|ed|ees)?; people; works; level; subscribers?; established?
    initiated?; used; use; sent; send; issued?; found; published?; distributed; activit(y|ies); new
    year; number; numbers; figures?; account; reporting; how many; this; that; these; has; have; had
    been; be; did; no; it; they; their; we; us; you; at least one; most; than; also; again; too
    only; during; within; over; under; between; among; after; before; since; all; every; any; some
    both; each; many; several; able; developed?; developing; gained?; got; acquired?; obtained; came
    come; up; out; went; gone; took; taken; make; brought; bring; worked; created?; created
    launched; introduced; received; improved?; strengthened; reported; report; state; say; said
    stated; counted?; recorded; registered; measured; services?; programmes?; denmark; danish
    country; nationwide; together; whole; clusters?; part; time; different; about; well; own
    themselves; market; companies; offer(s|ed)?; available; help(ed)?; support(ed)?; through; thanks
    result; results
  `,
  months: list`
    january; february; march; april; may; june; july; august; september; october; november; december
    jan; feb; mar; apr; jun; jul; aug; sept?; oct; nov; dec
  `,
  singleSecretariat: list`
    in (a|each|every|the average) cluster; a typical cluster
    (a|the|each|every) (cluster )?secretariat
  `,
  commonWords: list`the; and; of; in; to; were; was; with; companies; clusters; by; from; that`,
};
