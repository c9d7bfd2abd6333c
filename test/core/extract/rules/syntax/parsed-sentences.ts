/**
 * Sentences of our own with the clauses that the parser is to find in them: a line with the sentence, then one indented line a clause as `renderClauses`
 * writes them.
 */

/** Possessors, appositions, coordination, and what hangs on nouns. */
export const NOUN_GROUPS = `
Lind's special envoy Eva Berg visited Oslo on Tuesday.
  main: visit [past] subj=Lind's special envoy Eva Berg obj=Oslo on(Tuesday)

The meeting between Lind and Berg lasted three hours.
  main: last [past] subj=The meeting between(Lind + Berg)

A proposal by the council was rejected.
  main: reject [past, passive] subj=A proposal by(the council)

Norwegian and Danish officials held talks in Bergen.
  main: hold [past] subj=Norwegian and Danish officials obj=talks in(Bergen) in(Bergen)

Eva Berg, an adviser to the prime minister, resigned.
  main: resign [past] subj=Eva Berg =an adviser to(the prime minister)

The envoy, Eva Berg, met the king, the queen and two ministers.
  main: meet [past] subj=The envoy =Eva Berg obj=the king + the queen + two ministers

The delegation flew to Bergen, Norway, on May 5.
  main: fly [past] subj=The delegation to(Bergen ,(Norway)) on(May 5)

The National Food and Farming Agency published its report.
  main: publish [past] subj=The National Food and Farming Agency obj=its report

Secretary of State Tom Lind called the president of Nurland and his deputy.
  main: call [past] subj=Secretary of State Tom Lind obj=the president of(Nurland) + his deputy

Talks in Geneva with the rebels about a truce collapsed.
  main: collapse [past] subj=Talks in(Geneva) with(the rebels about(a truce))

The partners' plans surprised the ministers of Nurland and Sorland.
  main: surprise [past] subj=The partners's plans obj=the ministers of(Nurland + Sorland)

She praised the "brave" decision and a just, lasting peace.
  main: praise [past] subj=She obj=the "brave" decision + a just, lasting peace

Carlos de la Torre and Ursula von der Berg signed the letter.
  main: sign [past] subj=Carlos de la Torre + Ursula von der Berg obj=the letter

The much-debated 12-point plan has few friends.
  main: have [present] subj=The much-debated 12-point plan obj=few friends
`;

/** Tense, voice, aspect, negation, modal and semi-modal verbs, particles. */
export const VERB_GROUPS = `
The minister has not yet been told.
  main: tell [present, passive, perfect, not] subj=The minister

Lind will travel to Oslo and meet Berg.
  main: travel [future, will] subj=Lind to(Oslo)
  & main: meet [future, will] subj*=Lind obj=Berg

Nurland is due to sign the treaty.
  main: sign [present, be due to] subj=Nurland obj=the treaty

The council has yet to approve the plan.
  main: approve [present, have yet to, not] subj=The council obj=the plan

Berg refused to meet the envoy.
  main: meet [past, refuse to, not] subj=Berg obj=the envoy

Lind failed to persuade the king.
  main: persuade [past, fail to, not] subj=Lind obj=the king

The two sides are expected to be invited.
  main: invite [present, passive, be expected to] subj=The two sides

He never agreed to the terms.
  main: agree [past, not] subj=He to(the terms)

The army held no talks with the rebels.
  main: hold [past, not] subj=The army obj=no talks with(the rebels) with(the rebels)

Nobody signed the letter.
  main: sign [past, not] subj=Nobody obj=the letter

The company turned down the offer and called off the visit.
  main: turn down [past] subj=The company obj=the offer
  & main: call off [past] subj*=The company obj=the visit

The plan was drawn up and presented to the king.
  main: draw up [past, passive] subj=The plan
  & main: present [past, passive] subj*=The plan to(the king)

Sorland may have been planning to attack the port.
  main: attack [present, progressive, may, plan to] subj=Sorland obj=the port

The border was cut.
  main: cut [past, passive] subj=The border

Did the two leaders meet?
  main: meet [past] subj=the two leaders

There were no talks in Oslo.
  main: be [past, not] subj=no talks in(Oslo) in(Oslo)

Lind stopped short of condemning the raid.
  main: condemn [past, stop short of, not] subj=Lind obj=the raid

The mayor is unlikely to attend.
  main: attend [present, be unlikely to, not] subj=The mayor

They had been going to leave.
  main: leave [past, perfect, be going to] subj=They
`;

/** That-clauses with and without `that`, questions, infinitives and -ing forms, with who does them. */
export const COMPLEMENTS = `
Berg said that Nurland had accepted the offer.
  main: say [past] subj=Berg
    complement that: accept [past, perfect] subj=Nurland obj=the offer

Berg said Nurland had accepted the offer.
  main: say [past] subj=Berg
    complement: accept [past, perfect] subj=Nurland obj=the offer

Lind told Radio Nord the talks would go on.
  main: tell [past] subj=Lind obj=Radio Nord
    complement: go on [past, would] subj=the talks

Lind told reporters at a briefing that the port was closed.
  main: tell [past] subj=Lind obj=reporters at(a briefing) at(a briefing)
    complement that: close [past, passive] subj=the port

The mayor asked whether the bridge was safe.
  main: ask [past] subj=The mayor
    complement whether: be [past] subj=the bridge

Nobody knows how the fire began.
  main: know [present, not] subj=Nobody
    complement how: begin [past] subj=the fire

Nurland urged Sorland to withdraw its troops.
  main: urge [past] subj=Nurland obj=Sorland
    complement to: withdraw [infinitive] subj*=Sorland obj=its troops

Lind promised the king to return.
  main: promise [past] subj=Lind obj=the king
    complement to: return [infinitive] subj*=Lind

The envoy was asked to wait.
  main: ask [past, passive] subj=The envoy
    complement to: wait [infinitive] subj*=The envoy

The council called on both armies to stop.
  main: call [past] subj=The council on(both armies)
    complement to: stop [infinitive] subj*=both armies

Berg agreed to host the summit.
  main: agree [past] subj=Berg
    complement to: host [infinitive] subj*=Berg obj=the summit

Lind accused Berg of arming the rebels.
  main: accuse [past] subj=Lind obj=Berg
    complement of: arm [gerund] subj*=Berg obj=the rebels of=Berg

The report that Nurland had fallen was false.
  main: be [past] subj=The report
    complement that: fall [past, perfect] subj=Nurland of=report

The king confirmed that Lind would come and that Berg would stay.
  main: confirm [past] subj=The king
    complement that: come [past, would] subj=Lind
    & complement that: stay [past, would] subj=Berg

Sorland denied supplying the rebels.
  main: deny [past] subj=Sorland
    complement: supply [gerund] subj*=Sorland obj=the rebels

The minister made it clear that he would leave.
  main: make [past] subj=The minister obj=it
    complement that: leave [past, would] subj=he

They found the mayor's plan to close the port unacceptable.
  main: find [past] subj=They obj=the mayor's plan
    complement to: close [infinitive] subj*=the mayor's plan obj=the port of=plan

Nurland has no plans to join the alliance.
  main: have [present, not] subj=Nurland obj=no plans
    complement to: join [infinitive, plan to, not] subj*=Nurland obj=the alliance of=plans

It is vital for Sorland to win.
  main: be [present] subj=It for(Sorland)
    complement for: win [infinitive] subj*=Sorland

The decision to send ships angered Berg.
  main: anger [past] subj=The decision obj=Berg
    complement to: send [infinitive] obj=ships of=decision

What Lind wants is a truce.
  main: be [present] is=a truce
    complement what: want [present] subj=Lind
`;

/** Full, reduced and contact relative clauses, with the place that the antecedent fills. */
export const RELATIVES = `
The envoy who met Lind has left.
  main: leave [present, perfect] subj=The envoy
    relative who: meet [past] subj*=The envoy obj=Lind of=envoy

A plan aimed at ending the war failed.
  main: fail [past] subj=A plan
    relative: aim [participle, passive] subj*=A plan of=plan
      complement at: end [gerund] subj*=A plan obj=the war

The truce proposed by the Quad collapsed on Friday.
  main: collapse [past] subj=The truce on(Friday)
    relative: propose [participle, passive] subj*=The truce by(the Quad) of=truce

Talks held in Geneva produced a draft.
  main: produce [past] subj=Talks obj=a draft
    relative: hold [participle, passive] subj*=Talks in(Geneva) of=Talks

The treaty Nurland wants is ready.
  main: be [present] subj=The treaty
    relative: want [present] subj=Nurland obj=The treaty of=treaty

The official, whom the paper did not name, praised the deal.
  main: praise [past] subj=The official obj=the deal
    relative whom: name [past, not] subj=the paper obj=The official of=official

The city in which the talks took place was calm.
  main: be [past] subj=The city
    relative which: take [past] subj=the talks obj=place in(The city) of=city

Lind, whose party lost, congratulated Berg.
  main: congratulate [past] subj=Lind obj=Berg
    relative whose: lose [past] subj=Lind's party of=Lind

The delegates attending the summit came from Sorland.
  main: come [past] subj=The delegates from(Sorland)
    relative: attend [gerund] subj*=The delegates obj=the summit of=delegates

A spokesman for the ministry, who spoke on condition of anonymity, confirmed the visit.
  main: confirm [past] subj=A spokesman for(the ministry) obj=the visit
    relative who: speak [past] subj*=A spokesman for(the ministry) on(condition of(anonymity)) of=spokesman

Berg, an envoy who knows Lind well, and two aides were arrested.
  main: arrest [past, passive] subj=Berg =an envoy + two aides
    relative who: know [present] subj*=an envoy obj=Lind of=envoy

Reports on Nurland published in May were wrong.
  main: be [past] subj=Reports on(Nurland)
    relative: publish [participle, passive] subj*=Reports on(Nurland) in(May) of=Reports
`;

/** Participles beside the verb of the clause. */
export const REDUCED = `
Nurland rejected the resolution drafted by Sorland.
  main: reject [past] subj=Nurland obj=the resolution
    relative: draft [participle, passive] subj*=the resolution by(Sorland) of=resolution

The rebels agreed to a truce proposed by the king.
  main: agree [past] subj=The rebels to(a truce)
    relative: propose [participle, passive] subj*=a truce by(the king) of=truce

Lind signed a plan brokered by Berg.
  main: sign [past] subj=Lind obj=a plan
    relative: broker [participle, passive] subj*=a plan by(Berg) of=plan

Lind has denied arming the rebels.
  main: deny [present, perfect] subj=Lind
    complement: arm [gerund] subj*=Lind obj=the rebels

The council denied supplying weapons.
  main: deny [past] subj=The council
    complement: supply [gerund] subj*=The council obj=weapons
`;

/** Time, condition, contrast, purpose, participles. */
export const ADVERBIALS = `
When the ministers met, Lind proposed a truce.
  main: propose [past] subj=Lind obj=a truce
    adverbial when: meet [past] subj=the ministers

Berg left before the vote took place.
  main: leave [past] subj=Berg
    adverbial before: take [past] subj=the vote obj=place

If Sorland agrees, the border will open.
  main: open [future, will] subj=the border
    adverbial if: agree [present] subj=Sorland

Nurland withdrew its troops, signalling a change.
  main: withdraw [past] subj=Nurland obj=its troops
    adverbial: signal [gerund] subj*=Nurland obj=a change

Lind flew to Oslo to discuss the truce.
  main: fly [past] subj=Lind to(Oslo)
    adverbial to: discuss [infinitive] subj*=Lind obj=the truce

After meeting Berg, Lind called the king.
  main: call [past] subj=Lind obj=the king
    adverbial after: meet [gerund] subj*=Lind obj=Berg

Nurland is calm, while Sorland has closed its ports.
  main: be [present] subj=Nurland
    adverbial while: close [present, perfect] subj=Sorland obj=its ports

Asked about the raid, the general said nothing.
  main: say [past, not] subj=the general obj=nothing
    adverbial: ask [participle, passive] subj*=the general about(the raid)

Because the bridge was closed, the convoy turned back.
  main: turn back [past] subj=the convoy
    adverbial because: close [past, passive] subj=the bridge

To end the strike, the company raised wages.
  main: raise [past] subj=the company obj=wages
    adverbial to: end [infinitive] subj*=the company obj=the strike

The army fired on the port as the ships left.
  main: fire [past] subj=The army on(the port)
    adverbial as: leave [past] subj=the ships

By signing the text, Berg accepted the border.
  main: accept [past] subj=Berg obj=the border
    adverbial by: sign [gerund] subj*=Berg obj=the text

Lind arrived with two tasks: to calm the king and to win a delay.
  main: arrive [past] subj=Lind with(two tasks)
    adverbial to: calm [infinitive] subj*=Lind obj=the king
    & adverbial to: win [infinitive] subj*=Lind obj=a delay
`;

/** Who says it: before, between and after the words, inverted or not. */
export const REPORTS = `
The talks will go on, the minister said.
  main: go on [future, will] subj=The talks
    parenthetical: say [past] subj=the minister

"The talks will go on," said the minister.
  main: go on [future, will] subj=The talks
    parenthetical: say [past] subj=the minister

"The talks," Lind said on Monday, "will go on."
  main: go on [future, will] subj=The talks
    parenthetical: say [past] subj=Lind on(Monday)

The plan, the ministry said, has few friends.
  main: have [present] subj=The plan obj=few friends
    parenthetical: say [past] subj=the ministry

Lind, he added, would never sign.
  main: sign [past, would, not] subj=Lind
    parenthetical: add [past] subj=he

According to Radio Nord, Lind met Berg in Oslo.
  main: meet [past] subj=Lind obj=Berg according to(Radio Nord) in(Oslo)

"Nonsense", a spokesman for the mayor replied.
  main: subj=Nonsense
    parenthetical: reply [past] subj=a spokesman for(the mayor)

The port is open, the mayor told Radio Nord on Friday.
  main: be [present] subj=The port
    parenthetical: tell [past] subj=the mayor obj=Radio Nord on(Friday)

The bridge had been closed, Berg went on, but nobody was hurt.
  main: close [past, passive, perfect] subj=The bridge
    parenthetical: go on [past] subj=Berg
  & main: hurt [past, passive, not] subj=nobody

"We won," said Eva Berg, the party's leader, adding that she would stay.
  main: win [past] subj=We
    parenthetical: say [past] subj=Eva Berg =the party's leader
      adverbial: add [gerund] subj*=Eva Berg =the party's leader
        complement that: stay [past, would] subj=she

On Friday, he said, the talks were going well.
  main: go [past, progressive] subj=the talks on(Friday)
    parenthetical: say [past] subj=he

Nurland attacked the port, killing two, officials said.
  main: attack [past] subj=Nurland obj=the port
    adverbial: kill [gerund] subj*=Nurland obj=two
    parenthetical: say [past] subj=officials
`;

/** Shared subjects, objects and auxiliaries. */
export const COORDINATION = `
Lind met Berg and then flew to Oslo.
  main: meet [past] subj=Lind obj=Berg
  & main: fly [past] subj*=Lind to(Oslo)

Lind met Berg, and the king met the queen.
  main: meet [past] subj=Lind obj=Berg
  & main: meet [past] subj=the king obj=the queen

Berg condemned and rejected the plan.
  main: condemn [past] subj=Berg obj=the plan
  & main: reject [past] subj*=Berg obj=the plan

The minister landed, met the mayor and left.
  main: land [past] subj=The minister
  & main: meet [past] subj*=The minister obj=the mayor
  & main: leave [past] subj*=The minister

Lind said Nurland had agreed and Sorland had refused.
  main: say [past] subj=Lind
    complement: agree [past, perfect] subj=Nurland
    & complement: refuse [past, perfect] subj=Sorland

The envoy has met Lind and thanked the king.
  main: meet [present, perfect] subj=The envoy obj=Lind
  & main: thank [present, perfect] subj*=The envoy obj=the king

Neither Lind nor Berg signed.
  main: sign [past, not] subj=Neither Lind + Berg

Berg wants to meet the king and sign the treaty.
  main: meet [present, want to] subj=Berg obj=the king
  & main: sign [present, want to] subj*=Berg obj=the treaty

The delegation, led by Berg and backed by Lind, arrived.
  main: arrive [past] subj=The delegation
    relative: lead [participle, passive] subj*=The delegation by(Berg) of=delegation
    & relative: back [participle, passive] subj*=The delegation by(Lind) of=delegation

Lind did not call or write.
  main: call [past, not] subj=Lind
  & main: write [past, not] subj*=Lind

Nurland supplied ships, Sorland sent planes, and Westland gave money.
  main: supply [past] subj=Nurland obj=ships
  main: send [past] subj=Sorland obj=planes
  & main: give [past] subj=Westland obj=money

Berg opposes the plan but Lind supports it.
  main: oppose [present] subj=Berg obj=the plan
  & main: support [present] subj=Lind obj=it
`;

/** What else news is made of. */
export const MIXED = `
The king, Berg said, "will never" sign.
  main: sign [future, will, not] subj=The king
    parenthetical: say [past] subj=Berg

Lind is the president of Nurland.
  main: be [present] subj=Lind is=the president of(Nurland)

Berg became the first woman to lead the party.
  main: become [past] subj=Berg is=the first woman
    adverbial to: lead [infinitive] subj*=Berg obj=the party

Lind gave the king a letter.
  main: give [past] subj=Lind to=the king obj=a letter

The rebels were offered a truce.
  main: offer [past, passive] subj=The rebels obj=a truce

He is a friend of the king's.
  main: be [present] subj=He is=a friend of(the king)

Both sides accuse each other of breaking the truce.
  main: accuse [present] subj=Both sides obj=each other
    complement of: break [gerund] subj*=each other obj=the truce of=other

Lind welcomed the visit as a sign of trust.
  main: welcome [past] subj=Lind obj=the visit as(a sign of(trust)) as(a sign of(trust))

The port, which Sorland attacked on Monday, is closed.
  main: close [present, passive] subj=The port
    relative which: attack [past] subj=Sorland obj=The port on(Monday) of=port

Never had Berg met the king.
  main: meet [past, perfect, not] subj=Berg obj=the king

The president's spokesman's car was stolen.
  main: steal [past, passive] subj=The president's spokesman's car

More than 200 people were killed in the raid.
  main: kill [past, passive] subj=More than 200 people in(the raid)

Lind, 54, has led Nurland since 2010.
  main: lead [present, perfect] subj=Lind obj=Nurland since(2010)

Berg, who is ill, did not attend, but her deputy spoke.
  main: attend [past, not] subj=Berg
    relative who: be [present] subj*=Berg of=Berg
  & main: speak [past] subj=her deputy

Experts doubt that the truce will hold.
  main: doubt [present] subj=Experts
    complement that: hold [future, will] subj=the truce

The deal, reached in May, collapsed.
  main: collapse [past] subj=The deal
    relative: reach [participle, passive] subj*=The deal in(May) of=deal

Nurland's parliament voted to ban the party.
  main: vote [past] subj=Nurland's parliament
    complement to: ban [infinitive] subj*=Nurland's parliament obj=the party

"Why now?" asked Berg.
  main:
    complement why:
    parenthetical: ask [past] subj=Berg

The army said it had shot down two drones.
  main: say [past] subj=The army
    complement: shoot down [past, perfect] subj=it obj=two drones
`;

/** What headlines leave out, and what agencies squeeze into a sentence. */
export const NEWS = `
Lind to visit Oslo on Monday
  main: visit [future, be to] subj=Lind obj=Oslo on(Monday)

Two killed in raid on port
  main: kill [past, passive] subj=Two in(raid on(port))

Nurland today accused Sorland of shelling the port.
  main: accuse [past] subj=Nurland obj=Sorland
    complement of: shell [gerund] subj*=Sorland obj=the port of=Sorland

The emir, Hamad Al Thani, did not, however, sign.
  main: sign [past, not] subj=The emir =Hamad Al Thani

The area they hold is small, but the land they want is large.
  main: be [present] subj=The area
    relative: hold [present] subj=they obj=The area of=area
  & main: be [present] subj=the land
    relative: want [present] subj=they obj=the land of=land

Two people killed in the raid were buried on Friday.
  main: bury [past, passive] subj=Two people on(Friday)
    relative: kill [participle, passive] subj*=Two people in(the raid) of=people

Ada visits Oslo next week.
  main: visit [present] subj=Ada obj=Oslo

The removal of Lind and his party angered Berg and other ministers.
  main: anger [past] subj=The removal of(Lind + his party) obj=Berg + other ministers

The plan sets out how the war will end.
  main: set out [present] subj=The plan
    complement how: end [future, will] subj=the war

A Danish national has been held in Oslo since May.
  main: hold [present, passive, perfect] subj=A Danish national in(Oslo) since(May)

Trade and Industry Minister Eva Berg met the Secretary of the Army, Tom Lind.
  main: meet [past] subj=Trade and Industry Minister Eva Berg obj=the Secretary of the Army =Tom Lind

Lind, he said, while praising Berg, had retaken the lead.
  main: retake [past, perfect] subj=Lind obj=the lead
    parenthetical: say [past] subj=he
      adverbial while: praise [gerund] subj*=he obj=Berg

Nurland handed the port to Sorland, a step that angered Berg.
  main: hand [past] subj=Nurland obj=the port to(Sorland) to(Sorland)
    relative that: anger [past] subj*=a step obj=Berg of=step

Officials affiliated with the party stopped work on Monday.
  main: stop [past] subj=Officials obj=work on(Monday) on(Monday)
    relative: affiliate [participle, passive] subj*=Officials with(the party) of=Officials

The envoys met in Miami, Florida, to end the war.
  main: meet [past] subj=The envoys in(Miami ,(Florida))
    adverbial to: end [infinitive] subj*=The envoys obj=the war

A spokesman for the ministry, Ole Lind, confirmed it.
  main: confirm [past] subj=A spokesman for(the ministry) =Ole Lind obj=it

The talks that Nurland, Sorland and Westland held in Oslo were secret.
  main: be [past] subj=The talks
    relative that: hold [past] subj=Nurland + Sorland + Westland obj=The talks in(Oslo) of=talks

Prime Minister Lind's administration fell.
  main: fall [past] subj=Prime Minister Lind's administration

Uganda, which has bases in Juba, left.
  main: leave [past] subj=Uganda
    relative which: have [present] subj*=Uganda obj=bases in(Juba) in(Juba) of=Uganda

Lind and Berg, who lead the league, left.
  main: leave [past] subj=Lind + Berg
    relative who: lead [present] subj*=Lind + Berg obj=the league of=Lind

Nurland and Sorland both signed the pact.
  main: sign [past] subj=Nurland + Sorland obj=the pact

Nurland has for the first time accepted the pact.
  main: accept [present, perfect] subj=Nurland obj=the pact

Sorland, which Nurland says supplied the rebels, left.
  main: leave [past] subj=Sorland
    relative which: say [present] subj=Nurland obj=Sorland of=Sorland
      complement: supply [past] subj*=Sorland obj=the rebels

Lind demanded that Nurland hand back the port.
  main: demand [past] subj=Lind
    complement that: hand back [present] subj=Nurland obj=the port
`;
