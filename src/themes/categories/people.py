"""People: sex, trans status, sexual orientation, marital status and pregnancy.

Sex and trans status are read apart, and neither is ever read out of the other: "non-binary" or "trans man" are no sex.
Bare numbers are no sex either, since some forms number women first and some men.
"""

from themes.categories.category import NO, YES, wordings

# No hints are cut: "Female (including trans women)" and "No, write in gender identity" mean more than their first word.
SEX = wordings(
    ("F", "", "Female", "f | woman | women | girl | females | boireann | boireannach | benyw | benywaidd | menyw"),
    ("M", "", "Male", "m | man | men | boy | males | fireann | fireannach | gwryw | gwrywaidd"),
    has_hints=False,
)

# "Is your gender the same as the sex that you were registered with?" turns yes and no round: the words of its answers
# say so, where a form spells them out, but a bare "Yes" cannot.
TRANS = wordings(
    (
        "Y", "", "Yes",
        f"{YES} | trans | transgender | transsexual | i am trans | yes, i am trans | yes, trans | yes, transgender"
        " | trans man | trans woman | transman | transwoman | transgender man | transgender woman"
        " | yes, trans man | yes, trans woman | yes, non-binary | yes, i have a trans history | yes, trans history"
        " | i have a trans history | trans or have a trans history | yes, i am trans or have a trans history"
        " | yes, i consider myself to be trans | yes, please describe your trans status | yes (please describe)"
        " | yes, please describe your trans status (for example, non-binary, trans man, trans woman)"
        " | yes, please describe your trans status (for example, non-binary person, trans man, trans woman)"
        " | yes (please write in) | yes, please write in | yes (please describe your trans status)"
        " | yes, please describe | yes, please describe if you wish"
        " | no, write in gender identity | no, enter gender identity | no, please write in gender identity"
        " | no, it is different | no, different from sex registered at birth | different from sex registered at birth"
        " | different from my sex registered at birth | no, my gender is different from my sex registered at birth",
    ),
    (
        "N", "", "No",
        f"{NO} | not trans | i am not trans | no, i am not trans | no, not trans | not transgender | cisgender | cis"
        " | no, i do not consider myself to be trans | no trans history | no, i do not have a trans history"
        " | i am not transgender"
        " | yes, it is the same | yes, the same as sex registered at birth | the same as sex registered at birth"
        " | same as sex registered at birth | yes, my gender is the same as my sex registered at birth"
        " | same as my sex registered at birth | the same as my sex registered at birth",
    ),
    has_hints=False,
)  # fmt: skip

SEXUAL_ORIENTATION = wordings(
    (
        "STR", "", "Straight or Heterosexual",
        "straight | heterosexual | heterosexual or straight | straight (heterosexual) | heterosexual (straight)"
        " | straight / heterosexual | heterosexual / straight | straight, heterosexual | hetero"
        " | i am straight | i am heterosexual",
    ),
    ("LGBO", "", "Lesbian, gay, bisexual or other", "lgb and other | lgb or other | lesbian, gay or bisexual | lgb"
     " | gay, lesbian or bisexual | lesbian, gay, bisexual"),
    (
        "GL", "LGBO", "Gay or Lesbian",
        "gay | lesbian | gay / lesbian | lesbian / gay | lesbian or gay | gay man | gay woman | gay men | gay women"
        " | lesbian woman | gay woman or lesbian | gay woman / lesbian | lesbian / gay woman | lesbian or gay woman"
        " | gay male | gay female | homosexual | homosexual man | gay (homosexual) | gay or lesbian (homosexual)"
        " | gay man (homosexual) | gay woman (lesbian) | homosexual (gay or lesbian) | homosexual / gay"
        " | gay / homosexual",
    ),
    ("BI", "LGBO", "Bisexual", "bi | bi / bisexual | bisexual / bi | bi (bisexual) | bisexual man | bisexual woman"
     " | bi sexual | bi man | bi woman | bisexual (bi)"),
    (
        "OTH", "LGBO", "Other sexual orientation",
        "other | other sexual orientations | another sexual orientation | any other sexual orientation | another"
        " | other orientation | another orientation | in another way | other way | queer | pansexual | pan | asexual"
        " | ace | demisexual | aromantic | omnisexual | polysexual | questioning | other (including asexual)"
        " | prefer to self-describe | prefer to self describe as | i prefer to self-describe | self-describe"
        " | i'd prefer to self-describe | prefer to use my own term | i prefer to use my own term"
        " | i prefer to use another term | prefer to describe myself | i describe my sexual orientation in another way"
        " | i describe it another way | i use another term",
    ),
)  # fmt: skip

# Legal status: "cohabiting" and "living with partner" are none, and are not read. A partnership that has ended counts
# with the marriages that ended in the same way, as the census publishes them.
MARITAL = wordings(
    (
        "SINGLE", "", "Single, never married or in a civil partnership",
        "single | never married | never married or in a civil partnership | single, never married | single/never"
        " married"
        " | never married and never registered in a civil partnership | never been married | single (never married)"
        " | never married or registered in a civil partnership | never married and never in a civil partnership"
        " | never married or never registered in a civil partnership | never married or civil partnership"
        " | never married and never registered a civil partnership | single, never married or civil partnered"
        " | never married and never registered a same-sex civil partnership | unmarried | single person"
        " | single (never married or in a civil partnership) | single (never married or never registered in a civil"
        " partnership) | single, never married and never registered in a civil partnership"
        " | single (never married and never registered in a civil partnership)"
        " | never married or registered a civil partnership | single, that is never married or in a civil partnership"
        " | single, that is, never married and never registered in a civil partnership"
        " | never legally married or in a civil partnership | never legally married"
        " | never married and never formed a civil partnership",
    ),
    (
        "MAR_CP", "", "Married or in a civil partnership",
        "married or in a registered civil partnership | married/civil partnership | married or civil partnership"
        " | married or civil partnered | married/in a civil partnership | married/civil partner | married or civil"
        " partner"
        " | married, civil partnership | marriage or civil partnership | married and civil partnership"
        " | married/in civil partnership",
    ),
    (
        "MAR", "MAR_CP", "Married",
        "in a marriage | legally married | married and living with husband/wife | married and living with spouse"
        " | married - opposite sex | married - same sex | married (opposite sex) | married (same sex)"
        " | married to someone of the opposite sex | married to someone of the same sex | married (first marriage)"
        " | opposite sex marriage | same sex marriage | remarried | re-married | married: opposite-sex couple"
        " | married: same-sex couple | married to a person of the opposite sex | married to a person of the same sex"
        " | marriage | opposite-sex married couple | same-sex married couple",
    ),
    (
        "CP", "MAR_CP", "In a civil partnership",
        "in a registered civil partnership | civil partnership | civil partner | registered civil partnership"
        " | civil partnered | in civil partnership | in a registered same-sex civil partnership"
        " | in a same-sex civil partnership | in an opposite-sex civil partnership | in a registered opposite-sex civil"
        " partnership | civil partnership - same sex | civil partnership - opposite sex | civil partnership (same sex)"
        " | civil partnership (opposite sex) | same-sex civil partnership | opposite-sex civil partnership"
        " | registered in a civil partnership | in a registered civil partnership with someone of the same sex"
        " | in a registered civil partnership with someone of the opposite sex | in a legally registered civil"
        " partnership"
        " | registered in a civil partnership: opposite-sex | registered in a civil partnership: same-sex"
        " | in a registered civil partnership: opposite-sex | in a registered civil partnership: same-sex",
    ),
    (
        "FORMER", "", "Separated, divorced or widowed",
        "separated/divorced | divorced/separated | divorced or separated | separated or divorced"
        " | divorced, separated or widowed | widowed, divorced or separated | separated/divorced/widowed"
        " | divorced/widowed | divorced or widowed | separated, divorced | previously married"
        " | divorced or separated or widowed | separated / divorced / civil partnership dissolved"
        " | divorced/separated/civil partnership dissolved | formerly married",
    ),
    (
        "SEP", "FORMER", "Separated",
        "separated, but still legally married | separated but still legally married or in a civil partnership"
        " | separated, but still legally in a civil partnership | separated (but still legally married)"
        " | separated, but still in a registered civil partnership | legally separated | separated from spouse"
        " | separated (but still legally married or in a civil partnership) | married but separated"
        " | separated, but still legally in a registered civil partnership | separated but still married"
        " | separated, but still legally in a same-sex civil partnership"
        " | in a registered civil partnership, but separated | married, but separated",
    ),
    (
        "DIV", "FORMER", "Divorced or civil partnership dissolved",
        "divorced | dissolved civil partnership | formerly in a civil partnership which is now legally dissolved"
        " | formerly in a registered civil partnership which is now legally dissolved | civil partnership dissolved"
        " | formerly in a same-sex civil partnership which is now legally dissolved | divorced/dissolved"
        " | divorced/civil partnership dissolved | divorced or dissolved civil partnership | legally divorced"
        " | formerly in a civil partnership, now legally dissolved | divorced or dissolved | divorcee"
        " | divorced or formerly in a civil partnership which is now legally dissolved | dissolved"
        " | civil partnership (now legally dissolved)",
    ),
    (
        "WID", "FORMER", "Widowed or surviving civil partner",
        "widowed | widow | widower | widow/er | widow(er) | surviving partner from a civil partnership"
        " | surviving civil partner"
        " | surviving partner from a registered civil partnership | widow/widower | bereaved civil partner"
        " | surviving partner from a same-sex civil partnership | widowed/surviving civil partner"
        " | widowed/surviving partner | widowed or surviving partner from a civil partnership | surviving partner"
        " | widowed or a surviving partner from a civil partnership"
        " | widowed or surviving partner from a registered civil partnership"
        " | widowed/surviving partner from a civil partnership",
    ),
)  # fmt: skip

# No question is harmonised. An answer about more than the 26 weeks of the Equality Act is a plain "Yes".
PREGNANCY = wordings(
    (
        "Y", "", "Yes",
        f"{YES} | pregnant or on maternity leave | yes, pregnant or on maternity leave | pregnancy or maternity"
        " | given birth in the last 12 months | gave birth in the last 12 months | yes, in the last 12 months"
        " | yes, pregnant in the last 12 months | yes, i have been pregnant in the last 12 months"
        " | yes, within the last 12 months | yes, in the past 12 months | yes, given birth in the last 12 months",
    ),
    (
        "PREG", "Y", "Pregnant",
        "pregnant now | currently pregnant | i am pregnant | yes, pregnant | yes, i am pregnant | yes, currently"
        " pregnant"
        " | yes, i am currently pregnant | yes - pregnant now | yes, i'm pregnant | i am currently pregnant |"
        " expecting",
    ),
    (
        "MAT", "Y", "Gave birth in the past 26 weeks or on maternity leave",
        "maternity | maternity leave | on maternity leave | currently on maternity leave | yes, on maternity leave"
        " | yes, maternity leave | yes, i am on maternity leave | i am on maternity leave"
        " | given birth in the past 26 weeks | given birth within the last 26 weeks | given birth within last 26 weeks"
        " | given birth within the past 26 weeks | given birth in the last 26 weeks | gave birth in the last 26 weeks"
        " | yes, given birth in the past 26 weeks | yes, given birth in the last 26 weeks"
        " | gave birth in the past 26 weeks | yes, i have given birth in the past 26 weeks"
        " | yes, i have given birth in the last 26 weeks | yes, gave birth in the past 26 weeks"
        " | yes, gave birth in the last 26 weeks | yes, in the past 26 weeks | yes, in the last 26 weeks"
        " | yes, currently on maternity leave",
    ),
    (
        "N", "", "No",
        f"{NO} | neither | not pregnant | i am not pregnant | no, not pregnant | none of these | none of the above"
        " | no, i am not pregnant | neither pregnant nor on maternity leave | not pregnant or on maternity leave",
    ),
)  # fmt: skip
