"""The questionnaire: the questions of the invented consultation, the options of each, and how often each is ticked."""

RESPONSE_ID = "Response ID"
SUBMITTED = "Submitted"
KIND = "Are you responding as an individual or on behalf of an organisation?"
AREA = "Which area do you live in?"
MAY_PUBLISH = "May we publish your response?"
AGREE = "Do you agree with the proposal to bring local services together in community hubs?"
EASE = "How easy is it for you to get the help you need?"
OPEN = {
    "q1": "What matters most to you about local health and social care?",
    "q2": "What would make it harder for you to use a community hub?",
    "q3": "Is there anything else you would like to tell us?",
}
AGE = "What is your age?"
SEX = "What is your sex?"
TRANS = "Do you consider yourself to be trans, or have a trans history?"
DISABILITY = "Do you have a physical or mental health condition or illness lasting 12 months or more?"
ETHNICITY = "What is your ethnic group?"
RELIGION = "What religion, religious denomination or body do you belong to?"
SEXUAL_ORIENTATION = "Which of the following best describes your sexual orientation?"
MARITAL = "What is your legal marital or registered civil partnership status?"
PREGNANCY = "Are you pregnant, or have you been pregnant in the past 26 weeks?"
CARER = "Do you look after, or give help or support to, someone (unpaid carer)?"
COLUMNS = (
    RESPONSE_ID, SUBMITTED, KIND, AREA, MAY_PUBLISH, AGREE, EASE, *OPEN.values(), AGE, SEX, TRANS, DISABILITY,
    ETHNICITY, RELIGION, SEXUAL_ORIENTATION, MARITAL, PREGNANCY, CARER,
)  # fmt: skip

INDIVIDUAL, ORGANISATION = "Individual", "Organisation"
PREFER_NOT_TO_SAY = "Prefer not to say"
DECLINED = {PREFER_NOT_TO_SAY: 2.5, "": 3.5}
# Sexual orientation and religion are declined more often than anything else that a form asks.
DECLINED_OFTEN = {PREFER_NOT_TO_SAY: 6.5, "": 6}

AREA_SHARES = {
    "Inverlorne": 41.0,
    "Kirkhaugh and the Coast": 27,
    "Balnamoor": 19,
    "Glenfarrow and the Braes": 11.5,
    "": 1.5,
}
RURAL_AREA = "Glenfarrow and the Braes"
PERMISSION_SHARES = {"Yes, without my name": 63.0, "Yes, with my name": 14, "No": 16, "": 7}
AGREE_SHARES = {"Agree": 38.0, "Disagree": 35, "Not sure": 22, "": 5}
EASE_SHARES = {
    "Very easy": 7.0,
    "Easy": 22,
    "Neither easy nor difficult": 25,
    "Difficult": 28,
    "Very difficult": 13,
    "": 5,
}
AGE_SHARES = {
    "Under 16": 0.9,
    "16 to 24": 5.5,
    "25 to 34": 10,
    "35 to 44": 14.5,
    "45 to 54": 16.5,
    "55 to 64": 19.5,
    "65 to 74": 18,
    "75 and over": 11,
    **DECLINED,
}
SEX_SHARES = {"Female": 61.0, "Male": 33.5, **DECLINED}
TRANS_SHARES = {"No": 92.0, "Yes": 0.7, PREFER_NOT_TO_SAY: 3, "": 4.5}
DISABILITY_SHARES = {"Yes": 36.0, "No": 57, **DECLINED}
ETHNICITY_SHARES = {
    "Scottish": 77.0,
    "Other British": 9,
    "Irish": 0.9,
    "Gypsy/Traveller": 0.3,
    "Polish": 1.8,
    "Other white ethnic group": 1.9,
    "Any mixed or multiple ethnic groups": 0.7,
    "Pakistani, Scottish Pakistani or British Pakistani": 1.1,
    "Indian, Scottish Indian or British Indian": 0.7,
    "Bangladeshi, Scottish Bangladeshi or British Bangladeshi": 0.2,
    "Chinese, Scottish Chinese or British Chinese": 0.5,
    "African, Scottish African or British African": 0.7,
    "Caribbean or Black": 0.2,
    "Arab, Scottish Arab or British Arab": 0.3,
    **DECLINED,
}
WHITE = ("Scottish", "Other British", "Irish", "Other white ethnic group", PREFER_NOT_TO_SAY, "")
RELIGION_SHARES = {
    "None": 46.0,
    "Church of Scotland": 23,
    "Roman Catholic": 8.5,
    "Other Christian": 6,
    "Muslim": 1.5,
    "Buddhist": 0.4,
    "Hindu": 0.4,
    "Sikh": 0.2,
    "Jewish": 0.2,
    "Pagan": 0.3,
    "Another religion or body": 0.5,
    **DECLINED_OFTEN,
}
SEXUAL_ORIENTATION_SHARES = {
    "Straight / Heterosexual": 82.0,
    "Gay or Lesbian": 2.6,
    "Bisexual": 2.2,
    "Other sexual orientation": 0.6,
    **DECLINED_OFTEN,
}
LGB = ("Gay or Lesbian", "Bisexual")
NEVER_MARRIED = "Never married and never registered in a civil partnership"
MARRIED = "Married"
WIDOWED = "Widowed"
MARITAL_SHARES = {
    NEVER_MARRIED: 24.0,
    MARRIED: 49,
    "In a registered civil partnership": 0.6,
    "Separated, but still legally married": 2.5,
    "Divorced": 9,
    WIDOWED: 7,
    "Formerly in a civil partnership which is now legally dissolved": 0.3,
    **DECLINED,
}
PREGNANCY_SHARES = {"No": 90.0, **DECLINED}
# Of women aged 16 to 44, the only people who are asked to think about it.
PREGNANT_SHARE = 0.07
CARER_SHARES = {"Yes": 23.0, "No": 70, **DECLINED}
