import pytest

from newsreader.analysis.speech.english_verbs import english_forms
from newsreader.analysis.speech.french_verbs import french_forms


def rows(table: str) -> list[list[str]]:
    return [line.split() for line in table.splitlines() if line]


# Third person: present; imperfect singular, past; future singular, subjunctive singular; the
# author's plural; participles.
FRENCH = """
annoncer   annonce/annoncent annonçait annonça/annoncèrent annoncera annonce annonçons annonçant annoncé
juger      juge/jugent jugeait jugea/jugèrent jugera juge jugeons jugeant jugé
rappeler   rappelle/rappellent rappelait rappela/rappelèrent rappellera rappelle rappelons rappelant rappelé
grommeler  grommelle/grommellent grommelait grommela/grommelèrent grommellera grommelle grommelons grommelant grommelé
marteler   martèle/martèlent martelait martela/martelèrent martèlera martèle martelons martelant martelé
rejeter    rejette/rejettent rejetait rejeta/rejetèrent rejettera rejette rejetons rejetant rejeté
tweeter    tweete/tweetent tweetait tweeta/tweetèrent tweetera tweete tweetons tweetant tweeté
interpeller interpelle/interpellent interpellait interpella/interpellèrent interpellera interpelle interpellons interpellant interpellé
répéter    répète/répètent répétait répéta/répétèrent répétera répète répétons répétant répété
alléguer   allègue/allèguent alléguait allégua/alléguèrent alléguera allègue alléguons alléguant allégué
maugréer   maugrée/maugréent maugréait maugréa/maugréèrent maugréera maugrée maugréons maugréant maugréé
appuyer    appuie/appuient appuyait appuya/appuyèrent appuiera appuie appuyons appuyant appuyé
renvoyer   renvoie/renvoient renvoyait renvoya/renvoyèrent renverra renvoie renvoyons renvoyant renvoyé
soulever   soulève/soulèvent soulevait souleva/soulevèrent soulèvera soulève soulevons soulevant soulevé
crier      crie/crient criait cria/crièrent criera crie crions criant crié
avertir    avertit/avertissent avertissait avertit/avertirent avertira avertisse avertissons avertissant averti
répondre   répond/répondent répondait répondit/répondirent répondra réponde répondons répondant répondu
interrompre interrompt/interrompent interrompait interrompit/interrompirent interrompra interrompe interrompons interrompant interrompu
dire       dit/disent disait dit/dirent dira dise disons disant dit
contredire contredit/contredisent contredisait contredit/contredirent contredira contredise contredisons contredisant contredit
maudire    maudit/maudissent maudissait maudit/maudirent maudira maudisse maudissons maudissant maudit
écrire     écrit/écrivent écrivait écrivit/écrivirent écrira écrive écrivons écrivant écrit
lire       lit/lisent lisait lut/lurent lira lise lisons lisant lu
sourire    sourit/sourient souriait sourit/sourirent sourira sourie sourions souriant souri
soutenir   soutient/soutiennent soutenait soutint/soutinrent soutiendra soutienne soutenons soutenant soutenu
prévenir   prévient/préviennent prévenait prévint/prévinrent préviendra prévienne prévenons prévenant prévenu
reconnaître reconnaît/reconnaissent reconnaissait reconnut/reconnurent reconnaîtra reconnaisse reconnaissons reconnaissant reconnu
savoir     sait/savent savait sut/surent saura sache savons sachant su
croire     croit/croient croyait crut/crurent croira croie croyons croyant cru
voir       voit/voient voyait vit/virent verra voie voyons voyant vu
prévoir    prévoit/prévoient prévoyait prévit/prévirent prévoira prévoie prévoyons prévoyant prévu
promettre  promet/promettent promettait promit/promirent promettra promette promettons promettant promis
reprendre  reprend/reprennent reprenait reprit/reprirent reprendra reprenne reprenons reprenant repris
faire      fait/font faisait fit/firent fera fasse faisons faisant fait
conclure   conclut/concluent concluait conclut/conclurent conclura conclue concluons concluant conclu
craindre   craint/craignent craignait craignit/craignirent craindra craigne craignons craignant craint
enjoindre  enjoint/enjoignent enjoignait enjoignit/enjoignirent enjoindra enjoigne enjoignons enjoignant enjoint
prétendre  prétend/prétendent prétendait prétendit/prétendirent prétendra prétende prétendons prétendant prétendu
débattre   débat/débattent débattait débattit/débattirent débattra débatte débattons débattant débattu
poursuivre poursuit/poursuivent poursuivait poursuivit/poursuivirent poursuivra poursuive poursuivons poursuivant poursuivi
démentir   dément/démentent démentait démentit/démentirent démentira démente démentons démentant démenti
discourir  discourt/discourent discourait discourut/discoururent discourra discoure discourons discourant discouru
requérir   requiert/requièrent requérait requit/requirent requerra requière requérons requérant requis
déduire    déduit/déduisent déduisait déduisit/déduisirent déduira déduise déduisons déduisant déduit
apercevoir aperçoit/aperçoivent apercevait aperçut/aperçurent apercevra aperçoive apercevons apercevant aperçu
découvrir  découvre/découvrent découvrait découvrit/découvrirent découvrira découvre découvrons découvrant découvert
convaincre convainc/convainquent convainquait convainquit/convainquirent convaincra convainque convainquons convainquant convaincu
vouloir    veut/veulent voulait voulut/voulurent voudra veuille voulons voulant voulu
valoir     vaut/valent valait valut/valurent vaudra vaille valons valant valu
aller      va/vont allait alla/allèrent ira aille allons allant allé
"""  # noqa: E501 (a table)


@pytest.mark.parametrize("row", rows(FRENCH), ids=lambda row: row[0])
def test_french_verbs_are_conjugated(row: list[str]) -> None:
    forms = french_forms(row[0])
    assert row == [
        forms.infinitive,
        "/".join(forms.present),
        forms.imperfect[0],
        "/".join(forms.past),
        forms.future[0],
        forms.subjunctive[0],
        forms.first[1],
        forms.present_participle,
        forms.past_participle[0],
    ]


def test_the_plurals_follow_the_singulars() -> None:
    forms = french_forms("soutenir")
    assert forms.imperfect == ("soutenait", "soutenaient")
    assert forms.future == ("soutiendra", "soutiendront")
    assert forms.conditional == ("soutiendrait", "soutiendraient")
    assert forms.subjunctive == ("soutienne", "soutiennent")
    assert french_forms("savoir").subjunctive == ("sache", "sachent")


@pytest.mark.parametrize(
    ("lemma", "first"),
    [
        ("estimer", "estime"),
        ("avertir", "avertis"),
        ("répondre", "réponds"),
        ("croire", "crois"),
        ("vouloir", "veux"),
        ("reconnaître", "reconnais"),
    ],
)
def test_the_author_speaks_in_the_first_person(lemma: str, first: str) -> None:
    assert french_forms(lemma).first[0] == first


@pytest.mark.parametrize(
    ("lemma", "participles"),
    [
        ("déclarer", ("déclaré", "déclarée", "déclarés", "déclarées")),
        ("promettre", ("promis", "promise", "promis", "promises")),
        ("dire", ("dit", "dite", "dits", "dites")),
        ("devoir", ("dû", "due", "dus", "dues")),
    ],
)
def test_past_participles_agree(lemma: str, participles: tuple[str, ...]) -> None:
    assert french_forms(lemma).past_participle == participles


def test_what_is_no_infinitive_is_refused() -> None:
    with pytest.raises(ValueError, match="bonjour"):
        french_forms("bonjour")


# Third person; past; past participle; present participle. Several spellings have strokes between.
ENGLISH = """
say says said said saying
tell tells told told telling
write writes wrote written writing
think thinks thought thought thinking
know knows knew known knowing
feel feels felt felt feeling
hold holds held held holding
hear hears heard heard hearing
read reads read read reading
swear swears swore sworn swearing
understand understands understood understood understanding
put puts put put putting
foresee foresees foresaw foreseen foreseeing
forecast forecasts forecast/forecasted forecast/forecasted forecasting
plead pleads pleaded/pled pleaded/pled pleading
cry cries cried cried crying
reply replies replied replied replying
echo echoes echoed echoed echoing
stress stresses stressed stressed stressing
gush gushes gushed gushed gushing
announce announces announced announced announcing
argue argues argued argued arguing
agree agrees agreed agreed agreeing
lie lies lied lied lying
quip quips quipped quipped quipping
beg begs begged begged begging
snap snaps snapped snapped snapping
admit admits admitted admitted admitting
infer infers inferred inferred inferring
answer answers answered answered answering
vow vows vowed vowed vowing
reveal reveals revealed revealed revealing
mutter mutters muttered muttered muttering
signal signals signalled/signaled signalled/signaled signalling/signaling
counsel counsels counselled/counseled counselled/counseled counselling/counseling
"""


@pytest.mark.parametrize("row", rows(ENGLISH), ids=lambda row: row[0])
def test_english_verbs_are_conjugated(row: list[str]) -> None:
    forms = english_forms(row[0])
    assert row == [
        forms.base,
        forms.third,
        "/".join(forms.past),
        "/".join(forms.past_participle),
        "/".join(forms.present_participle),
    ]
