"""Health: whether somebody is disabled or has a long-term condition, how far it limits them, and which conditions."""

from themes.categories.category import NO, YES, combined, wordings

A_LOT = (
    "a lot", "limited a lot", "yes, a lot", "yes, limited a lot", "day-to-day activities limited a lot",
    "yes, day-to-day activities limited a lot", "yes (limited a lot)", "reduced a lot", "yes, reduced a lot",
    "yes, my day-to-day activities are limited a lot", "yes, it limits me a lot", "yes, reduces a lot",
    "my day-to-day activities are limited a lot", "yes, lots", "limits me a lot",
    "yes, my activities are limited a lot", "my activities are limited a lot", "yes, reduces my ability a lot",
    "yes, it reduces my ability a lot", "yes, it reduces my ability to carry out day-to-day activities a lot",
    "yes, reduces my ability to carry out day-to-day activities a lot", "yes, activities limited a lot",
)  # fmt: skip
AT_ALL = (
    "not at all", "not limited", "no, not at all", "not limited at all", "day-to-day activities not limited",
    "no, not limited", "no, day-to-day activities not limited", "not reduced", "no limitation", "not limiting",
    "my day-to-day activities are not limited", "no, my day-to-day activities are not limited", "no, it does not",
    "no, it does not limit me", "does not limit me", "no limitations", "activities not limited",
)  # fmt: skip
CONDITION = (
    "long-term condition", "long-term health condition", "long term illness", "long-term physical or mental health"
    " condition", "physical or mental health condition or illness", "long-term condition or illness",
    "physical or mental health condition", "health condition", "long-term illness or condition",
)  # fmt: skip

# Three questions are kept apart: a long-term condition (what forms ask about first), how far it limits people, and
# whether they call themselves disabled. A bare "Yes" or "No" answers any of them, and stays a bare "Yes" or "No".
HOW_FAR = (
    ("Y", "", "Yes", YES),
    ("LIMITED", "", "Limited a lot or a little", "limited | limiting | day-to-day activities limited | yes, limited"
     " | yes, limiting | yes, day-to-day activities limited"),
    ("LOT", "LIMITED", "Limited a lot", " | ".join(A_LOT)),
    ("LITTLE", "LIMITED", "Limited a little", " | ".join(words.replace("a lot", "a little") for words in A_LOT
                                                         if "a lot" in words)),
    ("NOT_LIMITED", "", "Not limited", " | ".join(AT_ALL)),
)  # fmt: skip
# The question after it, of a form that asks both: how far the condition limits somebody.
LIMITS = wordings(*HOW_FAR, ("N", "", "No", NO))
DISABILITY = wordings(
    *HOW_FAR,
    ("LTC_Y", "", "Has a long-term condition",
     combined(("", "yes,", "yes, i have a", "i have a", "yes, a", "has a"), CONDITION)),
    ("LTC_N", "", "No long-term condition",
     combined(("no", "no, no", "no, i do not have a", "i do not have a", "no, i have no", "i have no",
               "no, i dont have a", "i dont have a"), CONDITION)),
    ("SELF_Y", "", "Disabled (own description)",
     "disabled | disabled person | i am disabled | yes, disabled | yes, i am disabled | a disabled person"
     " | i consider myself disabled | yes, i consider myself disabled | yes, i consider myself to be disabled"
     " | i have a disability | yes, i have a disability | disability | has a disability | yes, a disability"
     " | i consider myself to be disabled | yes, i am a disabled person | i am a disabled person"
     " | i consider myself to have a disability | yes, i consider myself to have a disability"),
    ("SELF_N", "", "Not disabled (own description)",
     "not disabled | non-disabled | non-disabled person | i am not disabled | no, i am not disabled | no, not disabled"
     " | i do not consider myself disabled | no, i do not consider myself disabled | no disability | no, no disability"
     " | no, i do not consider myself to be disabled | i do not have a disability | no, i do not have a disability"
     " | no, i do not consider myself to have a disability | i do not consider myself to be disabled"
     " | i do not consider myself to have a disability | i dont have a disability | no, i dont have a disability"),
    ("N", "", "No", NO),
)  # fmt: skip

# The areas of the harmonised question ("Vision, hearing, mobility, ...") with the boxes of Scotland's census, which
# asks by condition. A learning disability and a learning difficulty are different things; the area holds both.
CONDITIONS = wordings(
    ("SENS", "", "Vision or hearing",
     "sensory impairment | sensory disability | sensory loss | sensory | sensory condition | hearing or vision"
     " | sight or hearing impairment | visual or hearing impairment | hearing or visual impairment | sensory"
     " impairments"
     " | hearing or sight impairment | sight or hearing loss | deafblind | deafblindness | hearing or sight loss"),
    ("VIS", "SENS", "Vision",
     "sight | blindness | blind | blindness or partial sight loss | blindness or partial sight | partial sight"
     " | partially sighted | visual impairment | visually impaired | vision impairment | sight loss | sight impairment"
     " | blind or partially sighted | blindness or severe vision impairment | blindness or visual impairment"
     " | vision (blindness or partial sight) | blind or visually impaired | vision loss | blindness or sight loss"
     " | visual | visual disability | eyesight | blindness or vision impairment"),
    ("HEAR", "SENS", "Hearing",
     "deafness | deaf | deafness or partial hearing loss | deafness or partial hearing | hearing loss | hard of hearing"
     " | hearing impairment | hearing impaired | deaf or hard of hearing | deafness or severe hearing impairment"
     " | deafness or hearing impairment | deaf or hearing impaired | partial hearing | deafness or hearing loss"
     " | bsl user | hearing (deafness or partial hearing) | hearing disability"
     " | deaf, deafened or hard of hearing | d/deaf"),
    ("SPEECH", "", "Voice or speech",
     "speech | full or partial loss of voice or difficulty speaking | loss of voice or difficulty speaking"
     " | speech impairment | speech or language | speech and language | difficulty speaking"
     " | full or partial loss of voice or difficulty speaking (a condition that requires you to use equipment to speak)"
     " | communication | speech difficulty | speech, language or communication | loss of voice"),
    ("PHYS", "", "Mobility or physical disability",
     "physical disability | physical impairment | physical | a physical disability | physically disabled"
     " | physical or mobility | physical disability or mobility | physical or mobility impairment"
     " | a condition that substantially limits one or more basic physical activities such as walking, climbing stairs,"
     " lifting or carrying | physical condition | mobility or dexterity | physical/mobility"
     " | physical disability (a condition that substantially limits one or more basic physical activities such as"
     " walking, climbing stairs, lifting or carrying) | physical health condition"),
    ("MOB", "PHYS", "Mobility",
     "mobility impairment | mobility disability | mobility difficulties | mobility issues | mobility problems"
     " | mobility (walking short distances or climbing stairs) | walking | wheelchair user | mobility condition"
     " | restricted mobility | walking or climbing stairs"),
    ("DEX", "PHYS", "Dexterity",
     "dexterity impairment | manual dexterity | dexterity (lifting and carrying objects, using a keyboard)"
     " | lifting or carrying | lifting, carrying or using a keyboard | dexterity, lifting or carrying"),
    ("LEARN", "", "Learning, understanding or concentrating",
     "learning | learning or understanding or concentrating | learning or understanding | understanding or"
     " concentrating"
     " | learning or concentrating | learning, understanding and concentrating | concentration | concentrating"
     " | learning disability or difficulty | learning disability or learning difficulty | learning impairment"
     " | learning difficulty or disability | learning disability/difficulty | learning difficulty/disability"
     " | learning difficulties or disabilities | learning disabilities or difficulties"),
    ("LEARN_DIS", "LEARN", "Learning disability",
     "learning disability (for example, down's syndrome) | learning disabilities | down's syndrome | down syndrome"
     " | a learning disability | intellectual disability"),
    ("LEARN_DIFF", "LEARN", "Learning difficulty",
     "learning difficulties | specific learning difficulty | specific learning difficulties | dyslexia | dyspraxia"
     " | a specific learning difficulty | dyscalculia | learning difficulty (for example, dyslexia) | dyslexic"
     " | specific learning difficulty such as dyslexia, dyspraxia | a learning difficulty"),
    ("MEM", "", "Memory", "memory loss | memory impairment | dementia | memory problems | alzheimer's"),
    ("MH", "", "Mental health",
     "mental health condition | mental health problem | mental health problems | mental illness | mental health issue"
     " | mental health issues | mental health condition or illness | mental ill health | mental health difficulty"
     " | mental health difficulties | mental health disability | a mental health condition | mental health impairment"
     " | mental health conditions | mental"),
    ("STAM", "", "Stamina, breathing or fatigue",
     "stamina or breathing or fatigue | stamina | breathing | fatigue | stamina, breathing, fatigue"
     " | stamina, breathing and fatigue | stamina or breathing | stamina or fatigue | stamina/breathing/fatigue"
     " | breathing difficulties | stamina or breathing difficulty or fatigue | stamina and breathing | breathing or"
     " fatigue"
     " | stamina or breathing difficulty | chronic fatigue"),
    ("SOC", "", "Social or behavioural",
     "socially or behaviourally | social or behavioural (for example, autism or adhd) | social | behavioural | autism"
     " | adhd | autistic | autism or adhd | autism spectrum disorder | asd | autism spectrum condition | asperger's"
     " | asperger's syndrome | neurodivergent | neurodivergence | neurodiverse | neurodiversity"
     " | neurodivergent condition | social or behavioural (autism, adhd) | socially/behaviourally"
     " | socially or behaviourally (autism, attention deficit or asperger's syndrome)"
     " | socially or behaviourally (for example associated with autism, attention deficit disorder or asperger's"
     " syndrome) | developmental disorder | developmental condition | social or behavioural, for example autism or adhd"
     " | social and behavioural | autistic spectrum condition | autistic spectrum disorder"
     " | developmental disorder (for example, autistic spectrum disorder or asperger's syndrome)"
     " | autism spectrum | attention deficit hyperactivity disorder | social/behavioural"),
    ("ILL", "", "Long-term illness, disease or condition",
     "long-term illness | long-term illness or condition | long-term health condition | long term condition"
     " | long-standing illness | chronic illness | long-term illness or disease | chronic condition"
     " | longstanding illness or health condition | long-standing illness or health condition | chronic health"
     " condition"
     " | long-standing illness or condition | long term illness or health condition | chronic illness or condition"
     " | long-term illness, disease or condition (for example, cancer, hiv, diabetes, chronic heart disease, or"
     " epilepsy)"
     " | long-term medical condition | hidden illness"),
    ("OTH", "", "Other condition",
     "other | another condition | other conditions | any other condition | other disability | other impairment |"
     " another"
     " | other health condition | another condition or illness | other condition or illness | other illness"
     " | another disability | any other disability | some other condition | other long-term condition"),
    ("NONE", "", "No condition",
     "none | no | none of these | none of the above | no conditions | no disability | i do not have a condition"
     " | no long-term condition | no health condition | no condition or illness | none of these conditions"
     " | no long-term conditions | no health conditions"),
)  # fmt: skip
