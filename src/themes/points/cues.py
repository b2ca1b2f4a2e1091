"""Cues: the words by which a passage may hold an alternative, new evidence or a challenge.

They were written after reading passages of four sets of public comments, and are deliberately broad: a person rejects a
passage in a second, and never sees one that was not proposed. How often each is right is in the decision record.
"""

import re
from collections.abc import Mapping

from themes.tables import POINT_KINDS

ALTERNATIVE, EVIDENCE, CHALLENGE, _ = POINT_KINDS
WISH = r"(?:should|could|need(?:s|ed)? to|needs?|must|ought to|let'?s|would (?:like|prefer|rather|be)|prefer|want|wish|stick to|keep|use|build|put|spend|invest|open|move|make)"
PAPER = r"(?:document|paper|proposal|plan|consultation|survey|questionnaire|form|leaflet|map|figure|number|claim|statement|assumption|report)s?"
BODY = r"(?:you|council|board|partnership|trust|government|nhs|proposal|plan|consultation|closure|closing|change|cut|policy|decision|this|it)"
CUES: Mapping[str, tuple[str, ...]] = {
    # Something else to do: another way is named, or asked for with "why not" and the like.
    ALTERNATIVE: (
        r"\bwhy (?:not (?!have|was|is|did)|can'?t (?:you|they|we)|cannot (?:you|they|we)|don'?t (?:you|they|we))\b",
        r"\b(?:how|what) about (?:\w+ing|a|an|the|some|more|having|using)\b",
        r"\bhave (?:you|they) (?:considered|thought (?:of|about)|looked (?:at|into))\b",
        r"\b(?:could|can) (?:you|they|we|it|the \w+) not (?!be happier|have been better)\w+",
        rf"\b{WISH}\b[^.!?]{{0,120}}\b(?:instead(?: of)?|rather than)\b",
        r"\binstead of \w+ing\b[^.!?]{0,80}\b(?:should|could|need to|must|why not|let'?s)\b",
        r"\b(?:as an alternative|alternatively|another (?:option|idea|solution|possibility) (?:is|would|might|could)|a better (?:idea|way|use|option|solution|site|place) (?:is|would|might|could|of))\b",
        r"\b(?:would|might) (?:it )?(?:not )?(?:be|make) (?:far |much |a lot )?(?:better|cheaper|fairer|safer|simpler|more sense)(?: for \w+)? (?:to|if)\b",
        r"\b(?:i|we) (?:would |do |also )?(?:suggest|propose|recommend)\b(?! that)|\bmy (?:suggestion|proposal|idea) (?:is|would)\b",
        r"\b(?:one|a) (?:option|solution|suggestion|idea|compromise) (?:is|would|might|could)\b",
        r"\b(?:could|should) be (?:turned into|converted|shared with|combined|merged|piloted|trialled|replaced (?:by|with)|used (?:for|as|to))\b",
    ),
    # Facts that the body may not have: a source, a study, a figure.
    EVIDENCE: (
        r"\baccording to (?!me\b|my\b|us\b|plan\b)(?:the|a|an|\w+ (?:statistics|figures|research|data))\b",
        r"\b(?:research|studies|study|evidence|statistics|figures|audit|inspection|census|trials?) (?:\w+ ){0,3}(?:show|shows|showed|shown|found|finds?|suggests?|says?|prove[sd]?|indicates?|confirms?)\b",
        r"\b(?:there is|there'?s|is there|see|seen|shown|have|has) (?:\w+ )?(?:no |little |strong |clear |any )?evidence (?:that|of|to|for|from)\b",
        r"\bpeer[- ]reviewed\b|\bpublished (?:by|in|last|research|data|figures)\b|\breport by\b|\b(?:public health|audit|healthcare improvement) scotland\b",
        r"\b(?!100\b)\d+(?:\.\d+)? ?(?:%|per ?cent) (?:of|more|less|fewer|increase|rise|drop|fall|cut|higher|lower)\b",
        r"[£$] ?\d[\d,.]* ?(?:k|m|bn|million|billion|thousand)\b",
    ),
    # The law, or the paper's own facts or fairness, called in question.
    CHALLENGE: (
        r"\b(?:judicial review|equalit(?:y|ies) act|human rights act|disability discrimination act|legal (?:duty|duties|obligation|challenge|action)|statutory (?:duty|duties|obligation|right|requirement)|duty of care|against the law|in breach of|breach(?:es|ed|ing) (?:the|our|my|their|his|her|human|data)|failing in (?:its|your|their) duty)\b",
        rf"\b{BODY}\b[^.!?]{{0,60}}\b(?:is|are|was|would be|could be|may be|seems|looks) (?:\w+ )?(?:illegal|unlawful|discriminatory|discrimination|unconstitutional|against human rights)\b",
        rf"\b{BODY}\b[^.!?]{{0,40}}\bdiscriminat(?:es|e|ing) against\b",
        r"\b(?:equality|impact|island|rural|fairer scotland) (?:impact )?assessment\b",
        rf"\b{PAPER}\b[^.!?]{{0,50}}\b(?:not true|untrue|incorrect|inaccurate|misleading|wrong|false|flawed|out of date|biased|contradicts?|ignores?|omits?|overstates?|understates?|does(?:n'?t| not) (?:say|mention|explain|include|consider|add up))\b",
        r"\b(?:it is|it'?s|that is|that'?s|this is|is) (?:\w+ )?(?:not true|untrue|misleading|inaccurate|factually \w+|a myth|a fallacy|a sham)\b|\bno basis (?:in|for)\b|\bfalse (?:claim|premise|economy)\b",
        r"\b(?:already (?:been )?decided|done deal|foregone conclusion|predetermined|tick[- ]?box exercise|leading questions?|(?:not|never) (?:been )?(?:properly )?consulted|minds? (?:is|are|has been) made up)\b",
    ),
}
COMPILED = {kind: re.compile("|".join(f"(?:{cue})" for cue in cues), re.IGNORECASE) for kind, cues in CUES.items()}
