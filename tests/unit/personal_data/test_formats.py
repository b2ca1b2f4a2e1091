"""Facts about the many ways in which people write an identifier; all of these are invented or published as examples."""

import pytest

from themes.personal_data import patterns
from themes.personal_data.surface import see

FORMATS = {
    "CHI": [
        "My CHI number is «0101011237» if you need it",
        "chi no. «010160 1234»",
        "CHI «01 01 60 1234»",
        "CHI «01/01/60/1234»",
        "CHI «01.01.60.1234»",
        "CHI «01.01.60 1234»",
        "chi «010160-1234»",
        "chi «010160/1234»",
        "CHI «O1O16O 1234»",
        "CHI «010160  1234»",
        "CHI «0101601234»",
        "chi:«010160\n1234»",
        "CHI number «oh one oh one six oh one two three four»",
        "CHI «010160 12 34»",
        "CHI «010 160 12 34»",
        "CHI «0101 6012 34»",
        "CHI «010160 123 4»",
        "CHI «0 1 0 1 6 0 1 2 3 4»",
        "chi«0101601234»",
        "C.H.I. «010160.1234»",
        "CHI «(010160) 1234»",
        "CHI «010160, 1234»",
        "CHI «010160 - 1234»",
        "CHI «01-01-60-12-34»",
        "CHI «10160 1234»",
        "CHI «010160_1234»",
        "dob and chi «010160»-«1234»",
        "Community Health Index «1312451238»",
        "CHI=«131245.1238»",
        "CHI: «131245-12-38»",
        "«1312451238»",
        "«13 12 45 12 38»",
        "CHI no «0103 45 6789»",
        "chi «0103456789»,",
        "CHI last four «1234»",
        "CHI ends «1234»",
        "CHI is «120347 followed by 1234»",
        "CHI «071153…4321»",
        "CHI «071153=4321»",
        "dob 071153 chi «4321»",
        "CHI «071153 space 4321»",
        "born «04/02/61», CHI ends «4321»",
        "my CHI number ends in «1234»",
        "CHI «010160:1234»",
        "CHI «010160\\1234»",
        "chi «01·01·60·1234»",
        "CHI number «010160;1234»",
        "my CHI «010160 : 1234»",
    ],
    "NHS NUMBER": [
        "NHS No «943 476 5919»",
        "NHS number: «943-476-5919»",
        "nhs no «943.476.5919»",
        "nhs num «9434765919»",
        "NHS# «943 4765 919»",
        "H&C number «3201234567»",
        "HCN «320 123 4567»",
        "health and care no «320 123 4567»",
        "my NHS number which is «943 476 5918»",
        "nhs number «943/476/5919»",
        "NHS «943 – 476 – 5919»",
        "NHS No. «943  476  5919»",
        "NHS: «401 023 2137»",
        "«401-023-2137»",
        "H & C no: «360 012 3454»",
        "NHS ID «401,023,2137»",
        "NHS no «485 777 3456»",
        "nhs no «48S 777 3456»",
        "nhs no «4B5 777 3456»",
        "My NHS number is «943·476·5919»",
        "NHS no «943:476:5919»",
        "nhs «943;476;5919»",
        "«943} {476} {5919»",
        "patient no «943\\476\\5919»",
        "«943•476•5919» is my NHS number",
        "nhs number «943¦476¦5919»",
        "NHS number is «943 • 476 • 5919»",
        "my no «943‧476‧5919»",
        "NHS «943 : 476 : 5919»",
        "NHS number («943» 476 «5919»)",
        "«943, 476, 5919» is my nhs number",
        "«943-4765919» (nhs)",
        "NHS «943 476 59 19»",
        "H&C «943\\476\\5919»",
    ],
    "NINO": [
        "«QQ 12 34 56 A»",
        "«qq123456a»",
        "NI number «AB123456C»",
        "NI no. «AB 123456 C»",
        "nino «ab 12 34 56 c»",
        "«AB.12.34.56.C»",
        "«AB-12-34-56-C»",
        "«AB/12/34/56/C»",
        "«AB 123 456 C»",
        "«ab-123456-c»",
        "national insurance number «AB123456»",
        "national insurance «ab 12 34 56»",
        "ni: «AB12 3456C»",
        "ni «AB 12 34 5 6 C»",
        "NI «A B 1 2 3 4 5 6 C»",
        "NI «AB  12  34  56  C»",
        "NI «AB 12 34 56C»",
        "my NI is «JG 10 37 59 A»",
        "nat ins no «JG103759A»",
        "«JG1O3759A»",
        "N.I. «jg 103759a»",
        "«JG\n10 37 59 A»",
        "TRN «11 A1 11 11»",
        "Nino:«PW839201D»",
        "N.I. number «PW839201 D»",
        "«PW 83 92 01»",
        "«PW 8392 01 D»",
        "NINO «PW 83 92 0l D»",
        "«QQ123456C»",
        "NI# «AB123456D»",
        "my NI «ab one two three four five six d»",
        "NI «AB I2 34 56 D»",
        "NI «A8 12 34 56 D»",
        "NI no «(JX)123456(A)»",
        "NI no «JX:12:34:56:A»",
        "NI J for Juliet X for xray «J for Juliet X for xray 12 34 56 A for alpha»",
        "NI «JX I23456 A»",
        "NI «JX l2 34 S6 A»",
        "NI «2Y 98 76 54 C»",
        "NI «ZY 98 76 S4 C»",
        "NI «ZY 98 7G 54 C»",
        "NI «zulu yankee 98 76 54 charlie»",
        "NI «Z Y nine eight seven six five four C»",
        "NI «ZY nine eight, seven six, five four, C»",
        "NI «ZY ninety eight seventy six fifty four C»",
        "national insurance number is «S E one two three four five six B»",
        "national insurance «WK one one eight two two four A»",
        "ni number «QQ·12·34·56·C»",
        "NINO «QQ\\12\\34\\56\\C»",
        "NINO «QQ;123456;C»",
        "nino: «QQ:12:34:56:C»",
        "NI «QQ/12/34/56/C»",
        "NI: «QQ 12 34 56 C.»",
        "nat ins no «qq123456c»",
        "«QQ-12-34-56-C» is my NI",
        "«Q Q 1 2 3 4 5 6 C»",
    ],
    "PHONE": [
        "«07700900123»",
        "«07700 900 123»",
        "«07700 900123»",
        "«077 0090 0123»",
        "«0770 090 0123»",
        "«07700-900-123»",
        "«07700.900.123»",
        "«07700/900123»",
        "«+447700900123»",
        "«+44 7700 900123»",
        "«+44 (0)7700 900123»",
        "«+44(0)7700900123»",
        "«0044 7700 900123»",
        "«(0044) 7700 900123»",
        "«44 7700 900123»",
        "«447700900123»",
        "«(+44) 7700 900 123»",
        "«0141 496 0123»",
        "«0131 496 0123»",
        "«01414960123»",
        "«(0141) 4960123»",
        "«0141-496-0123»",
        "«0141.496.0123»",
        "«0141 4960 123»",
        "«01632 960123»",
        "«01632 96 01 23»",
        "«(01632) 960 123»",
        "«01632-960-123»",
        "«01632/960123»",
        "«0300 123 4567»",
        "«0800 123 456»",
        "«0808 157 0123»",
        "«020 7946 0123»",
        "«020-7946-0123»",
        "«028 9018 0123»",
        "«029 2018 0123»",
        "phone me «07700\n900123»",
        "ring «0141 then 496 0123»",
        "ring «0141 then 4960123»",
        "ring «07700 and then 900123»",
        "«0141 496 0123 ext 12»",
        "«0141 496 0123 ext. 1234»",
        "«0141 496 0123 x123»",
        "«0141 496 0123 extension 5678»",
        "«0141 496 0123, extension 5678»",
        "on extension «5678» ",
        "ext «51234»",
        "ring «oh double seven double oh nine hundred one two three»",
        "«oh seven seven oh oh nine oh oh one two three»",
        "«zero seven seven zero zero, nine zero zero, one two three»",
        "«oh seven double seven hundred»",
        "«07 double seven 00 900 123»",
        "«O7700 900123»",
        "«o77oo 9oo123»",
        "«07700 9OO 123»",
        "«0 7 7 0 0 9 0 0 1 2 3»",
        "«07-700-900-123»",
        "«07 700 900 123»",
        "«+353 1 234 5678»",
        "«+33 1 23 45 67 89»",
        "«00353 87 123 4567»",
        "«+48 601 234 567»",
        "«+1 212 555 0123»",
        "«001 212 555 0123»",
        "«+91 98765 43210»",
        "«+1 (212) 555-0123»",
        "textphone «18001 0131 496 0123»",
        "«18001 01314960123»",
        "ring me on «332456»",
        "ring me on «33 24 56»",
        "ring me on «332 456»",
        "my phone number is «4960123»",
        "my phone number is «496 0123»",
        "tel «496 0123»",
        "tel: «960123»",
        "call me at «602-123»",
        "Tel. No. «(602) 123»",
        "Tel:«07700900123»",
        "mob:«07700900123»",
        "mobile no «07700 900 123»",
        "m:«07700900123»",
        "T «0131 496 0123»",
        "«07700  900  123»",
        "«07700 – 900 – 123»",
        "«07700, 900, 123»",
        "«07700_900_123»",
        "«7700900123» is my mobile",
        "my mobile is «7700 900123»",
        "«0131-4960123»",
        "«0131 – 496 0123»",
        "«(0131)-496-0123»",
        "«[0131] 496 0123»",
        "text 8 or ring «0131  496  0123»",
        "«+44.131.496.0123»",
        "«+44-131-496-0123»",
        "«00 44 131 496 0123»",
        "«0131/496/0123»",
        "«0131 496 01 23»",
        "«01 31 49 60 12 3»",
        "\xab\u0660\u0667\u0667\u0660\u0660 \u0669\u0660\u0660\u0661\u0662\u0663\xbb",
        "«０１３１ ４９６ ０１２３»",
        "whatsapp «07700900123»",
        "num«07700900123»",
        "on «07700900123»please",
        "«0131*496*0123»",
        "«0131 496...0123»",
        "«0791 112 3456»",
        "«0 7911 123456»",
        "«0044 (0) 7911 123456»",
        "«zero one eight five five eight one one two three four»",
        "«0141 four nine six 0123»",
        "minicom «0141 496 0123»",
        "«0141/4960123»",
        "«+92 300 1234567»",
        "«0033 6 12 34 56 78»",
        "«0141 496 0123 or 0124»",
        "office «0141 496 0123» (ext «456»)",
        "\xab0\ufe0f\u20e37\ufe0f\u20e39\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35\ufe0f\u20e36\ufe0f\u20e3\xbb",
        "«0141 496 0123»/«0141 496 0124»",
        "(tel. «0141 496 0123»)",
        "«+44(0)141-496-0123»",
        "«07700 900123» (Mary)",
        "M: «07700 900 123» H: «0141 496 0123»",
        "«0141 496 0123 (ext 4)»",
        "«plus four four seven seven zero zero nine zero zero one two three»",
        "ring the wife on «123456»",
        "«07700...900...123»",
        "«0-7-7-0-0-9-0-0-1-2-3»",
        "«07700'900'456»",
        "bleep «4456»",
        "pager «4456»",
        "ring «01334 space 496012»",
        "ring «01334 dash 496012»",
        "CHI «[010160][1234]»",
        "phone «07700·900·123»",
        "ring «07700\\900\\123»",
        "mobile «07700<900>123»",
        "tel «0131·496·0123»",
        "«(0131)·496·0123»",
        "«0131:496:0123» ring",
        "«0131 - 496 - 0123»",
        "«+44 (0) 131; 496; 0123»",
        "mob «O77OO 9OO 123»",
        "whatsapp «(44) 7700-900-123»",
        "«G B 2 9 N W B K 6 0 1 6 1 3 3 1 9 2 6 8 1 9»",
    ],
    "POSTCODE": [
        "«EH12 5AA»",
        "«eh12 5aa»",
        "«eh125aa»",
        "«EH125AA»",
        "«EH12  5AA»",
        "«EH12\n5AA»",
        "«EH12-5AA»",
        "«EH 12 5AA»",
        "«EH12 5 AA»",
        "«E H 1 2 5 A A»",
        "«Eh12 5Aa»",
        "«EHI2 5AA»",
        "«KWI 4YT»",
        "«kw1 4yt»",
        "«G1I 1AA»",
        "«EH1O 5AA»",
        "«ZEl 0AA»",
        "«ZE1 OAA»",
        "«ze1 oaa»",
        "«G1 1AA»",
        "«g1 1aa»",
        "«G11AA»",
        "«IV3 5SN»",
        "«HS1 2BB»",
        "«PA75 6NU»",
        "«SW1A 1AA»",
        "«W1A 0AX»",
        "«EC1A 1BB»",
        "«GIR 0AA»",
        "«gir 0aa»",
        "«BFPO 801»",
        "«BF1 2AX»",
        "«bfpo 53»",
        "«BT12 4EE»",
        "«JE2 3AB»",
        "«EH12.5AA»",
        "«EH12,5AA»",
        "«EH12/5AA»",
        "«EH12_5AA»",
        "«(EH12) 5AA»",
        "Postcode: «EH125AA»",
        "postcode«EH12 5AA»",
        "my postcode is «eh 12 5 aa»",
        "«D02 X285»",
        "post code «e h twelve five a a»",
        "«EH12 5AA»and",
        "I'm in «FK8 2ET»",
        "«Fk8 2et»",
        "«F K 8 2 E T»",
        "«FK8–2ET»",
        "«Iv27 4su»",
        "«KY16 9AJ»",
        "«DD1 4HN»",
        "«g2o 6ab»",
        "«ab10 iab»",
        "«e16an»",
        "«CR2 6XH»",
        "«FK8\n\n2ET»",
        "pc «FK8 2ET»",
        "«[FK8 2ET]»",
        "postcode is «f k eight two e t»",
        "«G11 6SP»",
        "«g116sp»",
        "«G 11 6SP»",
        "«eh1 2ng»",
        "«EH1~2NG»",
        "«ka30 8aa»",
        "«EH1 25AA»",
        "postcode is «eh twelve five double a»",
        "postcode «echo hotel one two five alpha alpha»",
        "«E.H.1.2 5.A.A»",
        "postcode is «G twelve 8QQ»",
        "postcode «EH10 4Q0»",
        "«ab ten 1xg»",
        "my postcode starts «PH33» ends «6TQ»",
        "«G41 2PE/PF»",
        "the postal code is k y eleven «k y eleven four t j»",
        "«KY II 4TJ»",
        "postcode «KY eleven 4TJ»",
        "«KY11 and 4TJ»",
        "first half «KY11», second half «4TJ»",
        "«KY11 4TJ/4TL»",
        "«KY11 4TJ, 4TL»",
        "POSTCODE «DD5 ZQX»",
        "postcode «DDS 2QX»",
        "postcode «0D5 2QX»",
        "«IV fifty one 9EU»",
        "«IV fifty-one nine EU»",
        "«iv fifty one nine e u»",
        "«i for india v for victor 51 9EU»",
        "«IV51, then 9EU»",
        "«IV51 followed by 9EU»",
        "«lV51 9EU»",
        "«1V51 9EU»",
        "«IVS1 9EU»",
        "postcode «td1 three nq»",
        "postcode «TD1 three N Q»",
        "postcode «TD1 3N0»",
        "«TD1 3NQ & 3NR»",
        "«TD1 3NQ or 3NR»",
        "«TD1 3NQ-3NT»",
        "TD1, Galashiels, «TD1, Galashiels, 3NQ»",
        "«PA seventy five 6NR»",
        "«pa seventy-five six nr»",
        "«PA75 six N R»",
        "«HS two zero XP»",
        "«hs two oh xp»",
        "«HS2 zero XP»",
        "«hotel sierra two zero x-ray papa»",
        "«HS2\\n0XP»",
        "postcode «HS2 and then 0XP»",
        "postcode«hs20xp»",
        "«K A 27 8 E E»",
        "«ka two seven eight ee»",
        "«ka twenty seven eight ee»",
        "«KA twenty-seven 8 EE»",
        "«kilo alpha two seven eight echo echo»",
        "«k for kilo a for apple 27 8ee»",
        "postcode «KA27 8EF/8EE»",
        "all of «KA27 8EE» and «8EF»",
        "I live in «EH6 5,QQ» still",
        "«G12 8/QQ» is us",
        "«AB24 3-FX»",
        "«KY16 9.AJ» is where",
        "«DD1 4'HN»",
        "«PA34 4 .AB»",
        "«IV2 3_EB»",
        "«EH6:5QQ»",
        "«EH6;5QQ»",
        "«EH6\\5QQ»",
        "«EH6·5QQ»",
        "«EH6 5Q.Q»",
        "«EH6 5Q-Q»",
        "«EH65 .QQ»",
        "«FK8 1ko»",
        "«DG1 2vn» here",
        "«EH6 «5»QQ»",
        "«EH6 5:QQ»",
        "«TD1*3QW»",
        "«(EH6) (5QQ)»",
        "«[EH6]-[5QQ]»",
        "«EH6 / 5 QQ»",
        "«EH6 5~QQ» thanks",
        "«EH6|5|QQ»",
        "«PH1,5,LW»",
        "«PH1 5/L/W»",
        "«AB10 1ov» that's us",
        "«IV30 6zk» that's us",
        "(«ZE1 0»-«AA»)",
        "«G3=8QQ»",
        "«G3 8,QQ» flat",
        "«EH6-5-QQ»",
        "«EH6 *5QQ*»",
        "«eh6, 5qq»",
        "«E H 6 5 Q Q»",
        "«EH6 five QQ»",
        "«EH six 5QQ»",
        "postcode «echo hotel six five quebec quebec»",
        "«EH-6-5-QQ»",
        "«EH6 5Q Q»",
        "«EH 6, 5 QQ»",
        "«(EH6) 5QQ»",
        "«EH6…5QQ»",
        "«EH6 and 5QQ»",
    ],
    "ADDRESS": [
        "«10 Any Street»",
        "«Flat 2/1, 91 Someplace Street»",
        "«Flat 2/1 91 Someplace St»",
        "«flat 2/1, 91 someplace street»",
        "«Flat 1F2, 23 Marchmont Crescent»",
        "«1F2, 23 Marchmont Crescent»",
        "«23 (1F2) Marchmont Crescent»",
        "«23 Marchmont Crescent (1F2)»",
        "«3F1 23 Marchmont Crescent»",
        "I live at «3F1»",
        "«TFL, 23 Marchmont Crescent»",
        "«TFR 23 Marchmont Crescent»",
        "«PF2, 23 Marchmont Crescent»",
        "«GFL 23 Marchmont Crescent»",
        "«BF1, 23 Marchmont Crescent»",
        "«2/R, 23 Byres Road»",
        "«2/R 23 Byres Road»",
        "«23 Byres Road, 2/R»",
        "«0/1, 23 Byres Road»",
        "«G/1 23 Byres Road»",
        "«Flat 0/2»",
        "«Flat G/1»",
        "«flat B, 12 Mill Lane»",
        "«12A Mill Lane»",
        "«12 a mill lane»",
        "«14-16 Mill Lane»",
        "«14/16 Mill Lane»",
        "«14 - 16 Mill Lane»",
        "«the Old Manse, Kirk Road»",
        "«The Old Schoolhouse, Main Street»",
        "«Rowanbrae, Main Street»",
        "«Rowanbrae, Main Street», Aberfeldy",
        "«Taigh na Mara, Shore Road»",
        "I live at «Rowan Cottage»",
        "we live at «Achnacarry, by Spean Bridge»",
        "«Achnacarry Farm, by Spean Bridge»",
        "«Mains of Balhaldie Farm»",
        "my address is «Balnagown, Kildary»",
        "«twenty four Mill Lane»",
        "«twenty-four Mill Lane»",
        "«number twelve Mill Lane»",
        "«Number 12, Mill Lane»",
        "«no. 12 Mill Lane»",
        "«No 12 Mill Rd.»",
        "«12 Mill Rd.»",
        "«12 Mill Ave»",
        "«12 Mill Av»",
        "«12 Mill Cres.»",
        "«12 Mill Gdns»",
        "«12 Mill Pl»",
        "«12 Mill Ter.»",
        "«12 Mill Dr»",
        "«12 Mill Ct»",
        "«12 Mill Sq»",
        "«12 Mill Pk»",
        "«12 Sràid na h-Eaglaise»",
        "«12 Sràid a' Chaisteil»",
        "«5 Rathad na Mara»",
        "«3 Cnoc an t-Sabhail»",
        "«12 Slighe na Coille»",
        "«c/o 12 Mill Lane»",
        "c/o Mrs Smith, «12 Mill Lane»",
        "«PO Box 123»",
        "«P.O. Box 123», Stirling",
        "«PO BOX 1234»",
        "«Room 14, Fairview Care Home»",
        "«room 14 at Fairview Care Home»",
        "«Room 14, Fairview Nursing Home»",
        "«Flat 12, Fairview Sheltered Housing»",
        "«12 Mill Lane»\nStirling",
        "«12\nMill Lane»",
        "«Flat 3\n12 Mill Lane»\nStirling\n«FK8 1AA»",
        "«12 Mill\nLane»",
        "«12, Mill Lane»",
        "«12 MILL LANE»",
        "«12 mill lane»",
        "«12 St. Mary's Road»",
        "«12 St Mary’s Place»",
        "«12 st andrews square»",
        "«44 Upper Craigs»",
        "«44 The Cross»",
        "«44 The Square»",
        "«12 The Glebe»",
        "«7 The Loan»",
        "«7 The Paddock»",
        "«12 Cowgate»",
        "«12 Canongate»",
        "«12 Saltmarket»",
        "«125 Gallowgate»",
        "«12 Kirkgate»",
        "«12 Broomhill Way»",
        "«12 Craigmount Avenue North»",
        "«12 North Castle Street»",
        "«1 Lower Granton Road»",
        "«12 Mill of Forest Road»",
        "«3 Bank of Scotland Buildings»",
        "«12 Laurel Bank»",
        "«12 Burnside»",
        "«15 Seafield»",
        "«2 Station Cottages»",
        "«Plot 4, Balmore Road»",
        "«Block 3, Flat 12, Kirkland Court»",
        "«Top Flat, 12 Mill Lane»",
        "«Basement Flat 12 Mill Lane»",
        "«Ground Floor Left, 12 Mill Lane»",
        "«Unit 4, Mill Industrial Estate»",
        "«Unit 4 Mill Business Park»",
        "«Caravan 12, Seaview Park»",
        "«House 3, Old Mill Steading»",
        "«Croft 12, Staffin»",
        "«12 Staffin», Isle of Skye",
        "«4 Upper Carloway»",
        "«44a/3 Easter Road»",
        "«44/3F1 Easter Road»",
        "«44 3F1 Easter Road»",
        "«91/3 Leith Walk»",
        "«91-3 Leith Walk»",
        "«Apt 4, 12 Mill Lane»",
        "«apartment 4, the Old Mill»",
        "«Suite 4, 12 Mill Lane»",
        "I stay at «12 Mill Lane»",
        "I stay in «Someplace Road»",
        "I live on «someplace road»",
        "my house in «Mill Lane»",
        "my house number is «12»",
        "the neighbours at number «14»",
        "the family at «number 14»",
        "«12 Johns Row»",
        "«8 Dalmore Drive», Alva",
        "«1 Queen's Walk»",
        "«101 Hillhead»",
        "«23 Hope Street»",
        "«23 Will's Brae»",
        "«The Bungalow, Balfron Road»",
        "«Craigard, 3 Balfron Road»",
        "«Seaview, 3 Shore Street»",
        "«West Lodge, Dalkeith Estate»",
        "«Gate Lodge, Balfron Road»",
        "Address: «Seaview, Portree»",
        "address - «3 Sealladh na Mara»",
        "«12 Mill Lane EH12 5AA»",
        "«Flat 4, 27 Thorn Crescent»",
        "«27 (2F1) Thorn Crescent»",
        "«2F1/27 Thorn Crescent»",
        "«flat 2-1, 27 thorn st»",
        "«27 thorn ave»",
        "«27 ANYWHERE RD»",
        "«27-29 Thorn Terrace»",
        "«No.27 Thorn Terrace»",
        "«number 27 Thorn Terrace»",
        "«Twenty-Seven Thorn Terrace»",
        "«Two Thorn Terrace»",
        "«27 St. Ninian's Way»",
        "«27 Queen Elizabeth II Drive»",
        "«27 Braehead»",
        "«27 Northfield»",
        "«27 The Maltings»",
        "«Ivy Bank, 3 Thorn Road»",
        "«An Cala, Thorn Road»",
        "our house «Tigh an Allt», Strontian",
        "I stay at «14 Broomlands»",
        "my address: «Balmuir Farm, Wellbank»",
        "«Croft No 4, Melness»",
        "«12 Lower Bayble»",
        "«9 Sraid an Eoin»",
        "«p.o.box 27»",
        "«Room 12, Thorn House Care Home»",
        "mum is in «room 12, Thorn Court»",
        "«12 Thorn Court, Thorn Street»",
        "«Penthouse, 12 Thorn Quay»",
        "«House 12, Thorn Halls»",
        "«12 Thorn Mews Lane»",
        "«Main Door, 12 Thorn Street»",
        "«3rd floor left 12 Thorn Street»",
        "«12 Thorn Street, flat 3»",
        "«12 Thorn Street 3F2»",
        "«3/1\n12 Thorn Street»",
        "our street, «Thorn Crescent», is",
        "the house at «27 Thorn Street»",
        "from «27 Thorn Street»",
        "«27 Thorn Strt»",
        "«27 Thorn Avenu»",
        "Flat «3/2, 45 Dumbarton Road»",
        "at «1 The Mound»",
        "«3 up right, 45 Dumbarton Road»",
        "«3/2 45 Dumbarton Road»",
        "«2FR, 45 Dumbarton Road»",
        "«14 Balmoral Crt»",
        "«14 Whitecross Loan»",
        "«22 Bellfield»",
        "«110 Bo'ness Road»",
        "«Viewfield, 21 Glen Nevis Place»",
        "I live at «The Old Smithy»",
        "«Upper Drum Croft, Drumoak»",
        "number «14» in our street",
        "«14 Balmoral Str»",
        "«P.O Box 14»",
        "«14 Bàrd Terrace»",
        "«5-14 Balmoral Street»",
        "we bide at «Burnside»",
        "my house is «Rosebank»",
        "the name of the house is «Rosebank»",
        "the house we call «Rosebank»",
        "write to me at «The Old Smiddy»",
        "the ambulance couldn't find «Rowan Cottage»",
        "the ambulance couldnt find «rowan cottage»",
        "bins at «Wester Balgray» not lifted",
        "the track to «Wester Balgray» floods",
        "my flat in «Balgray House»",
        "our neighbour at «Balgray Lodge»",
        "I croft at «Achmore»",
        "the care home, «Balgray Lodge»",
        "«Balgray Mains, nr Kilmuir»",
        "«44 the square»",
        "«12 st. mary's road»",
        "«91 great western road flat 2/1»",
        "I live in «Ferry Road at number 15»",
        "I live on «Ferry Road, number 15»",
        "«Ferry Road 15»",
        "«The Old School House», Glenlyon",
        "«Wester Balgour Farm Cottage 2»",
        "«4 Skinidin», Isle of Skye",
        "«27(b) Mossgiel Road»",
        "«27 flat 6 Mossgiel Road»",
        "«Flat 6 at 27 Mossgiel Road»",
        "«GL 27 Mossgiel road»",
        "«1L, 27 Mossgiel Road»",
        "«27 1L Mossgiel Road»",
        "«TF/L 27 Mossgiel Road»",
        "«attic flat 27 mossgiel road»",
        "«lower villa 27 Mossgiel Road»",
        "«27 Mossgiel Road, Dundee, DD4 8AB»",
        "between «27 and 31 Mossgiel Road»",
        "«27 to 31 Mossgiel Road»",
        "«27+29 Mossgiel Road»",
        "«1 Mossgiel Steps»",
        "«1 Mossgiel Hts»",
        "«1 Mossgiel Gr»",
        "«1 Mossgiel Grv»",
        "«1 Mossgiel Smallholdings»",
        "«1 Mossgiel Tower»",
        "«7 Balranald», North Uist",
        "«No 3 Elgol»",
        "«3 & 4 Elgol»",
        "«Cnoc Mor», Strathpeffer",
        "we live in «Cnoc Mor»",
        '«"Fernlea" Mossgiel Road»',
        "«Station Cottages, 2»",
        "«The Signal Box, Rogart»",
        "«Backhill of Rogart»",
        "«Hillhead farm», near rogart",
        "«Berth 7, Crinan Canal»",
        "«Mooring 7, Crinan»",
        "«Balmoral Court, Flat 7»",
        "«Balmoral Court flat 7»",
        "«BLOCK B, FLAT 7»",
        "«Mossgiel Road, 27»",
        "«Mossgiel Rd. No. 27»",
        "our address - «12 Burnbrae Crescent, Inverness, IV2 4XY»",
        "«12 Burnbrae Crescent Inverness IV2 4XY»",
        "«12 burnbrae crescent inverness iv2 4xy»",
        "nos «12 and 14 Burnbrae Crescent»",
        "«112 new road»",
        "«112 the street»",
        "«112 (flat 5) Marchmont Road»",
        "«second floor left at 112 Marchmont Road»",
        "«2-L, 112 Dumbarton Road»",
        "«2/2, 112 Dumbarton»",
        "«back court flat, 112 Dumbarton Rd»",
        "«Rear flat 112 Dumbarton Road»",
        "«Rowan Court 12»",
        "«Rowan House, flat 12»",
        '«"Seaview" 12 Shore Road»',
        "the croft, «Rubha Dubh»",
        "«The Old Post Office», Ardmore",
        "«old post office, ardmore»",
        "«The Stables, Ardmore House»",
        "«4 Ardmore Lodges»",
        "«4 Ardmore, Kilmuir»",
        "the farmhouse at «Ardmore»",
        "«East Ardmore Cottages»",
        "«Ardmore Castle flat 3»",
        "«31 (2) Kerrhill Road»",
        "«Gnd floor, 31 Kerrhill Road»",
        "«3-1 31 Kerrhill St»",
        "«flat 1 left 31 Kerrhill st»",
        "«1 left, 31 Kerrhill St»",
        "«mid left flat, 31 Kerrhill St»",
        "«31 Kerrhill Rd W»",
        "«'Kerrhill', Bowden Road»",
        "live at «the neuk»",
        "«School House, Bowden»",
        "«The Old Dairy, Bowden»",
        "«The Old Stables, Kerrhill»",
        "«An Taigh Ban», Bowden",
        "«Druim na Coille», Bowden",
        "«Bruach Mhor», Bowden",
        "«No 44 Habost»",
        "«3 Eoropie», Ness",
        "«3 Keith St, Stornoway HS1 2QG»",
        "«3 Keith St Stornoway, HS1 2QG»",
        "«Cnoc Ard», Ness",
        "I live in «Cnoc Ard»",
        "«Lighthouse Cottages»",
        "«6 Council Houses»",
        "«6/7 Fivepenny»",
        "«6 & 7 Fivepenny Ness»",
        "«12 new st»",
        "«Ripley Place, 12»",
        "«8 Flat 2 Lennox Brae»",
        "«8, flat 2, Lennox Brae»",
        "«flat two, 8 Lennox Brae»",
        "«flat two 8 lennox brae»",
        "«88 Lennox St. W.»",
        "I'm up the road at «Lennox Brae, no 8»",
        "«Lennox Brae no. 8»",
        "we moved to «Lennox Lodge» in 2001",
        "«Chalet 8, Lennox»",
        "at «44 Habost» and the wind",
        "from «3A Eoropie» so it is far",
        "I live at «31 kerrhill» and walk",
        "«12 new st» and the lights",
        "«3 the glebe» and the path",
        "«Ferry Road 15» and the bins",
        "We're at «number eleven Thornlea Row»",
        "«twenty two Cairnpark Row» is ours",
        "«nineteen Kilbraith View»",
        "at «one oh four Kilbraith Road»",
        "«one hundred and six Kilbraith Road»",
        "«one twenty Kilbraith Terrace»",
        "«No. seven Kilbraith Walk»",
        "stay at «forty-two Kilbraith Hill»",
        "«thirty three a Kilbraith Street»",
        "«Number Five, Kilbraith Bank»",
        "in «sixteen Kilbraith Rise» for years",
        "«number four kilbraith row»",
        "«ninety Kilbraith Cl»",
        "«eighty one Kilbraith Ave»",
        "from «sixty-six Kilbraith Gdns»",
        "«SEVENTEEN KILBRAITH ROW»",
        "«twelve, Kilbraith Path»",
        "at «three Kilbraith Shore»",
        "«Number Two Kilbraith Green»",
        "«fifty Kilbraith Rd»",
        "«a hundred and two Kilbraith Street»",
        "«five b Kilbraith Lane»",
        "«16,Kilbraith Street»",
        "«16;Kilbraith Street»",
        "«16:Kilbraith Row»",
        "«16/Kilbraith Street»",
        "«16.Kilbraith Street»",
        "«16-Kilbraith Street»",
        "at «4a,Kilbraith Ave»",
        "«4A/Kilbraith Ave»",
        "ADDRESS/«4 Kilbraith Ave»/objects",
        "name/«4 Kilbraith Close»/comment",
        "(«4 Kilbraith Cl»)",
        "[«4,Kilbraith Cl»]",
        "«16,kilbraith street» please",
        "«Flat 2,16,Kilbraith Street»",
        "addr:«12,Kilbraith Brae»",
        "«12 ,Kilbraith Brae»",
        "«12,,Kilbraith Brae»",
        "«12, Kilbraith-Brae»",
        "«8/2,Kilbraith Street»",
        "«No.8,Kilbraith Street»",
        "«#8 Kilbraith Street»",
        "«3 Kilbraith Cl»",
        "«3 Kilbraith Crs»",
        "«3 Kilbraith Tce»",
        "«3 Kilbraith Dve»",
        "«3 Kilbraith Gds»",
        "«3 Kilbraith Ct»",
        "«3 Kilbraith Pl.»",
        "«3 Kilbraith Broadway»",
        "«3 Kilbraith Viaduct»",
        "«3 Kilbraith Fold»",
        "«3 Kilbraith Vale»",
        "«3 Kilbraith Brow»",
        "«3 Kilbraith Dene»",
        "«3 Kilbraith Heath»",
        "«3 Kilbraith Vw»",
        "«3 Kilbraith Wy»",
        "«3 Kilbraith Mws»",
        "«3 Kilbraith Court (North)»",
        "«3 Kilbraith Street (East)»",
        "«3 Kilbraith Street (Upper)»",
        "«3 Kilbraith Pans»",
        "«3 Kilbraith Sq»",
        "«flat two up right, 46 Kilbraith Street»",
        "«flat one left, 46 Kilbraith Street»",
        "«one up left, 46 Kilbraith Street»",
        "«three floors up, 46 Kilbraith Street»",
        "«top left, 46 Kilbraith Street»",
        "«ground right, 46 Kilbraith Road»",
        "«Flt 2/I, 46 Kilbraith Street»",
        "«Fl 3/2 46 Kilbraith Street»",
        "«flat O/1, 46 Kilbraith Street»",
        "«G/O, 46 Kilbraith Street»",
        "«flat 2f1 Kilbraith Row»",
        "«8 flat 2f1 Kilbraith Street»",
        "«No 19, Flat 2 Right, Kilbraith Street»",
        "«19, top flat, Kilbraith Street»",
        "«19 2F2 Kilbraith Street»",
        "«19, 1/2, Kilbraith Street»",
        "«Flat B Kilbraith Court»",
        "«Apt 4 Kilbraith Quay»",
        "«flat three, Kilbraith House»",
        "«2 up left, 46 Kilbraith Street»",
        "«third floor left at 46 Kilbraith Street»",
        "«flat 3 (2/1) 46 Kilbraith Street»",
        "«flat 2 - 46 Kilbraith Street»",
        "«Flat 2/46 Kilbraith Street»",
        "«maisonette 4, 46 Kilbraith Street»",
        "«flat 1 right, Kilbraith Street»",
        "Home is «Rowanlea (Kilbraith Lane)»",
        "our house is «Rowanlea / Kilbraith Lane»",
        "She lives alone at «Ivy Bank [Kilbraith Row]»",
        "I'm in «Hillcrest on Kilbraith Street»",
        "we're at «Hillcrest, off Kilbraith Road»",
        "we are in «Hillcrest up Kilbraith Brae»",
        "please write to «Larchwood, Kilbraith Dr.»",
        "reply to «Larchwood,Kilbraith Drive»",
        "as the owner of «Shepherds Hoose, Upper Kilbraith»",
        "tenants of «Crow Biggin, Nether Kilbraith»",
        "no post comes to «Whinfell,Kilbraith's Brae»",
        "we built «an cala, isle of kilbraith»",
        "we bought «Taigh Mor, Isle of Kilbraith»",
        "home: «Seaview; Kilbraith Lane»",
        "I've stayed at «The Haven - Kilbraith Road» for years",
        "Mum still lives at «Braeside (Kilbraith Terr)»",
        "I was born at «The Anchorage on Kilbraith Shore»",
        "deliver to «Kilbraith Lane (Seaview)»",
        "we own «Burnside | Kilbraith Way»",
        "he's housebound at «Fernlea down Kilbraith Loan»",
        "home is «seaview (kilbraith lane)»",
        "lives at «ivy bank / kilbraith row»",
        "the bins at «Whinfell/Kilbraith Row» are full",
        "I bide at «number three Harlawden Row»",
        "«twenty-six Harlawden View», since 1990",
        "«sixty nine Harlawden Park»",
        "«Number thirty-one Harlawden Court»",
        "«one hundred and twelve Harlawden Street»",
        "«one eleven Harlawden Road»",
        "«two hundred and six Harlawden Road»",
        "«two oh five Harlawden Road»",
        "«No twelve Harlawden Brae»",
        "«Eleven Upper Harlawden Row»",
        "«number fourteen harlawden close» floods",
        "«seven Harlawden Ter»",
        "«nine/two Harlawden Street»",
        "«forty four B Harlawden Street»",
        "«number eight, Harlawden Mews»",
        "from «27,Harlawden Crescent»",
        "«27.Harlawden Crescent»",
        "Name/«27 Harlawden Ct»",
        "at «27-Harlawden Cl»",
        "at:«27 Harlawden Row»",
        ",«27 Harlawden Row»",
        ";«27,Harlawden Rd»;",
        "«27a;Harlawden Rd»",
        "«Harlawden Rd,27»",
        "«27»/«Harlawden Rd»",
        "«flat three up left, 12 Harlawden Row»",
        "«two up, 12 Harlawden Row»",
        "«flat 1/l, 12 Harlawden Street»",
        "«Flat 1/R, 12 Harlawden Street»",
        "«12 Harlawden Street, two up left»",
        "«12 Harlawden Street (flat two)»",
        "«12 Harlawden Street, flat one right»",
        "«12 Harlawden Street flat 2/O»",
        "«12 flat 1 Harlawden Street»",
        "«12 top left Harlawden Street»",
        "«12, ground floor flat, Harlawden Street»",
        "«fl. 2 12 Harlawden Street»",
        "«basement, 12 Harlawden Street»",
        "«first left, 12 Harlawden Road»",
        "«flat 3 left 12 Harlawden Road»",
        "«the top flat, 12 Harlawden Road»",
        "«2/R 12 Harlawden Road»",
        "«12/2/R Harlawden Road»",
        "«twelve flat two Harlawden Road»",
        "«middle flat at 12 Harlawden Road»",
        "home's «Fernbank (off Harlawden Lane)»",
        "we live in «Fernbank on Harlawden Lane»",
        "letters for «Fernbank {Harlawden Lane}»",
        "my gran's at «Fernbank / Harlawden Lane»",
        "owner of «Tigh Beag - Harlawden Road»",
        "I own «Harlawden Steading» and",
        "the occupier of «Harlawden Neuk»",
        "we rent «Dunroamin, isle of harlawden»",
        "home is «the shieling / harlawden road»",
        "no bus to «Fernbank,Harlawden Toll»",
        "I'm still in «Fernbank by Harlawden Green»",
        "we moved to «Fernbank [Harlawden Park]»",
        "staying at «Fernbank= Harlawden Street»",
        "live alone in «Fernbank, beside Harlawden Mill»",
        "please post to «Fernbank House, Harlawden»",
        "«Fernbank (Harlawden Lane)» is ours",
        "«Fernbank/Harlawden Lane» is ours",
        "we're in «The Neuk up Harlawden Brae»",
        "our house is «Skerryvore; Harlawden Shore»",
        "I'm at «fourteen-sixteen Ardlaw Street»",
        "«14-16,Ardlaw Street»",
        "«14 Ardlaw St., Flat 2»",
        "«14 Ardlaw St - flat 2/1»",
        "«14 ARDLAW ST (2F1)»",
        "«Ardlaw Street (14)»",
        "«Ardlaw St no 14»",
        "«Ardlaw Street / 14»",
        "«house fourteen, Ardlaw Street»",
        "«14, Old Ardlaw Rd.»",
        "«14 Ardlaw-Street»",
        "«14 Ardlaw Str.»",
        "«14 ardlaw pl»",
        "«1O Ardlaw Terrace»",
        "«14 St Ardlaw's Cres»",
        "«14 upper ardlaw rd»",
        "«14 & 16 Ardlaw Gdns»",
        "«14 Ardlaw Gdns East»",
        "«Garden flat, 14 Ardlaw Cres»",
        "«14 Ardlaw Cres (garden flat)»",
        "«PF2 14 Ardlaw Cres»",
        "«14 PF2 Ardlaw Cres»",
        "«14 (PF2) Ardlaw Cres»",
        "«14/PF2 Ardlaw Cres»",
        "«flat PF2, 14 Ardlaw Cres»",
        "«2nd right, 14 Ardlaw Cres»",
        "«3/L, 14 Ardlaw Cres»",
        "«3L 14 Ardlaw Cres»",
        "«14 Ardlaw Cres, 3rd floor left»",
        "«Flat A, 14 Ardlaw Cres»",
        "«apartment twelve, 14 Ardlaw Cres»",
        "«room 6, 14 Ardlaw Cres»",
        "My house, «Tornaveen, Ardlaw Road», floods",
        "«Tornaveen» is my house's name",
        "our home, «Tornaveen» (on Ardlaw Road)",
        "I am the tenant at «Ardlaw Mains»",
        'My home "«Tornaveen»" floods',
        "The name of our house is «Tornaveen»",
        "Address: «Tornaveen, by Ardlaw»",
        "the cottage («Tornaveen») floods",
        "Dad's at «Tornaveen, Ardlaw Brae»",
        "he has lived in «Tornaveen (Ardlaw Brae)» since",
        "we live up at «Tornaveen off Ardlaw Brae»",
        "parcels to «Tornaveen on Ardlaw Brae» get lost",
        "we're the folk at «Tornaveen, Ardlaw Brae»",
        "I farm «Nether Ardlaw»",
    ],
    "EMAIL": [
        "«me@example.org»",
        "«ME@EXAMPLE.ORG»",
        "«eilidh.m+x@example.co.uk»",
        "«eilidh_m99@gmail.com»",
        "«eilidh @ gmail . com»",
        "«eilidh @gmail.com»",
        "«eilidh@ gmail.com»",
        "«eilidh@gmail .com»",
        "«eilidh@gmail. com»",
        "«eilidh@gmailcom»",
        "«eilidh@gmail,com»",
        "«eilidh at gmail dot com»",
        "«eilidh AT gmail DOT com»",
        "«eilidh (at) gmail (dot) com»",
        "«eilidh[at]gmail[dot]com»",
        "«eilidh {at} gmail {dot} com»",
        "«eilidh(at)gmail.com»",
        "«eilidh <at> gmail.com»",
        "«eilidh at gmail.com»",
        "«eilidh at hotmail.co.uk»",
        "«eilidh dot m at example dot co dot uk»",
        "«eilidh underscore m at gmail dot com»",
        "«eilidh_at_gmail_dot_com»",
        "«eilidh-at-gmail-dot-com»",
        "«eilidh.at.gmail.com»",
        "«seònaid@example.org»",
        "«seònaid.nicleòid@gmail.com»",
        "«eilidh.m@gmail»",
        "«eilidh@stirling.gov.uk»",
        "«eilidh at stirling dot gov dot uk»",
        "«eilidh@nhs.scot»",
        "«eilidh at nhs.scot»",
        "«e.macleod2@nhs.net»",
        "«eilidh99 at yahoo dot co dot uk»",
        "«eilidh@example.org»,",
        "email:«eilidh@example.org».",
        "mailto:«eilidh@example.org»",
        "<«eilidh@example.org»>",
        "«eilidh@[192.0.2.1]»",
        '«"eilidh m"@example.org»',
        "«o'neil@example.org»",
        "«eilidh@ex-ample.org»",
        "«eilidh at sign gmail dot com»",
        "«eilidh@gmail dot com»",
        "«eilidh @ gmail dot com»",
        "«eilidh AT gmail.com»",
        "«eilidh m at gmail dot com»",
        "«eilidh at btinternet dot com»",
        "«eilidh at myfirm.scot»",
        "email me, «eilidh at my-firm dot co uk»",
        "«eilidh＠example.org»",
        "«eilidh\n@example.org»",
        "«eilidh@\nexample.org»",
        "«eilidh.macleod@\ngmail.com»",
        "«eilidh.macleod AT googlemail DOT com»",
        "«eilidh-@-gmail-.-com»",
        "«eilidh [@] gmail.com»",
        "«eilidh(@)gmail.com»",
        "«eilidh full stop macleod at gmail full stop com»",
        "«eilidh dot macleod at gmail dotcom»",
        "my email is «eilidh99» at gmail",
        "«eilidh.macleod99 at gmail»",
        "«a.b@nhs.scot»",
        "«ailsa.craig at hotmail dot co dot uk»",
        "«ailsa_craig at sky dot com»",
        "«ailsa99 at live dot co dot uk»",
        "«ailsacraig@live»",
        "«ailsacraig@hotmail,co,uk»",
        '«ailsacraig"gmail.com»',
        '«ailsacraig "at" gmail "dot" com»',
        "«ailsacraig /at/ gmail /dot/ com»",
        "«ailsacraig@@gmail.com»",
        "«AILSACRAIG AT HOTMAIL DOT COM»",
        "«mòrag@gàidhlig.scot»",
        "«ailsa@xn--gidhlig-7za.scot»",
        "«ailsa{at}example{dot}org»",
        "email «ailsacraig at yahoo»",
        "«tam@example.scot»",
        "«tam AT example DOT org DOT uk»",
        "«tam_oshanter1759 at btinternet.com»",
        "(«tam@example.org»)",
        "«tam -at- example -dot- org»",
        "my gmail is «tam1759»",
        "«t.oshanter+nhs@example.co.uk»",
        "«eilidh macrae at gmail dot com»",
        "«e i l i d h at gmail dot com»",
        "«eilidh 22 at gmail dot com»",
        "«eilidh dot macrae sixty two at example dot org»",
        "«eilidh all one word at gmail dot com»",
        "«eilidh (one word) at gmail dot com»",
        "«eilidh, at, gmail, dot, com»",
        "«eilidh (at sign) gmail.com»",
        "«eilidh at proton dot me»",
        "my gmail is «eilidh.macrae»",
        "«eilidhmacrae gmail.com»",
        "«eilidh at example org uk»",
        "email me «eilidh at example org»",
        "«eilidh at the rate of gmail dot com»",
        "email «r a b burns at gmail dot com» all one word",
        "«bigtam at live d0t com»",
        "«moirad%40gmail.com»",
        "«moirad&#64;gmail.com»",
        "«m duncan at fife council dot gov dot uk»",
        "«mduncan at pm dot me»",
        "«moirad52» gmail",
        "«fionamacleod (at symbol) outlook.com»",
        "my e-mail, «fionam at outlook, dot com»",
        "«ishbel.kerr@tesco net»",
        "«i.kerr +at+ dumgal.gov.uk»",
        "«i.kerr ~at~ dumgal.gov.uk»",
        "«ikerr@dumgal gov uk»",
        "our group's email is «kerrhill action group at gmail dot com»",
        "«donnie.morrison at hebrides net»",
        "«mlennox44, at sky.com»",
        "«mlennox44@sky;com»",
        "«mlennox44@sky/com»",
        "«morag at lennox farm dot co dot uk»",
        "reply to «iona macsporrin at hotmail com»",
        "«gregor tulloch at yahoo co uk»",
        "email «mhairi bain at gmail dot com»",
        "«m.bain at mail d0t com»",
        "«mbain at post D0T co D0T uk»",
        "tell «ailsa craigie at btinternet com»",
        "«shona dot bain at outlook com»",
        "«mbain(at)mail(d0t)com»",
        "«mbain at mail dot com» please",
        "«eck mctavish at icloud com»",
        "«eck mctavish at gmail.com» thanks",
        "write «euan kilgour at sky.com»",
        "«mbain AT mail D0T com»",
        "my email's «mhairi bain at aol com»",
        "«mbain [at] mail [d0t] com»",
        "«mbain at mail dot c0m»",
        "«mbain at mail dot com» or",
        "«isla rennie at proton mail com»",
        "«isla rennie at live com»",
        "«isla.rennie at kilbraith dot scot»",
        "«fiona laidlaw at gmail c0m»",
        "«fiona laidlaw at outlook c0 uk»",
        "«fiona laidlaw at hotmail d0t com»",
        "contact «ross laidlaw at msn com» for",
        "«fi laidlaw at mail dot com»",
        "«fiona.laidlaw at harlawden d0t org»",
        "«fionalaidlaw at gmail dot com slash x»",
        "«fiona l at yahoo com»",
        "email me - «t.ardlaw@mail,com»",
        "«t.ardlaw@ mail . com»",
        "«t.ardlaw(at)mail,com»",
        "«t dot ardlaw at mail dot com»",
        "«t.ardlaw #at# mail #dot# com»",
        "«t.ardlaw AT mail DOT com»",
        "«t.ardlaw at-sign mail.com»",
        "«tardlaw@mail»",
        "«tardlaw @ mail dot com»",
        "mailto:«t.ardlaw@mail.com»",
        "«t_ardlaw at mail.com»",
    ],
    "URL": [
        "«https://example.org/a?b=1»",
        "«http://example.org»",
        "«www.example.org»",
        "«www.example.org/eilidh.m»",
        "«WWW.EXAMPLE.ORG»",
        "«example.co.uk»",
        "«example.org/eilidh»",
        "«facebook.com/eilidh.m.99»",
        "«Facebook.com/eilidh»",
        "«linkedin.com/in/eilidh-macleod»",
        "«uk.linkedin.com/in/eilidh-macleod»",
        "«twitter.com/eilidh_m»",
        "«x.com/eilidh_m»",
        "«instagram.com/eilidh.m»",
        "«fb.me/eilidh»",
        "«fb.com/eilidh»",
        "«youtu.be/abc123xyz»",
        "«bit.ly/3xYzAb»",
        "«t.me/eilidh»",
        "«eilidh.wordpress.com»",
        "«eilidhmacleod.me.uk»",
        "«eilidhmacleod.co»",
        "«eilidh.blog»",
        "«my-croft.scot»",
        "«hxxps://example.org/a»",
        "«https:// example.org/a»",
        "«www example org» is my site",
        "«www. example .org»",
        "«www dot example dot org»",
        "«example dot co dot uk»",
        "«ftp://example.org/x»",
        "«tiktok.com/@eilidh_m»",
        "«http://192.0.2.1/x»",
        "«https://example.org:8080/a»",
        "«example.org»",
        "my site («example.com»)",
        "«gofundme.com/f/help-eilidh»",
        "«linktr.ee/eilidh»",
        "«https://www.facebook.com/groups/1234567»",
        "«www.ailsacraig.co.uk/about-me»",
        "«AILSACRAIG.CO.UK»",
        "«drive.google.com/file/d/1AbC»",
        "«https://youtu.be/abc123»",
        "«instagram.com/ailsa»",
        "«maps.app.goo.gl/abc123»",
        "«www.ailsa»",
        "«ailsa dot org dot uk»",
        "«ailsa.org.uk/page?id=123»",
        "«ailsa.me.uk»",
        "«medium.com/@ailsa»",
        "«file://server/share/ailsa.docx»",
        "«www.tam-oshanter.scot/contact»",
        "fb: «facebook.com/tam.oshanter»",
        "website - «jeaniemac (dot) com»",
        "website «jeaniemac[.]com»",
        "«jeaniemac .co.uk»",
        "«jeaniemac.co .uk»",
        "«jeaniemac. co. uk»",
        "«moirabakes.shop»",
        "«www . moirabakes . com»",
        "«www.moirabakes .com»",
        "«www/moirabakes/com»",
        "«www-moirabakes-com»",
        "«w w w dot moirabakes dot com»",
        "«we.tl/t-abc123»",
        "«htttps://moirabakes.com»",
        "«http;//moirabakes.com»",
        "«moirabakes[dot]com»",
        "«moirabakes,com»",
        "«moirabakes/com»",
        "«fimac.art»",
        "«https;//fimac.com»",
        "«htp://fimac.com»",
        "«www dot kerrhill dot org dot uk»",
        "«kerrhill .org»",
        "«facebook dot com slash jocko.bloggs7»",
        "«facebook dot com forward slash jockobloggs»",
        "«twitter dot com slash jocko underscore bloggs»",
        "«linkedin dot com slash in slash jocko-bloggs»",
        "«www dot kilbraith dot scot slash jocko»",
        "«instagram dot com stroke jockob»",
        "«facebook dot com / jockob»",
        "«kilbraith dot co dot uk slash blog slash me»",
        "«facebook.com slash jockob»",
        "«youtube dot com slash at jockob»",
        "«facebook dot com backslash jockob»",
        "«tiktok dot com slash at jockob»",
        "«harlawden dot org slash blog»",
        "«bit dot ly slash abc123»",
        "«instagram dot com slash at fifilaidlaw»",
        "«facebook dot com slash groups slash fifilaidlaw»",
    ],
    "HANDLE": [
        "on tiktok I am «eilidhm99»",
        "message me on twitter, «eilidh_m»",
        "X handle «eilidhm99»",
        "«@eilidh_m»",
        "«@eilidh.m»",
        "«@EilidhM99»",
        "«@eilidh@mastodon.scot»",
        "my insta is «eilidh.m99»",
        "insta: «eilidhm99»",
        "instagram «eilidh_m»",
        "twitter handle is «eilidhmac»",
        "twitter handle: «eilidhmac»",
        "I'm «eilidhmac» on twitter",
        "I am on twitter as «eilidhmac»",
        "find me on facebook as «eilidh.macleod»",
        "snapchat: «eilidh-m»",
        "tiktok «@eilidh»",
        "discord «eilidh#1234»",
        "my username is «eilidh_m»",
        "reddit «u/eilidh_m»",
        "«/u/eilidh_m»",
        "skype id «live:eilidh_m»",
        "bluesky «@eilidh.bsky.social»",
        "«eilidh.bsky.social»",
        "DM me «@ eilidh_m»",
        "user name «eilidhmac»",
        "username: «eilidhmac»",
        "gamertag «xXeilidhXx»",
        "(«@eilidh_m»)",
        "«＠eilidh_m»",
        "«@ailsa_craig»",
        "twitter - «ailsa_craig»",
        "snap: «ailsac01»",
        "my Facebook is «ailsa.craig.5»",
        "username «ailsa123»",
        "skype: «ailsa.craig»",
        "xbox «AilsaC99»",
        "«@АйлсаКрейг»",
        "follow me «@tamoshanter»",
        "Facebook: «tam.oshanter.52»",
        "my @ is «kelpiewalks»",
        "my @ on insta is «kelpiewalks»",
        "«@99kelpies»",
        ".«@kelpiewalks»",
        "my insta page «kelpiewalks» has photos",
        "X: «kelpiewalks»",
        "on X I'm «kelpiewalks»",
        "Twitter/X: «kelpiewalks»",
        "same handle everywhere: «kelpiewalks»",
        "my youtube channel is «KelpieWalks»",
        "tweet me at «kelpiewalks»",
        "look me up on facebook, «kelpiewalks»",
        "I am «kelpiewalks» everywhere online",
        "gamertag: «Kelpie Walks 22»",
        "my facebook name is «Kelpie Walks»",
        "MY INSTA PAGE «KELPIEWALKS» HAS PHOTOS",
        "roblox: «kelpiewalks22»",
        "my insta is «kelpie dot walks 22»",
        "sanp: «kelpie01»",
        "usre name «kelpiemac»",
        "facebook/«jeanie.mac.47»",
        "facebook name is «jeanie mac»",
        "DM «jeanie47»",
        "gram: «moirad52»",
        "on the gram as «moirad52»",
        "«@ moirad52»",
        "at «moirad52»",
        "sc «moirad52»",
        "my bebo was «moirad52»",
        "signal «moirad.52»",
        "xbox gamertag: «Moira D 52»",
        "mumsnet name «MoiraD52»",
        "on mumsnet I'm «MoiraD52»",
        "my forum name is «MoiraD52»",
        "netmums user «MoiraD52»",
        "trustpilot user «MoiraD52»",
        "tripadvisor «MoiraD52»",
        "gransnet: «moirad52»",
        "spotify user «moirad52»",
        "flickr «moirad52»",
        "nickname «moirad52»",
        "my insta is «moira dot d fifty two»",
        "zoom name «fimac61»",
        "github «fimac61»",
        "gumtree user «fimac61»",
        "tripadvisor name «FiM61»",
        "mumsnet «FiMac61»",
        "fitbit «fimac61»",
        "kofi «fimac61»",
        "linktree «fimac61»",
        "my user is «fimac61»",
        "logged in as «fimac61»",
        "my id on there is «fimac61»",
        "alias «fimac61»",
        "I'm «ishbelkerr38» if you want to find me",
        "find my page «ishbelkerr38»",
        "sc: «ishbelk38»",
        "my x is «donnieness51»",
        "user «donnieness51»",
        "my fb name's «Morag Lennox»",
        "on ravelry I'm «moragknits44»",
        "my etsy is «MoragKnits»",
        "etsy: «MoragKnits»",
        "blog name «moragknits44»",
        "«at jockobloggs» on twitter is me",
        "I'm «at moragkilb» on insta",
        "follow «at moragkilb» on Bluesky",
        "«at morag underscore kilb» on twitter",
        "«at jockobloggs», on X",
        "twitter: «at jockobloggs»",
        "my insta is «at jockobloggs»",
        "follow «at fifilaidlaw» on TikTok",
        "«at fifilaidlaw» on twitter",
        "I'm «at fifilaidlaw» on threads",
        "twitter handle is «at fifilaidlaw»",
        "my twitter: «at fifilaidlaw»",
        "«at fifi underscore laidlaw» on insta",
        "insta «@ t.ardlaw»",
        "insta = «tardlaw_99»",
        "tweet me «@tardlaw»",
        "my tiktok: «tardlaw.99»",
        "snap «tardlaw99»",
        "«@tardlaw@mastodon.scot»",
    ],
    "IP": [
        "«192.0.2.17»",
        "«192.0.2.17:8080»",
        "«192.0.2.17/24»",
        "ip «192 . 0 . 2 . 17»",
        "«2001:db8::ff00:42:8329»",
        "«2001:0db8:0000:0000:0000:ff00:0042:8329»",
        "«[2001:db8::1]:443»",
        "«fe80::1%eth0»",
        "«2001:DB8::1»",
        "IP address «10.0.0.1».",
        "«::ffff:192.0.2.17»",
        "«00:1B:44:11:3A:B7»",
        "«00-1B-44-11-3A-B7»",
        "«001B.4411.3AB7»",
        "mac «001b44113ab7»",
        "ip is «192.0.2.17».",
        "ip:«192.0.2.17»",
        "«198.51.100.23»",
        "«198 51 100 23» ip",
        "«2001:db8:85a3::8a2e:370:7334»",
        "«2001:db8::/32»",
        "«08-00-27-4e-66-a1»",
        "my ip «203.0.113.45»",
        "ip «81 dot 2 dot 69 dot 142»",
        "mac «00 1B 44 11 3A B7»",
        "my IP is «one nine two dot one six eight dot one dot one»",
        "«ten dot zero dot zero dot one»",
        "«192 dot 168 dot 0 dot 12» is blocked",
        "«one hundred and ninety two dot one sixty eight dot zero dot two»",
        "«eight point eight point eight point eight»",
        "«eighty one dot two dot sixty nine dot one forty two»",
        "ip address «81-2-69-142»",
        "IP: «81,2,69,142»",
        "ip is «81 2 69 142»",
        "ip number «81/2/69/142»",
        "«81 dot 2 dot 69 dot 142»",
        "«eighty-one, dot, two, dot, sixty-nine, dot, one-four-two»",
        "«one seven two dot sixteen dot oh dot nine»",
        "«fe80 colon colon 1ff» is it",
        "«2001 colon db8 colon 0 colon 1»",
        "«81.2.69 dot 142»",
        "ip «81 . 2 . 69 . 142»",
        "«two one two full stop fifty eight full stop one full stop nine»",
        "IP «81·2·69·142»",
        "«eight one dot two dot six nine dot one four two», my address",
        "«nought dot nought dot one dot twelve»",
        "ip address «ten dot one dot two dot three»",
        "«one nine eight dot five one dot one hundred dot seven»",
        "«one ninety eight dot fifty one dot a hundred dot seven»",
        "«198 point 51 point 100 point 7»",
        "«198 dot fifty-one dot 100 dot seven» it said",
        "my ip's «198,51,100,7»",
        "IP = «198_51_100_7»",
        "IP «(198)(51)(100)(7)»",
        "«one two seven, dot, nought, dot, nought, dot, one»",
        "ipv4 «198;51;100;7»",
        "IP «192.0.2.50:8080»",
        "«192 . 0 . 2 . 50»",
        "«192[.]0[.]2[.]50»",
        "«192(dot)0(dot)2(dot)50»",
        "«192-dot-0-dot-2-dot-50»",
    ],
    "CARD": [
        "«4111111111111111»",
        "«4111 1111 1111 1111»",
        "«4111-1111-1111-1111»",
        "«4111.1111.1111.1111»",
        "«4111  1111  1111  1111»",
        "«4111/1111/1111/1111»",
        "«4111 1111\n1111 1111»",
        "«3782 822463 10005»",
        "«378282246310005»",
        "«4111 1111 1111 1112»",
        "«4111, 1111, 1111, 1111»",
        "card number «4111 11** **** 1111»",
        "card «**** **** **** 4242»",
        "card «xxxx-xxxx-xxxx-4242»",
        "cvv «123»",
        "security code «123»",
        "«5555 5555 5555 4444»",
        "«5555 555555 54444»",
        "«5555.5555.5555.4444»",
        "«6759 6498 2643 8453»",
        "Visa «4929 1234 5678 9012»",
        "card no «4111/1111/1111/1111» exp «04/27» cvv «123»",
        "card «S555 5555 5555 4444»",
        "visa debit «4929 1234 5678 9012» exp «09/27»",
        "security number on back «417»",
        "3 digits on the back «417»",
        "my PIN which is «4417»",
        "three digit code «321»",
        "cvv code «321»",
        "cv2 «321»",
        "csc «321»",
        "pincode «4321»",
        "card «4929·1234·5678·9012»",
        "card: «4929:1234:5678:9012»",
        "my visa «4929\\1234\\5678\\9012»",
        "visa «4929;1234;5678;9012»",
        "visa «4929•1234•5678•9012»",
        "card no «5555 : 5555 : 5555 : 4444»",
        "MC «5555=5555=5555=4444»",
        "card «4929 xxxx xxxx 9012»",
        "card «4929 1234 5678 9012» exp «03/27»",
        "«4929.1234.5678.9012»",
        "amex «3782·822463·10005»",
    ],
    "IBAN": [
        "«GB82 WEST 1234 5698 7654 32»",
        "«gb82west12345698765432»",
        "«GB82WEST12345698765432»",
        "«GB82-WEST-1234-5698-7654-32»",
        "iban «GB82  WEST  1234 5698 7654 32»",
        "iban «GB82 WEST 1234 5698 7654 33»",
        "IBAN: «DE89 3704 0044 0532 0130 00»",
        "«PL61109010140000071219812874»",
        "BIC «NWBKGB2L»",
        "«GB82.WEST.1234.5698.7654.32»",
        "«GB33BUKB20201555555555»",
        "IBAN «IE29 AIBK 9311 5212 3456 78»",
        "iban: «GB33 BUKB 2020 1555 5555 56»",
        "IBAN: «GB29 NWBK 6016 1331 9268 19»",
        "«GB 29 NWBK 601613 31926819»",
        "iban «gb 33 bukb 2020 1555 5555 55»",
        "iban «GB29/NWBK/6016/1331/9268/19»",
        "«GB29|NWBK|6016|1331|9268|19» pay there",
        "«GB29_NWBK_6016_1331_9268_19»",
        "«GB29: NWBK: 6016: 1331: 9268: 19»",
        "«GB 29 (NWBK) 6016-1331-9268-19»",
        "«gb29, nwbk, 60161331926819»",
        "IBAN «GB29\\NWBK\\6016\\1331\\9268\\19»",
        "«DE89·3704·0044·0532·0130·00» is the account",
        "«IE29/AIBK/9311/5212/3456/78»",
        "«GB-29-NWBK-601613-31926819»",
        "iban «GB29·NWBK 6016·1331 9268·19»",
        "«GB29 [NWBK] [6016] [1331] [9268] [19]»",
        "iban is «FR14/2004/1010/0505/0001/3M02/606»",
        "«GB29;NWBK;60161331926819»",
        "my iban: «GB29 nwbk 6016 1331 9268 19»",
    ],
    "BANK": [
        "sort code «12-34-56»",
        "sort code «12 34 56»",
        "sortcode «123456»",
        "s/c «12-34-56»",
        "sort code «12/34/56»",
        "sort code «12.34.56»",
        "sort code «12 – 34 – 56»",
        "account «12345678»",
        "account number is «1234 5678»",
        "a/c «12345678»",
        "a/c no «12 34 56 78»",
        "acct «1234567»",
        "acc: «12345678»",
        "bank details «12-34-56 12345678»",
        "«12-34-56 12345678»",
        "«12-34-56 / 12345678»",
        "«123456 12345678»",
        "roll number «A1234/5678-9»",
        "building society roll no «D/123456789-1»",
        "roll number «1234567-8»",
        "my bank is 12 with sort «12-34-56»",
        "sort code: «one two three four five six»",
        "sort «80-22-60» acc «10203345»",
        "«80-22-60 10203345»",
        "acc no «10-20-33-45»",
        "savings account «10203345»",
        "roll no. «6-123456-7»",
        "sort code is «80:22:60»",
        "Sort Code: «83-12-34» Account: «00123456»",
        "my RBS account «00123456»",
        "bank details: «83-12-34», «00123456»",
        "sort code «12-10-23»",
        "sort code «12:34:56»",
        "sort code «12+34+56»",
        "sort code «twelve thirty four fifty six»",
        "account number «twelve thirty four fifty six seventy»",
        "premium bonds no «12AB 345678»",
        "branch «09-01-29»",
        "sort code «12\\34\\56»",
        "sort code «12:34:56»",
        "account: «1234-5678»",
        "sortcode «forty forty seven eighty four»",
    ],
    "DATE OF BIRTH": [
        "d-o-b «3-5-52»",
        "(«03/05/1952») is my DOB",
        "I turned 70 on «3 May 2022»",
        "DOB «01/02/1960»",
        "DOB «3/5/52»",
        "dob: «03.05.1952»",
        "d.o.b. «03-05-1952»",
        "D.O.B «3.5.52»",
        "d/o/b «3/5/52»",
        "D O B «3/5/52»",
        "date of birth «1952-05-03»",
        "date of birth is «3rd May 1952»",
        "born on the «3rd of May 1952»",
        "born «3 May 1952»",
        "I was born on «May 3rd 1952»",
        "I was born on the «3rd May '52»",
        "I was born in «May 1952»",
        "born «03/05/1952»",
        "my birthday is «3rd May»",
        "my birthday is the «3rd of May»",
        "birthday: «May 3»",
        "born «030552»",
        "DOB «03051952»",
        "DOB «03 05 1952»",
        "DOB «3 5 52»",
        "DOB «03/May/1952»",
        "DOB «03-May-52»",
        "DOB «03MAY1952»",
        "DOB «3rd.May.1952»",
        "DOB Sat «3 May 1952»",
        "date of birth: the «third of May 1952»",
        "date of birth: «third of May nineteen fifty two»",
        "b. «3/5/1952»",
        "b «3.5.52»",
        "birthdate «3/5/1952»",
        "birth date «1952/05/03»",
        "Date of Birth (dd/mm/yyyy) «03/05/1952»",
        "«03/05/1952» is my date of birth",
        "«3/5/52» (dob)",
        "DoB=«03/05/1952»",
        "DOB-«03/05/1952»",
        "DOB «03\\05\\1952»",
        "DOB «03|05|1952»",
        "my mum (born «12 Sept 1938»)",
        "my son was born on «12th December 2019»",
        "my dob «12th Dec, 2019»",
        "dob «3rd Feburary 1952»",
        "rugadh mi «3 Cèitean 1952»",
        "born on «3/5/52»",
        "DOB:«3/5/52»",
        "DOB was given as «03/05/1952»",
        "date of birth, «03/05/1952»,",
        "dob «O3/O5/1952»",
        "DOB «03 / 05 / 1952»",
        "DOB «3.May.1952»",
        "DOB\n«03/05/1952»",
        "dob «12/11/1948»",
        "D.O.B.: «12/11/48»",
        "DOB «12-Nov-1948»",
        "DOB «12th of November, 1948»",
        "DOB «12111948»",
        "born on «12/11/1948»",
        "born in Perth, «12/11/1948»",
        "my birthday is on «12 November»",
        "it's my birthday on «12/11/48»",
        "b «12/11/48»",
        "Date of birth:- «12/11/48»",
        "DOB «12/11/ 48»",
        "he was born «12/11/2019»",
        "DOB12111948",
        "DOB «12 11 1948»",
        "d o b «12 11 48»",
        "born the «12th day of November 1948»",
        "DOB «03 May 52»",
        "Born: «3/5/1952»",
        "birthdate: «May 3 1952»",
        "born «31st dec 1999»",
        "his dob «03052010»",
        "born the «third of may nineteen fifty-two»",
        "she was born «May 3, 1952»",
        "D.o.B «03/05/52»",
        "dob «03/ 05/ 1952»",
        "«03/05/1948», aged 75",
        "(«3/5/48», 75 years old)",
        "DOB «May 52»",
        "born on «3 May 1952» and «4 June 1954»",
        "born at 4am on «3 May 1952»",
        "I had my baby on «3 May 2022»",
        "birthdays are «3 May» and «4 June»",
        "my wee one arrived «3rd February 2021»",
        "delivered on «3rd Feb 2021» by section",
        "day «12» month «03» year «1947»",
        "my date o' birth is «12 Merch 1947»",
        "dob «12º marzo 1947»",
        "DOB «7=11=53»",
        "DOB «7 noviembre 1953»",
        "DOB «7 listopada 1953»",
        "DofB: «7 Nov 53»",
        "mum's dob «9.2.31» dad's «4.4.29»",
        "DOB «day 4 month 2 year 61»",
        "DOB «zero four slash zero two slash sixty one»",
        "arrived in this world «4 February 1961»",
        "baby arrived «4/2/24» at 3.15am",
        "baby boy «4/2/24»",
        "I had her on «23 August 2015»",
        "I had the baby on the «23rd August 2015»",
        "b-day «23/8»",
        "just turned 75 («23 August 1949»)",
        "I first saw the light of day on «2 November 1944»",
        "my mother had me on «2 November 1944»",
        "born «12·03·1961»",
        "dob «12\\03\\1961»",
        "dob «12:03:61»",
        "DOB «12;03;1961»",
        "d.o.b. «twelfth of March sixty one»",
    ],
    "VEHICLE": [
        "«AB51 ABC»",
        "«AB51ABC»",
        "«ab51 abc»",
        "«ab51abc»",
        "«Ab51 abc»",
        "reg «SN 18 XYZ»",
        "«SN-18-XYZ»",
        "«SN18-XYZ»",
        "reg «sn18  xyz»",
        "«SN18\nXYZ»",
        "«A123 BCD»",
        "«A123BCD»",
        "reg «a123 bcd»",
        "car «T456 XYZ»",
        "«ABC 123D»",
        "«ABC123D»",
        "reg «abc 123d»",
        "car reg «ABZ 1234»",
        "reg «abz1234»",
        "reg. no. «1234 AB»",
        "registration «AB 1234»",
        "registration «1 ABC»",
        "number plate «S1 ABC»",
        "plate «M4 CDF»",
        "his number plate was «XIL 4321»",
        "a blue van, reg «SN18XYZ»",
        "reg no: «SN18 XYZ»",
        "registration mark «SN18 XYZ»",
        "VRN «SN18XYZ»",
        "vehicle reg «SN18 XYZ»",
        "my car «SN18 XYZ» was",
        "my car «sn18 xyz» was",
        "my van is «XIL 4321»",
        "car registered «SN18 XYZ»",
        "registration «SNI8 XYZ»",
        "«S N 1 8 X Y Z»",
        "(«SN18 XYZ»)",
        "the bus reg «YJ16 DXA» driver",
        "VIN «WVWZZZ1JZXW000001»",
        "«SF21 KLM»",
        "«Sf21 Klm»",
        "«SF21.KLM»",
        "«SF2I KLM»",
        "reg «KLM 12K»",
        "«HUI 1234»",
        "private plate «K1 LMS»",
        "car registration no. «SF21 KLM»",
        "taxi «SF21 KLM»",
        "registered as «SF21 KLM»",
        "reg. «SG19 ABC»",
        "registration: «sg19 abc»",
        "plate number «SG19ABC»",
        "plates «R123 ABC»",
        "«SN66VXY»",
        "reg: «SN 1 8 X Y Z»",
        "registration «sierra november 18 x-ray yankee zulu»",
        "reg «SG12 A8C»",
        "reg «sierra oscar two four x-ray yankee zulu»",
        "reg «Y 123 ABC»",
        "diplomatic plate «123 D 456»",
        "cherished no «52 MD»",
        "reg «L M one nine K T P»",
        "reg «Lima Mike one nine Kilo Tango Papa»",
        "reg: «L-M-1-9-K-T-P»",
        "German plate «B-AB 1234»",
        "reg «5K70 WXY»",
        "reg «sk seventy wxy»",
        "reg «sk seven zero w x y»",
        "reg «S for sugar K for kilo 70 WXY»",
        "french plate «AB-123-CD»",
        "dutch plate «12-AB-CD»",
        "private plate «15H BEL»",
        "plate «sierra alpha one nine kilo romeo romeo»",
        "reg «S Y seven zero D N M»",
        "plate «D0N 51E»",
        "reg «sierra kilo seventy whisky x-ray yankee» and the van",
        "my car «SO11\\BNU»",
        "reg «SO11,BNU»",
        "«SO11·BNU» was ticketed",
        "«SO11_BNU» was ticketed",
        "the van «SO11:BNU»",
        "«SO11 (BNU)»",
        "«SO11 - BNU» towed",
        "«SO11 / BNU» towed",
        "«N/217/DSX» was mine",
        "«N 217 DSX» was clamped",
        "«K 45 VRT» is my reg",
        "reg is «J 9 KLP»",
        "plate «P.217.DSX»",
        "«P217/DSX»",
        "«ABX/217/K» was mine",
        "«DSX-217-Y» was mine",
        "my Austin «KGE 412»",
        "Triumph «VSG 88» was stolen",
        "my Land Rover «412 KGE» broke",
        "tractor «SSX 405» blocked",
        "Ford Anglia reg «BSG 119»",
        "the Mini, «GSX 417D», was keyed",
        "Belfast plate «AIZ-4421»",
        "my Volvo «TUI 6612»",
        "taxi «OIL 3317» drove off",
        "my Skoda «RJZ4410»",
        "the Jag «LFS 22» is parked",
        "Mercedes plate «HSN 1»",
        "«SO11*BNU» was clamped",
        "«BD51;SMR» hit us",
        "«BD51 [SMR]» hit us",
        "«BD51 , SMR» hit us",
        "my plate «BD51 / SMR»",
        "«R 414 KHG» is parked on the lines",
        "«B/112/KRT» blocks it",
        "my old Saab «G 33 KRT»",
        "Nissan «NRV 902M» outside",
        "NI plate «KXZ 9934»",
        "«KXZ-9934» hit us",
        "his BMW «91 KRT» hit us",
        "«KRT 91» is the registration",
        "«L77 KRT» was my plate",
        "Fergie «JST 641» is vintage",
        "a Bedford van «WST 519»",
        "Morris Minor «KRT 519» for shows",
        "caravan behind the Toyota «SL-04-KRT»",
        "«SL 04, KRT» blocked",
        "reg «SO eleven BNU»",
        "reg «S O 1 1 B N U»",
        "«SO11BNU»/blue",
        "my car's «SO11 B N U»",
        "my moped «SG 1234»",
        "the van (reg «WSX 104T») blocks it",
        "VRM=«SO11BNU»",
        "BMW reg no: «M3 KRT»",
        "«sO11 bnu» is mine",
    ],
    "REFERENCE": [
        "council tax «12345678»",
        "council tax ref «1234567-8»",
        "council tax account number «70012345»",
        "rent account «R123456»",
        "rent ref «00123456»",
        "rent a/c «12345-6»",
        "tenancy ref «T1234»",
        "tenancy reference number «TEN/00123/4»",
        "complaint ref: «ABC/1234»",
        "complaint no «C-2024-00123»",
        "complaint number «2024/123»",
        "complaint «CMP 1234»",
        "stage 2 complaint reference «SR-44512»",
        "Datix «W123456»",
        "datix «123456»",
        "datix ref «WEB12345»",
        "DATIX-«12345»",
        "incident no «25-153»",
        "incident number «PS-20240512-1234»",
        "police incident «1234 of 12/05»",
        "crime number «CR/0012345/24»",
        "crime ref «RC 123 456»",
        "crime reference no. «CF0123450524»",
        "case number «4455»",
        "case ref «ABC-123-XYZ»",
        "case ID «0012345»",
        "case «CAS-1234567-A1B2C3»",
        "SPSO «202301234»",
        "SPSO ref «202301234»",
        "ombudsman ref «202301234»",
        "blue badge «ABC123»",
        "blue badge number «ABCDEF 0 0X 0324»",
        "blue badge no «H1GLN 0 12345X0626»",
        "NEC card «6335970012345678»",
        "bus pass «633597 1234 5678»",
        "bus pass number «0123 4567»",
        "saltire card no «633597001234»",
        "young scot card «633597001»",
        "passport «123456789»",
        "passport no «533401372»",
        "passport number «AB1234567»",
        "passport number is «12 345 6789»",
        "driving licence «MORGA657054SM9IJ»",
        "driving licence «MORGA 657054 SM9IJ 35»",
        "«morga657054sm9ij»",
        "driving license no «MORGA 657 054 SM9IJ»",
        "licence no «MORGA-657054-SM9IJ»",
        "planning application «21/01234/FUL»",
        "«21/01234/FUL»",
        "planning ref «24/00123/PPP»",
        "«2021/0123/DET»",
        "application «P/21/0123»",
        "planning app no «21/01234/FULL»",
        "UPRN «906700123456»",
        "uprn:«100012345678»",
        "UBRN «1234 5678 9012»",
        "hospital number «A123456»",
        "hospital no «H 123456»",
        "CRN «123456A»",
        "CRN: «G123456X»",
        "unit number «1234567»",
        "unit no «RA123456»",
        "patient number «S1234567X»",
        "patient ID «123-456»",
        "MRN «1234567»",
        "matric number «s1234567»",
        "matriculation number «2012345»",
        "matric no «B00123456»",
        "student number «12345»",
        "student «s1234567»",
        "library card «20012345678901»",
        "library card no «D123456»",
        "library ticket «X001234»",
        "employee number «12345»",
        "employee no. «E1234»",
        "payroll no «00123»",
        "payroll number «1234/56»",
        "pay number «C1234567»",
        "staff number «4521»",
        "staff no. «1234»",
        "warrant number «G123»",
        "shoulder number «PC 1234»",
        "collar number «A123»",
        "GMC «1234567»",
        "GMC number «7012345»",
        "NMC PIN «12A3456S»",
        "nmc pin «98I1234E»",
        "NMC «12A3456S»",
        "SSSC «1234567»",
        "SSSC number «3012345»",
        "HCPC «PH123456»",
        "GDC «123456»",
        "GPhC «2012345»",
        "GTCS «123456»",
        "GTC number «12/3456»",
        "my PIN is «1234»",
        "policy number «POL-123456»",
        "claim number «CLM 123 456»",
        "invoice «INV-00123»",
        "order «#12345»",
        "order number «203-1234567-1234567»",
        "booking ref «X7K9P2»",
        "booking reference «ABCDEF»",
        "ticket «INC0012345»",
        "ticket no «REQ-123»",
        "ref «2021-123»",
        "Ref. No «1234»",
        "our ref: «AB/CD/1234»",
        "your ref «EM.1234.5»",
        "your reference «AB.12.34»",
        "ref «AB CD 1234»",
        "reference «XYZ123»",
        "reference number - «12 AB 34»",
        "application reference «SSS1234567»",
        "Social Security Scotland ref «SSS-1234-5678»",
        "PIP ref «AB123456C»",
        "PIP claim «PIP/12345»",
        "universal credit «12345678»",
        "UC claim «AB123456»",
        "UTR «1234567890»",
        "tax reference «123/AB456»",
        "PAYE ref «123/AB456»",
        "charity number «SC012345»",
        "landlord registration «123456/260/12345»",
        "landlord reg no «123456/260/12345»",
        "title number «MID12345»",
        "title «GLA 12345»",
        "MPRN «1234567801»",
        "MPAN «18 123 456 789 01»",
        "meter number «S12A 34567»",
        "account number «A-12345678»",
        "customer number «0012345678»",
        "customer ref «12345»",
        "member no «1234»",
        "membership «M-1234»",
        "clubcard «634004 0123 4567 8901»",
        "FOI «202400430514»",
        "FOI/«202400430514»",
        "FOI ref «202400430514»",
        "Home Office ref «A1234567»",
        "BRP «ZU1234567»",
        "biometric residence permit «RF9082242»",
        "visa «GWF012345678»",
        "GWF number «GWF012345678»",
        "national entitlement card «6335970012345678»",
        "UCAS ID «1234567890»",
        "SCN «123456789»",
        "scottish candidate number «123456789»",
        "ULN «1234567890»",
        "pupil number «12345»",
        "prison number «12345»",
        "prisoner «A1234BC»",
        "court ref «PD123/24»",
        "job number «JN 12345»",
        "repair ref «R/12345»",
        "repair no «123456/1»",
        "fault number «F12345»",
        "enquiry «101001234567»",
        "enquiry no. «123456»",
        "SR «123-456»",
        "service request «SR123456»",
        "parking ticket «PE12345678»",
        "PCN «GL12345678»",
        "PCN number «SG 1234567 8»",
        "penalty charge «ED12345678»",
        "tracking no «AB123456789GB»",
        "«AB 1234 5678 9GB» tracking",
        "DBS «001234567890»",
        "PVG «1234567890123456»",
        "PVG number «123-4567-8901-2345»",
        "disclosure number «001234567»",
        "microchip «977200001234567»",
        "Teams meeting ID «312 456 789 012»",
        "Meeting ID: «987 6543 2101»",
        "zoom «987 6543 2101» passcode «a1B2c3»",
        "passcode: «aB3dE5»",
        "password is «Summer2024!»",
        "wifi password «rabbit77»",
        "bitcoin «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»",
        "«bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq»",
        "eth «0x742d35Cc6634C0532925a3b844Bc454e4438f44e»",
        "IMEI «490154203237518»",
        "response ID «ANON-ABCD-1234-E»",
        "«ANON-1A2B-3C4D-E»",
        "key safe «1234»",
        "keysafe code is «C1234Y»",
        "door code «1234»",
        "gate code «4521»",
        "alarm code «1234»",
        "entry code is «12A4»",
        "my case number is «ABC-12345»",
        "ref «GCC/CT/001234»",
        "quote «GCC12345»",
        "complaint ID «1234»",
        "my complaint (ref «24/0123»)",
        "Datix «12345»",
        "Police ref «PS-20240512-1234»",
        "SPSO case «202401234»",
        "council tax a/c «1234567X»",
        "rent reference «R-12345-6»",
        "tenant number «12345»",
        "blue badge «123456»",
        "bus pass «6335 9701 2345 6789»",
        "concession card «633597012345»",
        "passport «K1234567»",
        "licence number «CRAIG 712125 A99BC»",
        "DVLA «CRAIG712125A99BC»",
        "«23/00123/AMSC»",
        "planning ref. «230123»",
        "UPRN «9059012345»",
        "hospital unit number «123456»",
        "CRN «123/456»",
        "matric «2345678C»",
        "library card number «D1234 56789»",
        "employee «12345»",
        "staff ID «abc1234»",
        "my GMC is «6012345»",
        "NMC registration «03A0123S»",
        "GTCS registration «12/3456»",
        "warrant card «1234»",
        "badge number «D456»",
        "claim «12345/A»",
        "invoice no «INV12345»",
        "booking no «AB12CD»",
        "penalty charge notice «AB 1234567A»",
        "service request «101002345678»",
        "job ref «1234567/1»",
        "meter «Z12N345678»",
        "energy account «A-1A2B3C4D»",
        "member «#4521»",
        "company number «SC123456»",
        "FOI request «202300123456»",
        "NASS «12/03/01234»",
        "share code «W1A 2B3 C4D»",
        "ANON-«ANON-ABCD-1234-E»",
        "microchip «985 112 345 678 901»",
        "SCN: «012345678»",
        "Meeting ID «385 123 456 789 1» Passcode «Ab3dE6»",
        "the code for the door is «1945»",
        "password «Rabbit77!»",
        "ref number «AB123»",
        "Reference Number: «NHS/24/00123»",
        "complaint «#4567»",
        "case number «CS-0098-24»",
        "incident reference number «INC0045678»",
        "my council tax ref is «600 123 456»",
        "Datix ref: «DX-99123»",
        "hospital ref «RWH12345»",
        "passport no. «123 456 789»",
        "bus pass no. «6335 9704 1234 5678»",
        "student no. «200012345»",
        "police ref «RF-1234-0524»",
        "SPSO reference «202300456»",
        "policy: «HH/1234567»",
        "PIP reference «PIP123456»",
        "library card «D001234567»",
        "NMC «12E4567S»",
        "UPRN: «906 700 123 456»",
        "order «#AB-1234»",
        "VAT no «GB 123 4567 89»",
        "complaint number «one two three four»",
        "incident «INC 4567»",
        "PALS case «4567»",
        "it was given the number «4567»",
        "complaint no «45 of 2022»",
        "your ref «ABC/DEF»",
        "railcard «ABC123»",
        "csae number «4455»",
        "HOSPITAL NO «H 123456»",
        "case ref «AB 1234 C»",
        "booking ref «xk7qpl»",
        "my case is «SCIM 451»",
        "the reference they gave me was «b as in bravo 4471»",
        "case number ending «4471»",
        "DVLA no «MACDO.803127.J99AB»",
        "ref;«7724»",
        "my ref is «P L seven seven two four»",
        "the case has the number «7724»",
        "my case, no «7724», is still open",
        "case worker gave me number «7724»",
        "refs «7724» & «7725»",
        "complaint lodged 3 May under «ABZ-221»",
        "dog licence tag no «712»",
        "train booking «QXR7T2LM»",
        "reservation «7QXRLM»",
        "driver no «4411»",
        "exam no «4411»",
        "electoral number «AB1-712»",
        "elector no «712/1»",
        "code they gave me was «Q7RX2L»",
        "biometric card «RX 1234567»",
        "sharecode «S3K9PL2TT»",
        "evisa code «S3K 9PL 2TT»",
        "asylum card «ASC 12345»",
        "driver number «DUNCA 75711 7MA9XY»",
        "driving licence «DUNCA 757ll7 MA9XY»",
        "complaint number is «forty five slash twenty four»",
        "ref «#DG45»",
        "reference is «DG zero zero four five»",
        "allotment waiting list no «451»",
        "study id «S045»",
        "participant number «0451»",
        "respondent no «0451»",
        "club number «451»",
        "complaint ref no: «K.H. 2291»",
        "incident ref was «2917 of 3rd March»",
        "PC «N118»",
        "ref «ml four four two four»",
        "reference «mike lima four four two four»",
        "reference «forty-four twenty-four»",
        "case «ML.44.24»",
        "incident «4424» was logged",
        "my patient no. is «ML 4424 Z»",
        "benefit ref «ML 44 24 A»",
        "case ref «AB 1234 C» and the wait",
        "passport «123·456·789»",
        "Our ref «ENV\\23\\6650»",
        "ref «ENV|23|6650»",
        "ref: «ENV·23·6650»",
        "complaint «HSG\\2023\\0045»",
        "case no «AB\\1234\\22»",
        "planning «23\\01234\\FUL»",
        "case ref «ENV:23:6650»",
        "ref «ENV;23;6650»",
        "licence «AUCHT 7 02154 T B 9 XE»",
        "licence «MORGA 657054 SM 9 IJ»",
        "«MORGA-657054-SM9IJ»",
        "«MORGA/657054/SM9IJ»",
        "«M O R G A 657054 SM9IJ»",
        "DVLA «BAIN9 8 12155 J 9 9 AB»",
        "DVLA «MORGA.657054.SM9IJ»",
        "DVLA «MORGA 6 5 7 0 5 4 SM9IJ»",
        "tenancy «T\\44\\9012»",
        "invoice «INV\\2023\\881»",
        "council tax «7\\0012\\345»",
        "ref «CMP\\2211\\09»",
        "our ref «NHS\\CMP\\44120»",
        "case «FOI¦2024¦118»",
        "ref «LP:2024:0091»",
        "licence «LAIDL 5 06154 F 9 9 XX»",
        "licence «LAIDL 506154 F99XX»",
        "DVLA «LAIDL·506154·F99XX»",
        "my council tax number «7000 1234 5»",
        "Ref.«ABC/12/3456»",
        "job number «J-00-1234»",
        "ticket «T 123 456»",
        "tenancy ref - «AB.123.456»",
        "UCAS «123-456-7890»",
        "passport no «123 456 789»",
        "passport «GBR 123456789»",
        "licence: «ARDLA 903124 T99XX»",
        "«ARDLA903124T99XX 12»",
    ],
    "LOCATION": [
        "«///filled.count.soap»",
        "what3words «filled.count.soap»",
        "w3w: «filled count soap»",
        "what 3 words is «filled.count.soap»",
        "«55.9533, -3.1883»",
        "«55.9533,-3.1883»",
        "«55.9533 -3.1883»",
        "«55.9533N 3.1883W»",
        "«55.9533° N, 3.1883° W»",
        "«55°57'12\"N 3°11'18\"W»",
        "«55° 57' 12\" N, 3° 11' 18\" W»",
        "«N55 57.123 W003 11.345»",
        "lat «55.95» long «-3.18»",
        "«NT 257 736»",
        "«NT257736»",
        "«NT 25700 73600»",
        "«NT2570073600»",
        "grid ref «NT 25 73»",
        "grid reference «nt 257 736»",
        "grid ref «325700 673600»",
        "eastings «325700» northings «673600»",
        "«NC 1234 5678»",
        "plus code «9C7RXR36+8Q»",
        "«XR36+8Q» Edinburgh",
        "«///index.home.raft»",
        "what3words: «///index.home.raft»",
        "«56.116500, -3.936900»",
        "lat «56.1165», lon «-3.9369»",
        "«56 06 59 N 3 56 13 W»",
        "«NS795935»",
        "grid ref. «ns795935»",
        "«279500, 693500»",
        "«57.1497, -2.0943»",
        "«NJ9430 0640»",
    ],
    "NUMBER": [
        "code «12345»",
        "it was «12 34 5»",
        "it was «12.34.56.78»",
        "it was «123/456/789»",
        "it was «12_34_56»",
        "it was «1234:5678»",
        "it was «123\n456»",
        "it was «one two three four five six»",
        "it was «eight five three double two nine»",
        "«A1B2C3D4E5»",
        "«12 then 34 then 56»",
        "«12*34*56»",
        "«12345»6",
        "it was «12345,6789»",
        "it was «1234 5678 9»",
        "«123 456»",
        "«123-45-6789»",
        "\xab\u0967\u0968\u0969\u096a\u096b\u096c\xbb",
        "«①②③④⑤⑥»",
        "it was \xab\U0001d7cf\U0001d7d0\U0001d7d1\U0001d7d2\U0001d7d3\U0001d7d4\xbb",
        "the number is «445566»",
        "«4455/66»",
        "NHS No. «<943> <476> <5919»",
        "visa «(4929) (1234) (5678) (9012)»",
        "NINO «[QQ] 123456 [C]»",
        "sort code «(12)(34)(56)»",
        "ref «[ENV][23][6650]»",
        "NHS «{943}-{476}-{5919}»",
        "ref «[LP][2024][0091]»",
        "call «07700 nine hundred 123»",
        "«07700 900 one two three»",
        "NHS no «943 dash 476 dash 5919»",
        "nhs number is «nine four three, four seven six, five nine one nine»",
        "case «#A-12-B-3456»",
        "DOB «[12][03][1961]»",
        "card «4929 one two three four 5678 9012»",
    ],
}
"""What must be hidden stands between the marks « and »; the rest of a text is its cue."""

ORDINARY = """
I waited from 9.30 to 11.45 and then again 2pm-4.30pm
opening hours are 9am-5pm Mon-Fri, 10-12 Sat
The budget is £12,000,000 and 3,500 people
between 1,200 and 1,500 people live here
My score was 10/10, 9/10, 8/10
from 2019 to 2023, i.e. 2019/20 2020/21 2021/22
the 2021 census and the 2011 census
Agenda 2030, UN Resolution 1325
in 1918, 1945 and 2014
A9 and M8 and A77, the M74 and the B9007
the 7, 22, 25, 26, 35 and 44 buses
bus number 22, the 10 and 27
bus 900 to Glasgow
options 1, 2, 3, 4, 5 and 6
questions 1-5 and 7-12
Q1. Yes Q2. No Q3. 10
1. Yes
2. No
1) Better buses 2) More staff 3) Parking
I've been waiting 18-24 months
A 45-60 minute wait
The 30-40 year old age group
20mph and 30mph limits
50,000 homes and 100000 trees
call 111 24/7, ring 999 or 101
call NHS 24 on 111
phone 101
I called 3 times in 2 weeks
I rang 20 times between 8.00 and 8.30
call at 8.30 am every morning
text 2 or 3 days before
in bed 7 on ward 12
room 4 was cold
Ward 204 and Ward 6A
level 3 adult critical care
Band 5 nurses and Band 6
Section 75 of the Act, paragraph 12.3.4
policy 14, policy 16 and policy 22 of NPF4
Policy 1.2.3
table 4.2.1 on page 123
page 12, 13 and 14
pages 120-135
figure 12.1
the Equality Act 2010 and the 2014 Act
Children (Scotland) Act 1995
the A&E dept.Thank you
great service.me and my wife
helpful.it was
No.it was good
i.e. not good e.g. bad
They were friendly.in all it was
24hr service
it takes 2 to 3 hours by bus
a two lane road, three way street, one way street
cross the main road
two of the main street shops
the high street is dying
Leith Walk is a mess
Princes Street and George Street are closed
on Dumbarton Road there are 3 bus lanes
the junction of Byres Road and University Avenue
Great Western Road needs a cycle lane
I live in Glasgow
I live in a rural area
we live in the Highlands
I live on a main road
she lives on the third floor
I stay in Edinburgh
my mum lives in Fife
live at home
live in a quiet street
I stayed at the Royal Infirmary
He was staying at the Freeman Hospital
The Old Course and St Andrews
at the Park and Ride
North East Scotland
number 10 on the list
I'm number 14 in the queue
they're at number 20 in the list
3 in 4 people
5 A Day
7 Hills
2 New Hospitals
3 Main Points
50 New Homes
100 Scottish Schools
20 Minute Neighbourhoods
4 Day Week
15 Minute Cities
20-minute neighbourhoods
20 Million Pounds
3 Point plan
a 5 star place
a 2 bedroom flat
flat 3 bed
in flat 1 people
flat rate 20
unit 4 of the course
house 4 people
2 car park
4 park benches
3 Park benches
13 court cases
12 house fires
6 bank holidays
20 path lights
1 Way to do it
2 Way street
1 View is that
12 Court cases
5 Park Rangers
2 Bank holidays
14 Hill farms
10 Green spaces
born in Scotland
born and bred
born with one leg in 1 of 3 hospitals
my birthday on the ward
I was born here 20 years ago
DOB required
date of birth not needed
account for 12 people
bank holiday 25 26 December
on account of 2 people
account of 20 cases
refund of £120
a bank of 100000 words
sort out the 24 12 hour
reference to 2019
in reference to 100 homes
Ref the 2019 survey
with reference to the 1995 Act
I made a complaint in 2019
my complaint was 2 years ago
complaint took 120 days
complaints rose by 150%
ticket costs 250 pounds
ticket £12.50
a ticket is 2.50
tickets were 1000
pass at 1500 hours
claim 100 pounds a week
passport costs £100
passport office 2019
application took 300 days
planning permission in 2018
planning application in 2021/22
licence fee 159
licence 2020
council tax is £1,800
council tax of 1800
council tax 2019
council tax band D 2018/19
council tax went up 150 pounds
Policy 2021
policy of 2018
title of page 123
insurance is 1200
badge for 2019
teams of 120 people
teams in 2020
zoom 2020
appointment at 1030
appointment 10.45
appointment no 2
order 500 items
case 2020
in any case 100 people
case of 2019
report 2019
report of 2018
the report 100 pages
event 2019
user 1000
my card 100 times
card 2 of 3
the staff id like to see
event at 1930
file of 1000 pages
the record 1234 people
crew of 120
PIN number
pin code not working
the code is 12 pages
the door code
key safe required
email address required
look at the website
dot the i
the dot com era
the red dot is
at the dot
@ the hospital
seen @ 10am
£5 @ tesco
5 @ once
@home
@work
we use facebook and twitter
facebook is great
on twitter as it is
I am active on twitter
handle the calls
I am 5 foot 10
aged 75
1 in 100000
100000 people
over 50000 signatures
6000-7000 steps
12000-15000 people
about 120-150 patients a day
£20 - £30
£1,234.56
1.5 - 2.5 hours
37.5 hours
temp 38.5 and 39.2
BP 120/80 and 140/90
120/80
HbA1c 48
blood sugars 7.5 8.2 9.1
COVID-19 and Covid19 and SARS-CoV-2
covid2019
CO2 and H2O and PM2.5 and PM10
NO2 of 40ug/m3
5G and 4G
MP3 and MP4
B12 injection
HS2
EV charging 7kW 22kW 50kW
1080p 4K
2x10mg 3x500mg
500mg 2x daily
1000mg twice daily
10mg-20mg
25mg/5ml
T4 and TSH
L4/L5 disc
L4-L5 and S1
C5-C6
Type 2 diabetes
type1 and type2
phase 1 2 3 4 5
Stage 3b 2019
24 hours 7 days
7 days a week 24 hours a day
365 days 24 hours 7
1st 2nd 3rd 4th
the 1st of 3
S1 to S6
P1-P7
p1 p2 p3 p4
N5 and Higher
25th December
24-25 December 2019
Monday 3 March
one two three
one or two, two or three times
one, two or three
three or four times in one or two weeks
ten out of ten
a hundred and fifty two people
two thousand and twenty
nineteen eighty four
twenty twenty
nine to five
double the staff
a double room for two
oh no one told me
oh one thing
zero tolerance
zero emissions by twenty thirty
the only problem is parking
the only thing in the village
the only one who
first class
the first time in hospital
ab initio 12 abc
in 12 min
at10 the clinic
of20 min
so 10 2hr slots
B1 2nd floor
L1 3rd attempt
E2 5th time
G1 is busy
m8 old road
EH postcodes
PA system
IP rating 67
ward B1 is
version 1.2.3
v2.10.5
section 1.2.3.4
11.30.45
10:30:45
ratio 1:2:3
3:2
10:1
a 1:1 session
lat and long
grid system
///
the words are helpful
and/or his/her
he/she/they
24/7/365
9-5
5-a-day
0-5 years, 5-11 years
ages 0-18
0.5 and 0.25
0800 hrs to 1600 hrs
0900-1700
from 0830 to 1630
from 0830 until 1630 hours
1 2 3 go
1,2,3,4,5
2,3,4
100% of 50% of 25%
80 - 90 %
85+
65+ and 75+
3+2+1
Catch 22 and Area 51
Windows 10 11
iPhone 14 15
Office 365
Dunfermline 3-2 Falkirk 1-0
GBP 5000
EUR 1,000
$2bn
2.5m
500k homes
10000k
400 000 people
1 000 000
in 2019 2020 2021
2020-21 2021-22 2022-23
01/04/2020-31/03/2021
31.12.2020
on 12/05
2 1/2 hours
1 1/2 hrs
3 3/4
1/2 an hour 3/4 of
half past 10 till 11.15
10 - 12 - 14
weeks 1 to 12
at 16 18 and 20 weeks
36/37 weeks
28+5 weeks
G3 P2
39+6
6/52 and 3/7
x3
x 10
3x a week
Tel no. not given
my number is not listed
please ring me
email me
I am the only parent
our school
the chair was broken
the manager of the ward
the minister should
the head of the queue
secretary was rude
first person in the queue
my @ is broken
my @ on twitter is broken
sort it by 12-10-23
please sort this by 12-10-23
can you sort the mess by 12-10-23
I opened the account on 12-10-23
I was there on 01/02/2018, aged 65
it was from 12/10/2019, 3 years ago
he was seen 12/10/2021, 2 years later
my instagram account was hacked
I am rubbish on facebook
it will not be as effectIve onlIne
the track to Wester Hailes
my house is Victorian
my home is in Perth
the ambulance could not find the house
a taxi to the farm cottage hospital
REFERENCE TO 2019
COMPLAINTS ROSE BY 150%
PASSPORT OFFICE 2019
I was on the 10 dash 2 shift
I am a type2 diabetic with section21 notice
back in June20 or covid19 times
in phase2 of the roadmap
at 11.00 p.m and home by 6 a.m then 4.30 p.m. again
it's been three weeks since the lockdown now
for over 3 weeks now has taken its toll
I had to dash out for milk
we used the 27 and 31 buses
the 7 and 27 bus to Leith Walk
get off at Princes Street, number 22 bus
Junction Road, 20 minutes away
the case number of patients rose
just in case no 2000 people turn up
there were 4 Nurses, Doctors and two porters
2 Paramedics, One driver
1 Physio, OT and a nurse
3 Children, Two at school
delivered on 3 March by the postman
recorded as COVID 19 on the certificate
reported as COVID19
registered under GDPR 2018
made under SI 2019
the case was COVID19
call NHS24 for the number
the number is NHS24
order 2 starters
application was from 2019 to 2021
my order took 14 days, and 21 days for the refund
the complaint took 120 days, 90 days and 60 days
stage 1 complaint took 20 days
vitamin B12 and 2MG tablets
T10 and 3RD rib
L4 and 5TH vertebra
M8 then 2ND exit
A9 and 1ST left
G12 is the area and 4TH floor
I work 8 to 4 at Tesco
7, 8 and 9 Main issues
27 and 31 days in hospital
between 10 and 20 people in the street
we live in Ness
2 Steps forward
The 12 Steps programme
a 2 tower block
the old library, which closed
the old surgery, now a shop
the cottage hospital, which was lovely
the steading, house and garden
the farmhouse, built in 1850
hillhead of the class
a dairy farm near Perth
Wind farm near Perth
every farm near the river
we bought a farm near Perth
at the farm, near the road
Hill farm land by the river
Balmoral Court no longer open
St Johns House number of beds 20
Hospital Road no 2 bus
it was on the High Street 2 weeks ago
We lost 2nd post
no 3 Edinburgh council
number 10 said so
The 3 and 4 Grade nurses
I follow 2 accounts
follow up3 weeks later
message 2 of 3
add 20 more beds
tag me on 3 posts
he said dot the i
my facebook account is always hacked.
my facebook profile is not public
my linkedin profile is up to date
nickname was funny
the gram scale is 20
signal lights 20
on etsy 20 shops
spotify playlist 2020
I am aged60 plus
mins20 wait
waited hours24
gp2gp transfer
x2 staff and b4 that
d o b not asked
i for one think 2 or 3 of us
a for effort 10 out of 10
b for effort, 2 out of 10
p for parking 20 spaces
hotel india 2 nights 3 days
golf and hotel 2 for 1
mike, victor, oscar and 2 others
one two three go
K, L and M wards 1 2
bays a b c d 4
chi last year 2019
tai chi 2000 people
chi 1234 people did tai chi
exercise such as tai chi
security number 3 gate
three digits on the scale
pin the 2000 notices
visa took 120 days
visa ending in 2024
tag line 2020
driver number 3 was late
the group number 4 people
club no 4
exam number of 30
reservation at 1900
DOB is important 10/10
born 8lb 12oz
born 12 weeks early in 2019
year of birth is not needed
he was born two days before
date of birth not checked 24/7
day 1 month 2 year 3
delivered 2nd May by van
https required
we need our.shop back
went online.Shop was shut
the recieved.Page was blank
and/or com
staff/company
care/co ordinated
co/uk
service .Com
the .gov site
it was good .Scot nurses
good . Co operation
10 dash 20 people
2 space 4 tabs
4 stroke 2 engine
slash 20 jobs
9 dash 5 job
12 then 14 people
7 followed by 9
5 OISB
10 IO 20
SO 20 IS 30
B12 B6 B1 S3 Z20
20 SB 30 LZ
I0 minutes wait
l5 minutes
20O people
2 great western movies
5 great places
3 great nurses in 1 place
2 great drive ins
great street food
in 20 minutes we got 2000 calls
an hour at 2 pm dot me down
email ended up late 2020 hotmail users
the hotmail outage
I emailed at 2020 outlook
gmail and yahoo users
reg the 2 dogs
a plate of 20 chips
reg is 200 patients
REG NURSE 2 WAS LATE
THE CAR WAS 2 HOURS LATE
CASE NO 2 WAS LATE
MY COMPLAINT WAS 2 PAGES
THE NUMBER 22 BUS
after 7 o'clock, nobody came
25 26 December, closed
the crew came at 4, Paramedics were kind
a new road, a new street and 2 new street lights
3 new road signs
the farmhouse at risk
the lodge at night
the old post office, which is now a flat
the old church, built in 1850
reg 2020 the
the plates were 12 to 15 cold
hot plates 2 for 1
pin code for two
three digits in a row
account of two or three people
an account for twenty one days
NI two three four years
insurance is ten to twenty pounds
baby boy in 2019
baby arrived two weeks early
the best in the world on 4 May 2021
arrived in this ward on 4 May 2021
slash two or three
cut by forty slash fifty percent
ref two three people
a study of 300 people
the study no 3
participant in 2019
club 2000
MAY 1ST 5TH
TO 2ND FLOOR
50 5PM
1ST 2ND AND 3RD
IN 5 3RD DEGREE
s for sugar and 2 teas
K FOR KING 2 TIMES
ABC 12 DEF
good service, dot com boom
the old station house was nice
website needs co uk input
my website is great scot
I had my operation on 23/08/2021
I had my appointment on 23 August 2021
we had her on a drip from 3 May
I turned 75 (in hospital)
at gmail com
the @ sign is on com
3-1 to Rangers
a 3-1 win at 4 Main ideas
1 left, 2 right
turned 1 left
first floor left of the lift
mid left of the ward
the old school, which was closed
The old stables, now offices
the school house system
old forge pub was shut
the dairy, eggs and milk
incident was 3 of 5
log was 300 of 4000
td1 three of us
l5 one at a time
g12 two in a row
b12 one by one
A9 two way traffic
m8 one way
31 (2) people
5 (3) times a week
Room 4 W
on the 2nd Rd W
15H a week
24H GP
24H BUS
www was down
org dot chart
THE M8 ONE WAY
handmade cards #etsy #learning #gifts
IT COST ABOUT 27 TO 45 DALLARS, SEEMS A LOT
I only know about 1 Loodi, then I left
the case 2019 was different
in case 1000 people came
order 2000 more
the job is done, case closed
number ten and twenty others
we had me time on 3 May 2021
moved to the House of Lords
moved to Care House yesterday
flat two thirds of the way
unit one of the course
room two had 4 Main windows
branch 20 miles away
a branch of 2000 staff
an appointment 2020 was cancelled
log 2 of 3
the code ten out of twenty
in 20 Paracetamol and 3 Aciclovir
we waited 45 Minuets
two hotel rooms and twenty golf balls
they live in 20 different towns
we stay in 12 hour shifts
I live in 2 worlds
bus routes on Queen Road 15 and 20
Photo 10 x 12 Colour
at 10 Thurs morning
about 12 Tues
Feb 24 Thursday
up to 40 Clinicians
on 20 Septembre
PLEASE SORT THIS BY 12-10-23
Open 9:00 to 12:30, 13:15 to 17:45 daily
I came at 10:30 and left at 12:15:00, 3 times
It took 5:30:15 hours
ratio 3:2:1:4
a ratio of 10:20:30
Pages 12; 14; 16; 18
Questions 1; 2; 3; 4; 5; 6
wards 12, 14, 16, 18 and 20
floors 1\\2\\3\\4
and\\or the other
either\\or, 24\\7 care
he/she\\they came 10\\10
10·5 miles at 3·50 each
at 10 am on the way to the ward at 12 I was told
at 10, then 12, then 14, 16, 18, 20 and 22 of them
it is 20, 30, 40, 50 or 60, 70, 80
be 15 of them in no 10 or in 12 to 14
no 10, no 12, no 14, no 16, no 18, no 20
GB 24 teams won 12 medals in 2012 and 2016
we spent 12 - 14 - 16 weeks
M8 1st exit
EH6 5 people came
G12 8 cars a day
EH12, NHS Lothian
EH6/EH7 are well served
in EH6 (5 km away)
in KY12 2km north
A9 2nd exit
B12 5mg daily
L5 2cm scan
G3 5th floor
S4 - L5 fusion
EH6, 5th March
TD9, 7 miles
Platform 9 3 AM
TV 55 inch
A 100 bed hospital
N 100 people
HE 12 AND
WARD 12 - THE BEST
IN 2012 - THE YEAR
ON 12, AND 14
M8/M9 and A80/A82
A9 (NHS) signs
B12 (MCV) tests
the P45 FORM came
F16 JET noise
my Ford 500 is slow
the BMW 320 is nice
my car has 100 BHP
car 12 NHS staff use
a Golf 16 valve
car, 20 MPH zones
bus 26 is my bus
the 10 is my bus
VW 2 litre car
bike 100 CC
Mini 50 years old
A1 was my best mark
3 point 5 point 2 metres
two point five miles
one point two, three point four
version one point two point three
section 3 point 1 point 2 point 1
ten dot points in total
dot dot dot, twenty of them
one dot two dot and so on
the colon cancer clinic
bowel colon 2 polyps
colon 1 and colon 2
stop one, stop two, stop three, stop four
one full stop
number nine on the list, way too long
number two priority, in a row
one hundred and six patients in a row
three in a row
ten View points
twenty Way markers
two Park and Ride sites
two Close friends
number one Bank
number ten way ahead
six Hill walkers
four Square meals
nine Bridge players
seven Court cases
five End of life patients
one up left in a huff
two up, two down
three floors up there is no lift
flat two weeks ago
first left after the bridge
ground floor left me cold
top right corner of the page
the basement, 12 people sat there
the attic, 20 boxes
2 up left and 3 down right
flat screen 4 of 5
fl oz 12 in total
16,Nurses were busy
16.Doctors were kind
12;Staff were great
10:Brilliant service
1.Waiting times 2.Parking
3.Main concern is staff
2-Park the car
5.Road works
5. Road safety and 6. Park upkeep
9/10 Staff were kind
the doctors/3 Nurses
4/5 Park Rangers
12 Mall shops
3 Harbour seals
5 Spur lines
10 Heath visitors
2 Fold mirrors
3 Est members
2 Pier shops
3 Vale staff
2 Brig soldiers
I'm in Ward 12 (Maternity)
I'm in Leith (EH6)
I'm in Tesco on Leith Walk
The library (High Street) is good
Boots / High Street
I live in Glasgow on weekdays
I live in Aberdeen, Scotland
I'm from Fife (Scotland)
The clinic - Main Street
We moved to the House of Commons
owner of the House
tenants of Edinburgh Council
I own a house
letters to Edinburgh Council
write to NHS Lothian, Waverley Gate
reply to Dr Smith's Surgery, Hill Street
we built the hall, isle or no isle
he's at University (Edinburgh)
she is at Home
I'm at Work - Main Hospital
post to Royal Infirmary, Little France
the bins in Leith are full
they live in Care Homes
looked at yahoo com once
found it at google com
the hotmail com page
saw it at the gmail com page
I was at home at 10 c0 2
dot com slash and burn
slash the budget at once
the website is slow, slash it
we met at noon on twitter
I was at work on Facebook all day
looking at people on twitter
at least on twitter
shout at them on Facebook
one was at college on Zoom
Q1:10:12
THE DATE: 12:30
Mon:10:30
A|B|C and 1|2|3
Tue 10:30; Wed 11:30; Thu 12:30
10\\10 would use again
rated 4\\5 and 5\\5
9\\10, 8\\10, 10\\10, 7\\10
£10\\£20\\£30
AUCHTERMUCHTY 7 bus
COVID 19 in 2020 AND 21
THE A9 AND A90 IN 2014 AS IS
""".strip().splitlines()
"""Sentences that hold figures, streets and names of services, and nobody's identifier."""
IN_ONE_CASE = [
    "«pw 83 92 01»",
    "«phi 5aa»",
    "WE BIDE AT «WESTER BALGRAY»",
    "«rowanbrae, main street», aberfeldy",
    "«12 COWGATE»",
    "«12 cowgate»",
    "«sn-18-xyz»",
    "complaint ref «nhsl c 4567»",
    "«nt 257 736»",
    "«55° 57' 12\" n, 3° 11' 18\" w»",
    "«the old manse, kirk road»",
]
"""Whole texts in small letters or in capitals, where case tells nothing."""
CARRIERS = ["{}", "The wait was long. {}. Thank you"]


@pytest.mark.parametrize("kind", FORMATS)
def test_an_identifier_is_hidden_however_it_is_written(kind):
    exposed = [marked for marked in FORMATS[kind] for carrier in CARRIERS if _exposed(carrier.replace("{}", marked))]
    assert exposed == []


def test_an_identifier_is_hidden_in_a_text_all_in_one_case():
    assert [marked for marked in IN_ONE_CASE if _exposed(marked)] == []


def test_ordinary_sentences_are_left_as_they_are():
    hidden = [
        (text[finding.start : finding.end], text)
        for text in ORDINARY
        for finding in patterns.find(see(text).text)
        if finding.is_hidden
    ]
    assert hidden == []


def _exposed(marked: str) -> bool:
    """Whether a letter or figure between the marks is not hidden."""
    text, spans = "", []
    for at, piece in enumerate(marked.replace("»", "«").split("«")):
        if at % 2:
            spans.append((len(text), len(text) + len(piece)))
        text += piece
    surface = see(text)
    hidden: set[int] = set()
    for finding in patterns.find(surface.text):
        if finding.is_hidden:
            hidden |= set(range(surface.original(finding.start), surface.original(finding.end)))
    return any(text[at].isalnum() and at not in hidden for start, end in spans for at in range(start, end))
