# Arabic
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = العربية

## The banner

banner = ملفات تعريف الارتباط: الاختيار لك
banner-text = إذا وافقت، أمكن لهذا الموقع أن يستخدم أيضًا ما لا تحتاج إليه القراءة، ولك اختيار ما يُستخدم منه. وإذا رفضت، فلن يفوتك شيء: كل المقالات تبقى كما هي. ويمكنك تغيير رأيك في أي وقت.
banner-changed = نسألك من جديد لأن شيئًا ما تغيّر:
accept-all = قبول الكل
reject-all = رفض الكل
choose = اختيار

## The notice about Global Privacy Control, a signal that some browsers send

signal = إشارة الخصوصية
signal-denied = يطلب متصفّحك من المواقع ألّا تُطلع غيرها على بياناتك (Global Privacy Control). كل ما ليس ضروريًا متوقف.
signal-suspended = يطلب متصفّحك من المواقع ألّا تُطلع غيرها على بياناتك (Global Privacy Control). الإعلانات التي سمحت بها سابقًا متوقفة إلى حين تأكيد موافقتك.

## The settings

settings = إعدادات ملفات تعريف الارتباط
settings-text = وضع علامة في الخانة يعني السماح، وما بقي بلا علامة يظل متوقفًا. ويسري اختيارك نصف سنة.
settings-nothing = لا يستخدم هذا الموقع إلا ما يحتاج إليه ليعمل. ليس هناك ما يُختار.
close = إغلاق
save = حفظ
always-on = يعمل دائمًا
services-in = الخدمات ضمن «{ $name }»

## After a choice

note = عن اختيارك بشأن ملفات تعريف الارتباط
saved = حُفظ اختيارك. يمكنك تغييره في أي وقت من «إعدادات ملفات تعريف الارتباط».
not-kept = اختيارك سارٍ الآن، لكن هذا الجهاز لا يستطيع تذكّره: سنسألك مجددًا عند تحميل الصفحة مرة أخرى.
forgotten = حُذف اختيارك.
not-forgotten = لا يتيح لنا هذا الجهاز حذف اختيارك المحفوظ. يمكنك حذفه من المتصفّح مع بيانات هذا الموقع.
settings-failed = تعذّر تحميل الإعدادات. يمكنك المحاولة مرة أخرى عند عودة الاتصال.
reload-needed = ما سحبت موافقتك عليه ما زال يعمل في هذه الصفحة. وقد أُزيلت البيانات التي حفظها. ولإيقافه تمامًا تلزم إعادة تحميل الصفحة.
reload = إعادة تحميل الصفحة

## In the place of a film, a map or a post of another site

embed-about = المصدر: { $name }. عند تحميل هذا المحتوى سيعرف موقع { $name } أنك قرأت هذه الصفحة، وقد يحفظ بيانات على جهازك.
embed-once = تحميل مرة واحدة
embed-always = السماح دائمًا بمحتوى { $name }
embed-open = فتح في موقع { $name }

## The page about cookies

page-title = ملفات تعريف الارتباط وغيرها مما يُحفظ
page-introduction = يستطيع أي موقع أن يحفظ قدرًا صغيرًا من البيانات على جهازك: في ملفات تعريف الارتباط (الكوكيز)، أو في التخزين المحلي وتخزين الجلسة في المتصفّح. توضّح هذه الصفحة ما يحفظه هذا الموقع هناك، ومن يحفظه، ولماذا، وإلى متى.
page-asks = الضروري موجود دائمًا. وكل ما عداه ينتظر موافقتك، ويزول متى سحبتها. والرفض لا يكلّفك شيئًا: كل المقالات تبقى كما هي.
page-asks-nothing = لا يحفظ هذا الموقع إلا ما يحتاج إليه ليعمل، ولذلك لا يسألك عن شيء.
page-without-script = النصوص البرمجية معطّلة في هذا المتصفّح، فلا يُستخدم هنا إلا الضروري، وليس هناك ما يُختار.
page-present = اختيارك
page-none = لم يُسجَّل لك اختيار بعد. لا يُستخدم إلا الضروري.
page-stale = سبق أن اخترت، لكن ما نسأل عنه تغيّر منذ ذلك الحين. وإلى حين اختيارك من جديد، لا يُستخدم إلا الضروري.
page-expired = انتهت مدة اختيارك السابق. وإلى حين اختيارك من جديد، لا يُستخدم إلا الضروري.
page-unreadable = تتعذّر قراءة اختيارك المحفوظ. وإلى حين اختيارك من جديد، لا يُستخدم إلا الضروري.
page-newer = حُفظ اختيارك بنسخة أحدث من هذا الموقع. وإلى حين اختيارك هنا من جديد، لا يُستخدم إلا الضروري.
page-allowed = المسموح به
page-only-necessary = الضروري فقط
page-made = تاريخ الاختيار
page-holds-until = سارٍ حتى
page-signal = إشارة الخصوصية في متصفّحك
page-signal-on = مفعّلة
page-signal-off = غير مفعّلة
page-signal-none = لا يعرفها هذا المتصفّح
page-text = النص الذي عُرض عليك
page-number = رقم الاختيار (يبقى على هذا الجهاز)
page-forget = حذف الاختيار
page-forget-text = يُحذف اختيارك ورقمه من هذا الجهاز، ثم نسألك من جديد.
page-receipt = حفظ إيصال
page-receipt-text = ملف فيه كل ما حُفظ عن اختيارك. ولا يذكر من أنت ولا أين أنت ولا ما قرأت.
page-change = تغيير اختيارك
page-history = اختياراتك السابقة
page-history-none = لا توجد اختيارات سابقة.
page-when = متى
page-how = كيف
how-banner-accept = قبول الكل في الشريط
how-banner-reject = رفض الكل في الشريط
how-prefs-save = حفظ في الإعدادات
how-embed-always = السماح دائمًا، من داخل مقال
how-withdraw = سحب الموافقة
page-stored = ما يُحفظ
page-service = الخدمة
page-provider = الجهة المشغّلة
page-what = ماذا
page-place = أين
page-why = لماذا
page-how-long = إلى متى
page-cookie = ملف تعريف ارتباط
page-local-storage = التخزين المحلي
page-session-storage = تخزين الجلسة
page-nothing-stored = لا يُحفظ شيء على جهازك
page-no-services = لا شيء في هذه المجموعة حاليًا.
page-retired = لم يعد يُحفظ؛ ويُزال حيثما وُجد
page-contacts = تتواصل الخدمة مع
page-policy = سياسة الخصوصية لدى { $name }

## When another tab has decided

changed-elsewhere = تغيّر اختيارك في علامة تبويب أخرى. وتُظهر الخانات هنا الآن الاختيار الجديد.

## The frame around every page

skip-to-content = الانتقال إلى المحتوى
sections = الأقسام
all-sections = كل الأقسام
about-paper = عن الصحيفة
cookies = ملفات تعريف الارتباط
colours = الألوان
colours-automatic = تلقائية
colours-light = فاتحة
colours-dark = داكنة
text-size = حجم النص
text-size-standard = عادي
text-size-large = كبير
text-size-larger = أكبر
loading = جارٍ تحميل الصفحة
offline = لا اتصال بالإنترنت. الصفحات التي سبق لك فتحها ما زالت تعمل.

## The front page and lists of articles

front-page = الصفحة الرئيسية
front-page-of = { $name }: الصفحة الرئيسية
front-empty = لم يُنشر شيء بعد. سيظهر المقال الأول هنا.
section = قسم
topic = موضوع
author = بقلم
list-page = ، الصفحة { $number }
list-pages = صفحات هذه القائمة
newest = الأحدث
newer = أحدث
older = أقدم
oldest = الأقدم
numbered-page = الصفحة { $number }
list-empty = لا توجد مقالات هنا بعد.
list-complete =
    { $count ->
        [zero] لا توجد مقالات هنا.
        [one] هذا هو المقال الوحيد هنا.
        [two] هذا كل ما هنا: مقالان في صفحة واحدة.
        [few] هذا كل ما هنا: { $count } مقالات في صفحة واحدة.
        [many] هذا كل ما هنا: { $count } مقالًا في صفحة واحدة.
       *[other] هذا كل ما هنا: { $count } مقال في صفحة واحدة.
    }
list-total =
    { $count ->
        [zero] المجموع: لا مقالات
        [one] المجموع: مقال واحد
        [two] المجموع: مقالان
        [few] المجموع: { $count } مقالات
        [many] المجموع: { $count } مقالًا
       *[other] المجموع: { $count } مقال
    }

## Articles

live = مباشر
reading-time =
    { $count ->
        [zero] أقل من دقيقة للقراءة
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $count } دقائق للقراءة
        [many] { $count } دقيقة للقراءة
       *[other] { $count } دقيقة للقراءة
    }
updated = آخر تحديث: { $time }
byline = بقلم { $names }
related = مقالات ذات صلة
article-topics = موضوعات هذا المقال
corrections = تصويبات
correction = تصويب
clarification = توضيح
correction-dated = { $kind }، { $date }:
correction-undated = { $kind }:
key-events = أبرز الأحداث
posts = لحظة بلحظة
post = تحديث

## Parts of an article, where the article gives no name of its own

key-points = أبرز النقاط
timeline = التسلسل الزمني
gallery = معرض الصور
read-next = اقرأ أيضًا
table = جدول
transcript = نص التسجيل
unknown-part = معاينة: هنا جزء من نوع غير معروف، «{ $name }». لا يراه القرّاء.

## When there is no page

missing = الصفحة غير موجودة
missing-text = لا توجد صفحة على هذا العنوان. ربما كان في الرابط الذي قادك إلى هنا خطأ في الكتابة، أو ربما أُزيل المقال.
missing-front = إلى الصفحة الرئيسية
missing-sections = أو إلى أحد الأقسام:

## When a page could not be loaded

not-loaded = لم تُحمَّل الصفحة
not-loaded-kind = لم تُحمَّل
not-loaded-offline = لا اتصال
not-loaded-heading = تعذّر تحميل هذه الصفحة
try-again = إعادة المحاولة
open-directly = فتح الصفحة مباشرةً
failure-offline = لا اتصال بالإنترنت، ولم تُقرأ هذه الصفحة على هذا الجهاز من قبل.
failure-network = انقطع الاتصال أثناء تحميل الصفحة.
failure-timeout = لم تصل الصفحة في الوقت المناسب.
failure-server = في خادم الصحيفة خلل (HTTP { $number }).
failure-refused = رفض خادم الصحيفة طلب الصفحة (HTTP { $number }).
failure-redirected = يحيل خادم الصحيفة إلى عنوان آخر.
failure-damaged = وصلت الصفحة تالفة.
failure-too-large = ما وصل أكبر من أن يكون صفحة.
failure-other-version = جرى تحديث موقع الصحيفة بعد أن فتحته.

## Pages that every paper has

cookies-description = ما يمكن لموقع { $name } أن يحفظه على جهازك، ولماذا وإلى متى، وما اخترته.
necessary = الضروري
necessary-text = يُبقي الصفحات تعمل. ولا شيء غير ذلك.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = المقالات المحفوظة
saved-description = المقالات التي حفظتها من موقع { $name } على هذا الجهاز.
saved-introduction = ما حفظته يبقى على هذا الجهاز، ويمكنك قراءته دون اتصال بالإنترنت. ولا يعلم به أحد سواك.
saved-may-go = تحذف بعض المتصفّحات، ومنها Safari، بيانات الموقع إذا مرّت سبعة أيام دون زيارته. ويمكن تفادي ذلك بإضافة الصحيفة إلى الشاشة الرئيسية، أو بإنشاء ملف بزر «تصدير».
saved-without-script = النصوص البرمجية معطّلة في هذا المتصفّح، فلا يمكن حفظ شيء هنا.
saved-empty = لا توجد مقالات محفوظة بعد. زر «حفظ» موجود تحت عنوان كل مقال، وبجانب كل مقال في القوائم.
saved-total =
    { $count ->
        [zero] لا مقالات محفوظة
        [one] مقال محفوظ واحد
        [two] مقالان محفوظان، الأحدث أولًا
        [few] { $count } مقالات محفوظة، الأحدث أولًا
        [many] { $count } مقالًا محفوظًا، الأحدث أولًا
       *[other] { $count } مقال محفوظ، الأحدث أولًا
    }
search-saved = البحث في مقالاتك المحفوظة
search-saved-none = لا ترد هذه الكلمات في أي من مقالاتك المحفوظة.
save-article = حفظ
article-saving = جارٍ حفظ المقال.
article-saved = حُفظ المقال، وهو متاح ضمن «المقالات المحفوظة»، حتى دون اتصال بالإنترنت.
article-removed = لم يعد المقال محفوظًا.
save-failed = تعذّر حفظ المقال. يمكنك المحاولة مرة أخرى عند عودة الاتصال.
save-no-space = تعذّر حفظ المقال لعدم توفّر مساحة كافية له على هذا الجهاز. يمكنك إزالة بعض المقالات المحفوظة ثم المحاولة مرة أخرى.
save-blocked = تعذّر حفظ المقال لأن هذا المتصفّح لا يسمح للصحيفة بحفظ أي شيء.
save-limit = بلغت مقالاتك المحفوظة أقصى ما يمكن للصحيفة حفظه على هذا الجهاز. ولحفظ هذا المقال تلزم إزالة المقال الذي مضى أطول وقت على قراءتك له: «{ $name }».
save-replace = إزالة ذلك المقال وحفظ هذا
saved-on = حُفظ في { $date }
saved-corrected = صُوِّب بعد حفظه
saved-updated = تغيّر بعد حفظه
saved-withdrawn = سحبته الصحيفة
saved-withdrawn-removed = سحبت الصحيفة هذا المقال، ولذلك لم يعد محفوظًا على هذا الجهاز.
remove = إزالة
remove-all = إزالة الكل
export-saved = تصدير
import-saved = استيراد
export-text = زر «تصدير» ينشئ ملفًا فيه روابط مقالاتك المحفوظة، وزر «استيراد» يحفظ على هذا الجهاز مقالات ملف كهذا.
remove-all-question =
    { $count ->
        [zero] إزالة كل المقالات المحفوظة من هذا الجهاز؟
        [one] إزالة المقال المحفوظ من هذا الجهاز؟
        [two] إزالة المقالين المحفوظين من هذا الجهاز؟
        [few] إزالة كل المقالات المحفوظة ({ $count }) من هذا الجهاز؟
        [many] إزالة كل المقالات المحفوظة ({ $count }) من هذا الجهاز؟
       *[other] إزالة كل المقالات المحفوظة ({ $count }) من هذا الجهاز؟
    }
cancel = إلغاء
imported =
    { $count ->
        [zero] لم يُستورد أي مقال.
        [one] استُورد مقال واحد.
        [two] استُورد مقالان.
        [few] استُوردت { $count } مقالات.
        [many] استُورد { $count } مقالًا.
       *[other] استُورد { $count } مقال.
    }
not-imported =
    { $count ->
        [zero] لم يتعذّر تحميل أي مقال.
        [one] تعذّر تحميل مقال واحد.
        [two] تعذّر تحميل مقالين.
        [few] تعذّر تحميل { $count } مقالات.
        [many] تعذّر تحميل { $count } مقالًا.
       *[other] تعذّر تحميل { $count } مقال.
    }
import-unreadable = ليس في هذا الملف قائمة بمقالات محفوظة من هذه الصحيفة.
saved-meanwhile = يمكنك قراءة ما حفظته

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [zero] لا تحديثات جديدة
        [one] تحديث جديد واحد
        [two] تحديثان جديدان
        [few] { $count } تحديثات جديدة
        [many] { $count } تحديثًا جديدًا
       *[other] { $count } تحديث جديد
    }
check-for-posts = البحث عن تحديثات جديدة
no-new-posts = لا توجد تحديثات جديدة.
live-failed = تعذّر تحميل التحديثات الجديدة. ستحاول الصفحة مرة أخرى.
live-ended = انتهت هذه التغطية المباشرة.
post-updated = عُدِّل هذا التحديث.
post-withdrawn = سُحب هذا التحديث.
all-posts = كل التحديثات
key-events-only = أبرز الأحداث فقط
older-posts =
    { $count ->
        [zero] لا تحديثات سابقة
        [one] عرض تحديث سابق واحد
        [two] عرض تحديثين سابقين
        [few] عرض { $count } تحديثات سابقة
        [many] عرض { $count } تحديثًا سابقًا
       *[other] عرض { $count } تحديث سابق
    }

## The reading settings

reading-settings = إعدادات القراءة
colours-sepia = سيبيا
colours-contrast = تباين عالٍ
text-size-small = صغير
text-size-largest = الأكبر
line-spacing = تباعد الأسطر
line-spacing-tight = ضيّق
line-spacing-standard = عادي
line-spacing-wide = واسع
line-length = طول السطر
line-length-short = قصير
line-length-standard = عادي
line-length-long = طويل
typeface = نوع الخط
typeface-serif = بزوائد
typeface-sans = بلا زوائد
motion = الحركة
motion-automatic = تلقائية
motion-reduced = بلا حركة
data-saving = توفير البيانات
data-saving-automatic = تلقائي
data-saving-on = مفعّل
data-saving-text = عند تفعيله لا يُحمَّل شيء مسبقًا، وتكون الصور صغيرة، ولا تبحث التغطيات المباشرة عن تحديثات جديدة إلا بطلب منك.
reading-position = موضع القراءة
reading-position-off = دون حفظ
reading-position-on = حفظ
reading-position-text = عند حفظه يمكنك متابعة قراءة مقال طويل من حيث توقفت. ويبقى محفوظًا على هذا الجهاز وحده.
keyboard-shortcuts = اختصارات لوحة المفاتيح
shortcuts-on = مفعّلة
shortcuts-off = غير مفعّلة
preview = معاينة
preview-headline = الميناء في الخامسة والنصف
preview-text = تعود القوارب الأولى قبل أن يلوح الضوء. والذين ينتظرونها على الرصيف يحملون معهم ترمسًا ومصباحًا وصبرًا يكفي لساعة كاملة من الصمت.
reset-settings = إعادة الضبط
continue-from = متابعة القراءة من «{ $name }»
shortcut-help = عرض هذه القائمة
shortcut-next = المقال التالي
shortcut-previous = المقال السابق
shortcut-save = حفظ المقال أو إزالته
shortcut-settings = إعدادات القراءة

## Sharing

share = مشاركة
copy-link = نسخ الرابط
link-copied = نُسخ الرابط.
link-not-copied = تعذّر نسخ الرابط. يمكنك تحديده ونسخه يدويًا.
article-address = رابط هذا المقال

## What is kept at the reader's request, on the page about cookies

requested = محفوظ بطلب منك
requested-text = لا تُحفظ هذه البيانات إلا بطلب منك، وعلى هذا الجهاز وحده. ولا تحتاج إلى موافقة.
requested-settings = إعدادات القراءة الخاصة بك
requested-settings-purpose = عرض كل صفحة وفق إعداداتك
requested-saved = قائمة مقالاتك المحفوظة
requested-saved-purpose = معرفة ما حفظته ومتى قرأته آخر مرة
requested-cache = مقالاتك المحفوظة
requested-cache-purpose = عرضها دون اتصال
requested-worker = النص البرمجي للقراءة دون اتصال
requested-worker-purpose = فتح المقالات المحفوظة عند انقطاع الاتصال
requested-positions = مواضع قراءتك
requested-positions-purpose = تذكّر الموضع الذي توقفت عنده في المقالات الطويلة
place-cache = ذاكرة التخزين المؤقت
place-worker = عامل الخدمة
until-reset = إلى حين إعادة ضبط الإعدادات
until-removed = إلى حين إزالة المقالات
until-positions-off = ثلاثون يومًا، أو إلى حين إيقاف الحفظ
forget-everything = حذف كل شيء
forget-everything-text = يُحذف من هذا الجهاز اختيارك وإعداداتك ومقالاتك المحفوظة ومواضع قراءتك.
everything-forgotten = حُذف كل شيء من هذا الجهاز.
not-everything-forgotten = لا يتيح هذا الجهاز للصحيفة حذف كل شيء. يمكنك حذف الباقي من المتصفّح مع بيانات هذا الموقع.
