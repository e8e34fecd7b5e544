# Hindi
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = हिन्दी

## The banner

banner = कुकी: आपका चयन
banner-text = अगर आप हाँ कहते हैं, तो यह साइट ऐसी चीज़ें भी इस्तेमाल कर सकती है जो इसे पढ़ने के लिए ज़रूरी नहीं हैं: कौन-सी, यह आप चुनते हैं। अगर आप ना कहते हैं, तो कुछ नहीं छूटता: हर लेख उसी तरह पढ़ा जा सकता है। आप अपना फ़ैसला कभी भी बदल सकते हैं।
banner-changed = आपसे दोबारा पूछा जा रहा है, क्योंकि कुछ बदल गया है:
accept-all = सभी स्वीकार करें
reject-all = सभी अस्वीकार करें
choose = चुनें

## The notice about Global Privacy Control, a signal that some browsers send

signal = गोपनीयता संकेत
signal-denied = आपका ब्राउज़र साइटों से कहता है कि वे आपका डेटा किसी और से साझा न करें (Global Privacy Control)। हर वैकल्पिक चीज़ बंद है।
signal-suspended = आपका ब्राउज़र साइटों से कहता है कि वे आपका डेटा किसी और से साझा न करें (Global Privacy Control)। जिन विज्ञापनों की अनुमति आपने पहले दी थी, वे तब तक बंद हैं जब तक आप इस अनुमति की पुष्टि न करें।

## The settings

settings = कुकी सेटिंग
settings-text = जिनकी आप अनुमति देते हैं, उन पर सही का निशान लगाएँ। जिन पर निशान नहीं है, वे बंद रहते हैं। आपका चयन छह महीने तक मान्य रहता है।
settings-nothing = यह साइट केवल वही इस्तेमाल करती है जो इसके काम करने के लिए ज़रूरी है। चुनने के लिए कुछ नहीं है।
close = बंद करें
save = सहेजें
always-on = हमेशा चालू
services-in = “{ $name }” में शामिल सेवाएँ

## After a choice

note = आपके कुकी चयन के बारे में
saved = आपका चयन सहेज लिया गया है। आप इसे “कुकी सेटिंग” में कभी भी बदल सकते हैं।
not-kept = आपका चयन अभी लागू है, लेकिन यह डिवाइस इसे याद नहीं रख सकता: पृष्ठ दोबारा लोड होने पर आपसे फिर पूछा जाएगा।
forgotten = आपका चयन मिटा दिया गया है।
not-forgotten = यह डिवाइस हमें आपका सहेजा हुआ चयन मिटाने नहीं देता। आप इसे ब्राउज़र में, इस साइट के डेटा के साथ, हटा सकते हैं।
settings-failed = सेटिंग लोड नहीं हो सकीं। कनेक्शन होने पर फिर कोशिश करें।
reload-needed = आपने जिसकी अनुमति वापस ली, वह इस पृष्ठ में अब भी चल रहा था। उसका सहेजा हुआ डेटा हटा दिया गया है। उसे समाप्त करने के लिए पृष्ठ दोबारा लोड करें।
reload = पृष्ठ दोबारा लोड करें

## In the place of a film, a map or a post of another site

embed-about = स्रोत: { $name }। लोड होने पर { $name } सेवा को पता चल जाता है कि आप यह पढ़ रहे हैं, और वह आपके डिवाइस पर डेटा सहेज सकती है।
embed-once = एक बार लोड करें
embed-always = { $name } को हमेशा अनुमति दें
embed-open = { $name } पर खोलें

## The page about cookies

page-title = कुकी और सहेजा जाने वाला अन्य डेटा
page-introduction = कोई साइट आपके डिवाइस पर डेटा के छोटे-छोटे अंश रख सकती है: कुकी में, या ब्राउज़र के लोकल स्टोरेज और सेशन स्टोरेज में। यह पृष्ठ बताता है कि यह साइट वहाँ क्या रखती है, उसे कौन रखता है, क्यों और कितने समय तक।
page-asks = जो ज़रूरी है, वह हमेशा रहता है। बाक़ी सब आपकी हाँ का इंतज़ार करता है, और हाँ वापस लेने पर हट जाता है। ना कहने से आपका कुछ नहीं जाता: हर लेख उसी तरह पढ़ा जा सकता है।
page-asks-nothing = यह साइट केवल वही रखती है जो इसके काम करने के लिए ज़रूरी है, इसलिए यह आपसे कुछ नहीं पूछती।
page-without-script = इस ब्राउज़र में स्क्रिप्ट बंद हैं, इसलिए यहाँ कोई वैकल्पिक चीज़ इस्तेमाल नहीं होती और चुनने के लिए कुछ नहीं है।
page-present = आपका चयन
page-none = आपने अभी तक कुछ नहीं चुना है। कोई वैकल्पिक चीज़ इस्तेमाल नहीं होती।
page-stale = आपने पहले चुना था, लेकिन तब से पूछी जाने वाली बातें बदल गई हैं। जब तक आप दोबारा नहीं चुनते, कोई वैकल्पिक चीज़ इस्तेमाल नहीं होती।
page-expired = आपके पिछले चयन की अवधि समाप्त हो गई है। जब तक आप दोबारा नहीं चुनते, कोई वैकल्पिक चीज़ इस्तेमाल नहीं होती।
page-unreadable = आपके चयन के रूप में जो सहेजा गया है, वह पढ़ा नहीं जा सकता। जब तक आप दोबारा नहीं चुनते, कोई वैकल्पिक चीज़ इस्तेमाल नहीं होती।
page-newer = आपका चयन इस साइट के किसी नए संस्करण में सहेजा गया था। जब तक आप यहाँ दोबारा नहीं चुनते, कोई वैकल्पिक चीज़ इस्तेमाल नहीं होती।
page-allowed = अनुमति दी गई
page-only-necessary = केवल ज़रूरी
page-made = चयन की तारीख़
page-holds-until = कब तक मान्य
page-signal = आपके ब्राउज़र का गोपनीयता संकेत
page-signal-on = चालू
page-signal-off = बंद
page-signal-none = यह ब्राउज़र इसे नहीं जानता
page-text = आपको दिखाया गया पाठ
page-number = आपके चयन का नंबर (यह इसी डिवाइस पर रहता है)
page-forget = मेरा चयन मिटाएँ
page-forget-text = इससे आपका चयन और उसका नंबर इस डिवाइस से हट जाते हैं। आपसे फिर पूछा जाएगा।
page-receipt = रसीद सहेजें
page-receipt-text = एक फ़ाइल जिसमें आपके चयन के बारे में सहेजी गई सारी जानकारी है। उसमें यह नहीं होता कि आप कौन हैं, कहाँ हैं या क्या पढ़ते हैं।
page-change = अपना चयन बदलें
page-history = आपके पिछले चयन
page-history-none = कोई नहीं।
page-when = कब
page-how = कैसे
how-banner-accept = बैनर में सब कुछ स्वीकार किया गया
how-banner-reject = बैनर में सब कुछ अस्वीकार किया गया
how-prefs-save = सेटिंग में सहेजा गया
how-embed-always = लेख में “हमेशा अनुमति दें” चुना गया
how-withdraw = अनुमति वापस ली गई
page-stored = क्या सहेजा जाता है
page-service = सेवा
page-provider = संचालक
page-what = क्या
page-place = कहाँ
page-why = क्यों
page-how-long = कितने समय तक
page-cookie = कुकी
page-local-storage = लोकल स्टोरेज
page-session-storage = सेशन स्टोरेज
page-nothing-stored = आपके डिवाइस पर कुछ नहीं रखती
page-no-services = इस समूह में फ़िलहाल कुछ नहीं है।
page-retired = अब सहेजा नहीं जाता; जहाँ मिले, हटा दिया जाता है
page-contacts = इनसे जुड़ती है:
page-policy = { $name } की गोपनीयता नीति

## When another tab has decided

changed-elsewhere = आपका चयन किसी दूसरे टैब में बदला गया। यहाँ के बॉक्स उसकी मौजूदा स्थिति दिखाते हैं।

## The frame around every page

skip-to-content = सीधे सामग्री पर जाएँ
sections = अनुभाग
all-sections = सभी अनुभाग
about-paper = अख़बार के बारे में
cookies = कुकी
colours = रंग
colours-automatic = अपने-आप
colours-light = हल्के
colours-dark = गहरे
text-size = अक्षरों का आकार
text-size-standard = सामान्य
text-size-large = बड़ा
text-size-larger = और बड़ा
loading = पृष्ठ लोड हो रहा है
offline = आप ऑफ़लाइन हैं। जो पृष्ठ आप खोल चुके हैं, वे अब भी खुलते हैं।

## The front page and lists of articles

front-page = मुखपृष्ठ
front-page-of = { $name }: मुखपृष्ठ
front-empty = अभी तक कुछ प्रकाशित नहीं हुआ है। पहला लेख यहाँ आएगा।
section = अनुभाग
topic = विषय
author = लेखन
list-page = , पृष्ठ { $number }
list-pages = इस सूची के पृष्ठ
newest = सबसे नए
newer = नए
older = पुराने
oldest = सबसे पुराने
numbered-page = पृष्ठ { $number }
list-empty = यहाँ अभी कोई लेख नहीं है।
list-complete =
    { $count ->
        [one] यहाँ कुल { $count } लेख है।
       *[other] यहाँ बस इतना ही है: एक पृष्ठ पर { $count } लेख।
    }
list-total =
    { $count ->
        [one] कुल { $count } लेख
       *[other] कुल { $count } लेख
    }

## Articles

live = लाइव
reading-time =
    { $count ->
        [one] पढ़ने का समय: { $count } मिनट
       *[other] पढ़ने का समय: { $count } मिनट
    }
updated = अपडेट: { $time }
byline = लेखन: { $names }
related = संबंधित लेख
article-topics = इस लेख के विषय
corrections = भूल-सुधार
correction = भूल-सुधार
clarification = स्पष्टीकरण
correction-dated = { $kind }, { $date }।
correction-undated = { $kind }।
key-events = मुख्य घटनाएँ
posts = पल-पल की ख़बर
post = पोस्ट

## Parts of an article, where the article gives no name of its own

key-points = मुख्य बातें
timeline = घटनाक्रम
gallery = गैलरी
read-next = यह भी पढ़ें
table = तालिका
transcript = लिखित पाठ
unknown-part = पूर्वावलोकन: यहाँ अज्ञात प्रकार “{ $name }” का एक हिस्सा है। पाठकों को यह नहीं दिखता।

## When there is no page

missing = पृष्ठ नहीं मिला
missing-text = इस पते पर कोई पृष्ठ नहीं है। जिस लिंक से आप यहाँ पहुँचे, उसमें टाइपिंग की ग़लती हो सकती है, या हो सकता है कि लेख हटा दिया गया हो।
missing-front = मुखपृष्ठ पर जाएँ
missing-sections = या इनमें से किसी अनुभाग पर जाएँ:

## When a page could not be loaded

not-loaded = पृष्ठ लोड नहीं हुआ
not-loaded-kind = लोड नहीं हुआ
not-loaded-offline = ऑफ़लाइन
not-loaded-heading = यह पृष्ठ लोड नहीं हो सका
try-again = फिर कोशिश करें
open-directly = पृष्ठ सीधे खोलें
failure-offline = आप ऑफ़लाइन हैं, और यह पृष्ठ इस डिवाइस पर अभी तक पढ़ा नहीं गया है।
failure-network = पृष्ठ लोड होते समय कनेक्शन टूट गया।
failure-timeout = पृष्ठ समय पर नहीं पहुँचा।
failure-server = अख़बार के सर्वर में ख़राबी है (HTTP { $number })।
failure-refused = अख़बार के सर्वर ने पृष्ठ देने से इनकार किया (HTTP { $number })।
failure-redirected = अख़बार का सर्वर किसी दूसरे पते पर भेज रहा है।
failure-damaged = पृष्ठ क्षतिग्रस्त मिला।
failure-too-large = जो मिला, वह पृष्ठ होने के लिए बहुत बड़ा है।
failure-other-version = आपके खोलने के बाद अख़बार की साइट अपडेट हो चुकी है।

## Pages that every paper has

cookies-description = साइट “{ $name }” आपके डिवाइस पर क्या, क्यों और कितने समय के लिए सहेज सकती है, और आपने क्या चुना है।
necessary = ज़रूरी
necessary-text = इससे पृष्ठ काम करते रहते हैं। और कुछ नहीं।

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = सहेजे गए लेख
saved-description = { $name } के वे लेख जो आपने इस डिवाइस पर सहेजे हैं।
saved-introduction = आप जो सहेजते हैं, वह इसी डिवाइस पर रहता है और बिना कनेक्शन के भी पढ़ा जा सकता है। किसी और को पता नहीं चलता कि आपने क्या सहेजा है।
saved-may-go = Safari समेत कुछ ब्राउज़र सात दिन तक न खोली गई साइट का रखा हुआ डेटा हटा देते हैं। इससे बचने के लिए अख़बार को होम स्क्रीन पर जोड़ लें, या “एक्सपोर्ट करें” से एक फ़ाइल बना लें।
saved-without-script = इस ब्राउज़र में स्क्रिप्ट बंद हैं, इसलिए यहाँ कुछ सहेजा नहीं जा सकता।
saved-empty = आपने अभी तक कोई लेख नहीं सहेजा है। “लेख सहेजें” बटन हर लेख के शीर्षक के नीचे होता है, और मुखपृष्ठ तथा सूचियों में हर लेख के बग़ल में।
saved-total =
    { $count ->
        [one] { $count } सहेजा गया लेख
       *[other] { $count } सहेजे गए लेख, सबसे नए पहले
    }
search-saved = सहेजे गए लेखों में खोजें
search-saved-none = सहेजे गए किसी भी लेख में ये शब्द नहीं हैं।
save-article = लेख सहेजें
article-saving = लेख सहेजा जा रहा है।
article-saved = लेख सहेज लिया गया है। यह आपको “सहेजे गए लेख” में मिलेगा, बिना कनेक्शन के भी।
article-removed = यह लेख अब सहेजे गए लेखों में नहीं है।
save-failed = लेख सहेजा नहीं जा सका। कनेक्शन होने पर फिर कोशिश करें।
save-no-space = लेख सहेजा नहीं जा सका, क्योंकि इस डिवाइस पर उसके लिए जगह नहीं बची है। कुछ सहेजे गए लेख हटाकर फिर कोशिश करें।
save-blocked = लेख सहेजा नहीं जा सका, क्योंकि यह ब्राउज़र अख़बार को कुछ भी रखने नहीं देता।
save-limit = अख़बार इस डिवाइस पर जितना रख सकता है, उतना सहेजा जा चुका है। यह लेख सहेजने के लिए वह लेख हटाएँ जिसे आपने सबसे लंबे समय से नहीं पढ़ा है: “{ $name }”।
save-replace = उसे हटाकर यह लेख सहेजें
saved-on = सहेजने की तारीख़: { $date }
saved-corrected = सहेजने के बाद सुधारा गया
saved-updated = सहेजने के बाद बदला गया
saved-withdrawn = अख़बार ने वापस ले लिया
saved-withdrawn-removed = अख़बार ने यह लेख वापस ले लिया है, इसलिए इसे अब इस डिवाइस पर नहीं रखा जाता।
remove = हटाएँ
remove-all = सभी हटाएँ
export-saved = एक्सपोर्ट करें
import-saved = इंपोर्ट करें
export-text = “एक्सपोर्ट करें” से आपके सहेजे गए लेखों के पतों की एक फ़ाइल बनती है। “इंपोर्ट करें” से ऐसी फ़ाइल के लेख इस डिवाइस पर सहेजे जाते हैं।
remove-all-question =
    { $count ->
        [one] क्या इस डिवाइस से { $count } सहेजा गया लेख हटा दिया जाए?
       *[other] क्या इस डिवाइस से सभी { $count } सहेजे गए लेख हटा दिए जाएँ?
    }
cancel = रद्द करें
imported =
    { $count ->
        [one] { $count } लेख इंपोर्ट किया गया।
       *[other] { $count } लेख इंपोर्ट किए गए।
    }
not-imported =
    { $count ->
        [one] { $count } लेख लोड नहीं हो सका।
       *[other] { $count } लेख लोड नहीं हो सके।
    }
import-unreadable = इस फ़ाइल में इस अख़बार के सहेजे गए लेखों की सूची नहीं है।
saved-meanwhile = तब तक अपने सहेजे गए लेख पढ़ें

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] { $count } नई पोस्ट
       *[other] { $count } नई पोस्ट
    }
check-for-posts = नई पोस्ट खोजें
no-new-posts = कोई नई पोस्ट नहीं है।
live-failed = नई पोस्ट लोड नहीं हो सकीं। पृष्ठ फिर कोशिश करेगा।
live-ended = इस पृष्ठ पर लाइव अपडेट समाप्त हो गए हैं।
post-updated = यह पोस्ट बदली गई है।
post-withdrawn = यह पोस्ट वापस ले ली गई है।
all-posts = सभी पोस्ट
key-events-only = केवल मुख्य घटनाएँ
older-posts =
    { $count ->
        [one] { $count } और पुरानी पोस्ट दिखाएँ
       *[other] { $count } और पुरानी पोस्ट दिखाएँ
    }

## The reading settings

reading-settings = पढ़ने की सेटिंग
colours-sepia = सेपिया
colours-contrast = हाई कंट्रास्ट
text-size-small = छोटा
text-size-largest = सबसे बड़ा
line-spacing = पंक्तियों के बीच की दूरी
line-spacing-tight = कम
line-spacing-standard = सामान्य
line-spacing-wide = ज़्यादा
line-length = पंक्तियों की लंबाई
line-length-short = कम
line-length-standard = सामान्य
line-length-long = ज़्यादा
typeface = फ़ॉन्ट
typeface-serif = सेरिफ़ वाला
typeface-sans = बिना सेरिफ़ का
motion = एनिमेशन
motion-automatic = अपने-आप
motion-reduced = कोई नहीं
data-saving = डेटा की बचत
data-saving-automatic = अपने-आप
data-saving-on = चालू
data-saving-text = इसके चालू रहने पर कुछ भी पहले से लोड नहीं होता, तस्वीरें छोटी होती हैं, और लाइव पृष्ठ नई पोस्ट तभी खोजते हैं जब आप कहें।
reading-position = कहाँ तक पढ़ा
reading-position-off = याद न रखें
reading-position-on = याद रखें
reading-position-text = याद रखने पर लंबा लेख वहीं से आगे पढ़ा जा सकता है जहाँ आपने छोड़ा था। यह जानकारी इसी डिवाइस पर रहती है।
keyboard-shortcuts = कीबोर्ड शॉर्टकट
shortcuts-on = चालू
shortcuts-off = बंद
preview = पूर्वावलोकन
preview-headline = सुबह साढ़े पाँच बजे का बंदरगाह
preview-text = उजाला होने से पहले ही पहली नावें लौट आती हैं। घाट पर उनकी राह देखते लोग अपने साथ लाते हैं एक थर्मस, एक टॉर्च और घंटे भर चुप रहने का धीरज।
reset-settings = रीसेट करें
continue-from = “{ $name }” से आगे पढ़ें
shortcut-help = यह सूची दिखाएँ
shortcut-next = अगला लेख
shortcut-previous = पिछला लेख
shortcut-save = लेख सहेजें या हटाएँ
shortcut-settings = पढ़ने की सेटिंग

## Sharing

share = शेयर करें
copy-link = लिंक कॉपी करें
link-copied = लिंक कॉपी हो गया है।
link-not-copied = लिंक कॉपी नहीं हो सका। उसे चुनकर ख़ुद कॉपी करें।
article-address = इस लेख का पता

## What is kept at the reader's request, on the page about cookies

requested = आपके कहने पर रखा गया डेटा
requested-text = यह डेटा तभी रखा जाता है जब आप कहें, और केवल इसी डिवाइस पर। इसके लिए अलग से अनुमति की ज़रूरत नहीं है।
requested-settings = पढ़ने की आपकी सेटिंग
requested-settings-purpose = ताकि हर पृष्ठ आपकी सेटिंग के अनुसार दिखे
requested-saved = आपके सहेजे गए लेखों की सूची
requested-saved-purpose = ताकि याद रहे कि आपने क्या सहेजा है और उसे पिछली बार कब पढ़ा
requested-cache = आपके सहेजे गए लेख
requested-cache-purpose = ताकि वे बिना कनेक्शन के भी दिखें
requested-worker = ऑफ़लाइन पढ़ने की स्क्रिप्ट
requested-worker-purpose = ताकि कनेक्शन न होने पर भी सहेजे गए लेख खुलें
requested-positions = आपने लेख कहाँ तक पढ़े
requested-positions-purpose = ताकि याद रहे कि आपने लंबे लेख कहाँ छोड़े थे
place-cache = कैश
place-worker = सर्विस वर्कर
until-reset = जब तक आप सेटिंग रीसेट न करें
until-removed = जब तक आप लेख न हटाएँ
until-positions-off = तीस दिन, या जब तक आप इसे बंद न करें
forget-everything = सब कुछ मिटाएँ
forget-everything-text = इससे आपका चयन, आपकी सेटिंग, आपके सहेजे गए लेख और आपने कहाँ तक पढ़ा, यह सब इस डिवाइस से हट जाता है।
everything-forgotten = इस डिवाइस से सब कुछ हटा दिया गया है।
not-everything-forgotten = यह डिवाइस अख़बार को सब कुछ हटाने नहीं देता। बाक़ी डेटा आप ब्राउज़र में, इस साइट के डेटा के साथ, हटा सकते हैं।
