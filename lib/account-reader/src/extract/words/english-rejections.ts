import { aside, list, type RejectionWordings } from "./wordings.ts";

/** How English accounts word what makes a number something else than a result of the year. */
export const englishRejections: RejectionWordings = {
  examples: list`
    its; germany('s)?; sweden('s)?; norway('s)?; finland('s)?; france; spain; austria; poland
    the netherlands; catalonia; europe['’]s; in europe; for example; for instance; e\.g; case:
  `,
  columns: {
    "a part only": list`
      minimum; maximum; min\.?; max\.?; median; lowest; highest; smallest; largest; range
    `,
    "another year": list`last year; previous year; prior year; the year before; before`,
    "a change": list`
      change*; growth; difference; development; increase; trend; \+\/-; index; per cent change
      diff\.?
    `,
    "a goal or forecast": list`
      goals?; targets?; forecast*; expect*; budget; plan*; aims?; estimates?; projection*
    `,
    "this year": list`this year; results?; actual; realised; current year; reporting year`,
  },
  conflicts: list`
    the exact (number|figure); under review
    differences? (has|have|had|is|are|was|were) (not|still|being)
    not (yet )?(been )?(explained|settled|verified|confirmed); slips?( of the (keys|pen))?
    misprint*; typo*; (to be )?corrected; corrections?; discrepan*; inconsisten*
    (does|do|did) not (match|agree|add up|tally); contradict*; disagree*; recommend neither; unclear
  `,
  asides: [
    aside("another year")`
      ((in|during) )?{other},? (when|where)( there)?( were)? {n}
      \(((in|i|for) )?{other}[:,=]? ?(it was |there were )?{n}
      ((in|i|for) )?{other}( figure| result| account|-tal(let)?)?( was|:| ?=) ?{n}
      (up|down|rising|growing|falling|increase[sd]?|rose|risen|grew|grown|fell|fallen|dropped|declin(e|ed|ing)|climb(ed|ing)|an increase|a rise|a decrease|a fall|a decline|a drop) from( just| only)? {n}( [\p{L}-]+){0,3}?( {before})?
      from {n}( [\p{L}-]+){0,3}?( {before})?(?=,? to )
      (in|during|for) {other},? ((where|when|that is|i\.e\.) )?(there were |it was |it had been |the (number|figure|total) (was|had been|stood at) )?{n}
      (compared|as compared|as opposed|as against|against|versus|vs\.?|rather than|instead of|after)( (with|to|against))?( the| just| only)? {n}( [\p{L}-]+){0,3}?( {before})?(?! (ended|closed))
      (last year|the year before|the previous year|a year earlier|previously|in the previous account|previous year)('s|’s)?( figure| number| total)?( it was| there were| the number was| was| had been| of|:)? {n}
      {n}( [\p{L}-]+){0,3}? \(?(in |for |during |from )?({other}|the (year before|previous year|preceding year|prior year|year prior)|a year (earlier|before|ago))
      {n}( [\p{L}-]+)?? {before}
    `,
    aside("a longer or shorter time")`
      {n}( [\p{L}-]+){0,3}? (per|a|each|every) (month|week|day|quarter)
    `,
    aside("a change")`
      {n}( [\p{L}-]+){0,3}? (more|fewer|less|higher|lower|additional|extra|better|above|below|up|down)( [\p{L}-]+){0,3}? (than|on)( {before})?(,? (when|where)( there were)? {n}( [\p{L}-]+)?)?
      {n} (more|fewer|less|extra)(?! than)
      (increase|rise|growth|gain|decrease|decline|fall|drop|reduction|jump|change|improvement)s? (of|by)( about| around| almost| nearly| some)? {n}( {before})?
      (rose|risen|rising|increas(ed|ing)|grew|grown|growing|fell|fallen|falling|dropped|declined|decreased|shrunk|(?<!picked |taken |made |put )up|down|climbed|improved|changed|gone up|gone down|went up|went down|larger|smaller|higher|lower|more|fewer)( again)? by( about| around| almost| nearly| only| just)? {n}( {before})?
      {n}( [\p{L}-]+){0,2}? (increase|rise|growth|gain|decrease|decline|drop)( (from|on|over|since|compared with)( {before})?)?
      {n},? (up|down|higher|lower)(?= (on|from|than|compared)|,|\.|;|$)( (on|from|than) {before})?
      (?<=[,(] ?)(up|down|plus|minus) {n}( (on|from|since|against) {before})?
      {n}( [\p{L}-]+){0,3}? (bigger|larger|smaller|stronger|weaker|longer|shorter)
    `,
    aside("a goal or forecast")`
      (goal|target|aim|ambition|objective|expectation|forecast|expected|projected|planned|targeted|estimate|prognosis) ({words} )?{n}
      {n}( [\p{L}-]+){0,4}? (is|was|are|were|as) (the|our|its|their|a) (goal|target|aim|ambition|objective|forecast)
    `,
    aside("a part only")`
      (?<=, )(of|among) (which|whom) {n}( [\p{L}-]+){0,5}(?=, (?!and |or |{n})\p{Ll})
      {n}( [\p{L}-]+){0,2}? (of|among) (them|these|those|which|whom)(?! activit| {n})
      (of|among) (them|these|those|which|whom)( [\p{L}-]+){0,3}?,? {n}
      {n}( [\p{L}-]+){0,2}? (are|is|were) (a )?(small|new)(?! (product|idea|service|process))
    `,
    aside("what is left")`(another|a further|an additional|an extra) {n}`,
    aside("a part only")`
      one (in|out of) {n}
      {n} out of (every )?{n}
      (fewer|less|more) than {n} (people|employees|staff|workers|persons)
      (under|over|up to|below|above|between|with) {n}( (and|to) {n})? (employees|staff|workers|people|persons)
      {n}( or more| or fewer)? (people|persons|employees)(?! \(?(full|fte))
      {n}( or more| or fewer)? (workers|hours|days|weeks|months|years|minutes|pages|per cent of)
    `,
  ],
  neutral: list`
    (had|has|have|did) not (been|exist|existed)( there)?( before)?; small, medium-sized and large
    never (before )?(have|has) so many
    (to|for) (all )?(the |our )?(clusters[’']? )?members?( and [\p{L} ]{3,30})?
    (above|below|beyond|over|exceeding|surpassing|short of|better than|ahead of) (the|our|its|their|all) (goals?|targets?|expectations?|forecasts?)
    (more|fewer|better|higher|lower) than (expected|planned|forecast)
    (large|small|big|great) and (small|large|big|little)
    (the|our|a) goals? (was|were) (met|reached|achieved); the best (result )?(so far|to date)
    the highest (number )?(so far|to date)
  `,
  otherActivities: list`
    course; conferences?; seminars?; workshops?; meetings?; study (trips?|tours?|visits?)
    trade fairs?; fairs?; exhibitions?; webinars?; advice; advisory*; counselling; mentoring
    networking events?; events?; visits?; competitions?; incubat*; accelerat*; hackathons?
    board meetings?; committees?; steering groups?; working groups?; surveys?; tests?; labs?
    members?
  `,
  others: list`
    matches; unknown; unspecified; students?; pupils?; participants?; people; persons?
    delegat(es|ions?); events?; meetings?; visits?; visitors?; workshops?; seminars?; conferences?
    webinars?; jobs?; patents?; start-?ups?; members?; applications?; applicants?; followers?
    subscribers?; readers?; downloads?; podcasts?; hours?; days?; employees?; sites?; offices?
    offers?; answers?; respondents?; regions?; sectors?; industries; interns?; graduates?
    agreements?; exports?; sales; turnover
  `,
  labels: list`
    pages?; p\.; pp\.; figures?; fig\.; tables?; charts?; chapters?; sections?; appendix; annex
    notes?; footnotes?; no\.; nos\.; nr\.; vol\.; volume; issue; edition; version; issn; isbn; doi
    cvr; vat; ean; tel\.?; telephone; phone; fax; mobile; item; step; act; article; paragraph
    horizon; industry; file no\.; ref\.; room
  `,
  changes: list`
    from; (rose|risen|rising|grew|grown|growing) by; (increas*|climb*|declin*|decreas*) by
    (fell|fallen|falling|dropped|up|down) by
  `,
  notQualifiers: list`
    (add(s|ed)?|amount(s|ed)?|came|comes) up to; presid(e|ed) over
    (spread|divided|distributed|shared|split) (out )?over; take over; taken over; all over
    carried over
  `,
  partitives: list`of (these|them|those|which)`,
  dated: list`
    accounts?; report; publication; strategy; act; programme; edition; agreement; evaluation
    analysis; plan; budget; priced? of; prices
  `,
  breaks: list`
    while; whereas; but; whilst; although; though; yet; and the (clusters|networks|secretariats?)
  `,
  rejections: {
    "a single cluster": list`
      (in|by|for|from|of) (the|a) (?!average|typical)([\p{L}-]+ ){1,3}cluster(?! (and|or|&|activit|organi|secretariat|network|excellence|participation))
    `,
    "another year": list`
      years? ago; (the )?(year before|previous year|preceding year|prior year|year earlier)
      last year('s|’s) (account|figures?|results?|report); previously; former(ly)?; at that time
      back then
    `,
    "a change": list`
      (constant|fixed) prices; (in|at) (the )?prices of; percentage points?
      (growth|increase|rise|fall|decline|change|improvement) (of|in|by)
    `,
    "a goal or forecast": list`
      goals?; targets?; targeted; aims?; aiming; ambitions?; objectives?; expect*; intend*
      (is|are) to (?!say); calendar; upcoming; signed up; propos*; forecast*; prognos*
      project(ed|ions?) (to|at|for); will; shall; should; would; hopes?; hoped; plans?; planned
      anticipat*; budgeted; estimate[sd]?; by {other}; next year; in the coming years?; must; aspir*
    `,
    "a survey": list`
      survey*; respond*; questionnaire*; asked; answer(s|ed|ing)?; repl(y|ied|ies); interview*
      sample[ds]?; poll(ed|s)?; evaluation; impact study; effect study
    `,
    "a part only": list`
      (are|were|have been) (chosen|selected) (as|because|for); (fewer|less) than {n}? ?employees
      (than|under|over|below|most|least|to|about) +employees
      small(er)?( and medium-sized)? (compan*|firms?|business*|enterprises?|ones?); smes?
      medium-sized; micro; start-?ups?; newcomers?; new (members?|participants?|companies)
      first(-| )time; for the first time; entrepreneurs?; members?( companies)?; membership
      (?<=^\W*)(of|among|from) (these|them|those|this)(?= *,? *([\p{L}-]+ *){0,4}$); from here
      in (this|that) (group|category); never; (?<=^\W*)if; (no|without (a |any )?) ?labels?
      not (yet )?certified; in isolation; alone; (have|has|had|with) (people|employees|staff)
      half of (?!the year); returning; more than (once|one cluster); several clusters; exporters?
      manufactur*; female; foreign compan*; foreign[- ]owned; at least (two|three)
      new(ly)? certified; re-?certif*; women*; dropped out; were rejected; applied; applications?
      waiting list; (the |this )?(landscape|catalogue|catalog); merged; dissolved; founded
      established (in|since|after); outside; except; excluding; not yet
    `,
    "something else": list`
      (did|do|does|have|has|had|was|were|are|is|could|can|would) not (?!only|least|the|a )[\p{L}]+
      (could|can|may|might) (have )?(take|get|gain|join|attend|participate|use|taken|got|joined)
      (was|were|been) (offered|invited|asked)(?! to and| and); invited
      (was|were|been|are) (read|opened|downloaded|viewed|clicked|shared|liked)
      requir(es?|ed|ements?); scor(e|es|ed)( of)?; criteri(a|on); tested; tried( out)?
    `,
    "what is left": list`hereof; thereof; of which; the (rest|remainder|others?); remaining`,
    "one cluster or place": list`
      one ([\p{L}-]+ ){0,3}(cluster|network)(?! activit); europe
      (?<!at least )(one|another|a single|the largest|the biggest|the smallest|the oldest|the youngest|one particular|an individual) (of the |danish |individual |single |such )*(clusters?|networks?|secretariat|cluster organi[sz]ation)(?! activit)
      one of (them|these (clusters|networks)|the (clusters|networks))
      (in|from|of) (the )?region( of)? [\p{L}]+
      (in|from) (the )?((north|south|central|west|east|northern|southern|western|eastern) (denmark|jutland|zealand)|jutland|zealand|funen|capital region|copenhagen|aarhus|odense|aalborg|bornholm|greater copenhagen)
      (north|south|central) (denmark|jutland) region; region of [\p{L}]+
      (in|across|throughout) (the eu|europe)
      (in|from|across|throughout) (germany|sweden|norway|finland|the nordic countries|scandinavia|the world)
      europe-wide; world-?wide; european (clusters|average); in (other|the other) countries
      globally; nordic; member states; eu('s)? countries; of the largest; benchmark*
      (in|by) (the )?foreign (media|press|newspapers)
      (german|swedish|norwegian|finnish|british|dutch|french|polish|american|chinese|japanese|indian) (partners?|clusters?|compan(y|ies)|organi[sz]ations?)
    `,
    "a longer or shorter time": list`
      since {other}; since the (start|beginning|launch|first); between {other} and ({year}|{other})
      (first|second|last|third|fourth|1st|2nd) (half|quarter|six months|months?|three months)
      half-?year*; quarter(ly)?
      (over|during|in|for) the (last|past|previous|recent) ([\p{L}]+|{n}) years
      (over|during|across) (the )?(whole |entire )?(programme |project |four-year |three-year |strategy )?period
      (in|during|over|for|from) (the )?(years |period )?({other}|{year}) ?(-|–|to|and|\/) ?({other}|{year}|\d\d)
      cumulative*; (?<!up )to date; over the years; so far
      in (january|february|march|april|june|july|august|september|october|november|december)
      by the end of (january|february|march|april|may|june|july|august|september|october|november)
      as of (january|february|march|april|may|june|july|august|september|october|november); monthly
      weekly; two years; at one (single )?(event|conference|meeting); single (event|conference|day)
    `,
    "awarded in the year": list`
      awarded
      (were|was|been|got|newly|just) (awarded|re-?awarded|granted|re-?certified|upgraded|promoted)
      (?<!have |has )(received|earned|won|obtained|achieved|gained) (a |the |their |its |the new )?(new )?(gold|silver|bronze|label)
      moved (up|from|to); upgraded; renewed; lost; new (gold|silver|bronze)
      (gold|silver|bronze) for the first time; went from; advanced; working (towards|on)
      on (the|their) way; candidates?; expire[sd]?; previously
    `,
    "money of a programme": list`
      grant(s|ed)?; programme; pools?; calls?; projects?( portfolio)?; awarded; set aside; allocat*
      earmarked; appropriat*; invest(ed|ment|ments|ing); exports?; turnover of the companies; saved
      savings; co-?financing required; attracted; worth; revenues?
      (have|has|had) (a|an) ([\p{L}]+ )?budget; sales; portfolio; capital
      per (cluster|company|network); support function
    `,
  },
};
