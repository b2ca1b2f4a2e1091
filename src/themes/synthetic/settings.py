"""The settings of the synthetic consultation, as an analyst would write them."""

from themes.synthetic import questionnaire as form

SETTINGS = f'''\
# The settings of an invented consultation. Nobody in it is real.
title = "Join the Conversation 2026"
body = "Strathtay Health and Social Care Partnership"
closes = 2026-10-30                     # answers after this day are counted and left out

[input]
path = "responses.csv"                  # beside this file; .csv (UTF-8) or .xlsx
respondent_id = "{form.RESPONSE_ID}"
layout = "wide"                         # a column a question

# Open questions, answered in people's own words; position_column is the closed question an answer belongs to.
[[questions]]
id = "q1"
text = "{form.OPEN["q1"]}"
column = "{form.OPEN["q1"]}"
position_column = "{form.AGREE}"

[[questions]]
id = "q2"
text = "{form.OPEN["q2"]}"
column = "{form.OPEN["q2"]}"
position_column = "{form.AGREE}"

[[questions]]
id = "q3"
text = "{form.OPEN["q3"]}"
column = "{form.OPEN["q3"]}"

# Closed questions, with their options in the order of the form.
[[closed]]
id = "c1"
text = "{form.AGREE}"
column = "{form.AGREE}"
kind = "single"
options = ["Agree", "Disagree", "Not sure"]

[[closed]]
id = "c2"
text = "{form.EASE}"
column = "{form.EASE}"
kind = "scale"
options = ["Very easy", "Easy", "Neither easy nor difficult", "Difficult", "Very difficult"]

# The columns of the "About you" page; organisations were not asked it.
[characteristics]
age = "{form.AGE}"
sex = "{form.SEX}"
trans = "{form.TRANS}"
disability = "{form.DISABILITY}"
ethnicity = "{form.ETHNICITY}"
religion = "{form.RELIGION}"
sexual_orientation = "{form.SEXUAL_ORIENTATION}"
marital = "{form.MARITAL}"
pregnancy = "{form.PREGNANCY}"
carer = "{form.CARER}"

# Who answered, and what they allow.
[respondent]
kind = "{form.KIND}"
may_publish = "{form.MAY_PUBLISH}"      # a blank counts as no
locality = "{form.AREA}"
submitted_at = "{form.SUBMITTED}"

# What officers say in the report, and the shorter editions that are made of the same numbers.
[report]
purpose = "The partnership proposes community hubs. This report says what people told us, for the board to decide."
editions = ["summary", "localities"]

# Groups of fewer people than this are not shown.
[disclosure]
threshold = 5

# "internal": for the analysts, never in what is published.
[disclosure.characteristics]
trans = "internal"
sexual_orientation = "internal"
religion = "internal"
'''
