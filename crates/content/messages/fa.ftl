# Persian
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = فارسی

## The banner

banner = انتخاب کوکی‌ها
banner-text = اگر بله بگویید، این سایت می‌تواند از آنچه برای خواندن آن لازم نیست نیز استفاده کند؛ از چه چیزهایی، انتخاب با شماست. اگر نه بگویید، چیزی از دست نمی‌دهید: همه مطالب را می‌توانید به همان شکل بخوانید. هر زمان بخواهید می‌توانید نظرتان را تغییر دهید.
banner-changed = دوباره از شما می‌پرسیم، چون چیزی تغییر کرده است:
accept-all = پذیرفتن همه
reject-all = رد کردن همه
choose = انتخاب

## The notice about Global Privacy Control, a signal that some browsers send

signal = سیگنال حریم خصوصی
signal-denied = مرورگر شما از سایت‌ها می‌خواهد داده‌هایتان را در اختیار دیگران نگذارند (Global Privacy Control). هر آنچه اختیاری است خاموش است.
signal-suspended = مرورگر شما از سایت‌ها می‌خواهد داده‌هایتان را در اختیار دیگران نگذارند (Global Privacy Control). تبلیغاتی که پیش‌تر اجازه داده بودید، تا زمانی که این اجازه را تأیید نکنید خاموش می‌ماند.

## The settings

settings = تنظیمات کوکی
settings-text = آنچه را اجازه می‌دهید علامت بزنید. آنچه علامت نخورده باشد خاموش می‌ماند. انتخاب شما به مدت شش ماه معتبر است.
settings-nothing = این سایت تنها از آنچه برای کار کردن لازم دارد استفاده می‌کند. چیزی برای انتخاب نیست.
close = بستن
save = ذخیره
always-on = همیشه روشن
services-in = سرویس‌های گروه «{ $name }»

## After a choice

note = درباره انتخاب شما برای کوکی‌ها
saved = انتخاب شما ذخیره شد. هر زمان بخواهید می‌توانید آن را در «تنظیمات کوکی» تغییر دهید.
not-kept = انتخاب شما اکنون برقرار است، اما این دستگاه نمی‌تواند آن را به خاطر بسپارد: با بارگذاری دوباره صفحه، باز از شما پرسیده می‌شود.
forgotten = انتخاب شما پاک شد.
not-forgotten = این دستگاه اجازه نمی‌دهد انتخاب ذخیره‌شده شما را پاک کنیم. می‌توانید آن را در مرورگر، همراه با داده‌های این سایت، پاک کنید.
settings-failed = بارگذاری تنظیمات ممکن نشد. وقتی متصل بودید، دوباره تلاش کنید.
reload-needed = آنچه اجازه‌اش را پس گرفتید هنوز در این صفحه در حال اجرا بود. داده‌هایی که ذخیره کرده بود پاک شده است. برای پایان دادن به آن، صفحه را دوباره بارگذاری کنید.
reload = بارگذاری دوباره صفحه

## In the place of a film, a map or a post of another site

embed-about = منبع: { $name }. پس از بارگذاری، { $name } آگاه می‌شود که این صفحه را می‌خوانید و ممکن است روی دستگاه شما داده ذخیره کند.
embed-once = یک بار بارگذاری
embed-always = اجازه همیشگی به { $name }
embed-open = باز کردن در { $name }

## The page about cookies

page-title = کوکی‌ها و دیگر داده‌هایی که ذخیره می‌شود
page-introduction = هر سایت می‌تواند داده‌های کوچکی روی دستگاه شما نگه دارد: در کوکی‌ها، یا در حافظه محلی و حافظه نشست مرورگر. این صفحه می‌گوید این سایت چه چیزی را در آنجا نگه می‌دارد، چه کسی آن را نگه می‌دارد، چرا و تا چه مدت.
page-asks = آنچه ضروری است همیشه هست. هر چیز دیگر منتظر پاسخ مثبت شما می‌ماند و با پس گرفتن آن از میان می‌رود. نه گفتن برای شما هزینه‌ای ندارد: همه مطالب را می‌توانید به همان شکل بخوانید.
page-asks-nothing = این سایت تنها آنچه را برای کار کردن لازم دارد نگه می‌دارد، پس از شما چیزی نمی‌پرسد.
page-without-script = اسکریپت‌ها در این مرورگر خاموش است، پس اینجا از هیچ چیز اختیاری استفاده نمی‌شود و چیزی برای انتخاب نیست.
page-present = انتخاب شما
page-none = هنوز انتخاب نکرده‌اید. از هیچ چیز اختیاری استفاده نمی‌شود.
page-stale = پیش‌تر انتخاب کرده‌اید، اما آنچه پرسیده می‌شود از آن زمان تغییر کرده است. تا زمانی که دوباره انتخاب نکنید، از هیچ چیز اختیاری استفاده نمی‌شود.
page-expired = مدت انتخاب پیشین شما به پایان رسیده است. تا زمانی که دوباره انتخاب نکنید، از هیچ چیز اختیاری استفاده نمی‌شود.
page-unreadable = آنچه به‌عنوان انتخاب شما ذخیره شده است خوانده نمی‌شود. تا زمانی که دوباره انتخاب نکنید، از هیچ چیز اختیاری استفاده نمی‌شود.
page-newer = انتخاب شما را نسخه تازه‌تری از این سایت ذخیره کرده است. تا زمانی که اینجا دوباره انتخاب نکنید، از هیچ چیز اختیاری استفاده نمی‌شود.
page-allowed = مجاز
page-only-necessary = تنها آنچه ضروری است
page-made = تاریخ انتخاب
page-holds-until = معتبر تا
page-signal = سیگنال حریم خصوصی مرورگر شما
page-signal-on = روشن
page-signal-off = خاموش
page-signal-none = این مرورگر آن را نمی‌شناسد
page-text = متنی که به شما نشان داده شد
page-number = شماره انتخاب شما (روی این دستگاه می‌ماند)
page-forget = پاک کردن انتخاب من
page-forget-text = انتخاب شما و شماره آن را از این دستگاه پاک می‌کند. دوباره از شما پرسیده خواهد شد.
page-receipt = ذخیره رسید
page-receipt-text = فایلی با همه آنچه از انتخاب شما ذخیره شده است. در آن گفته نمی‌شود که شما کیستید، کجا هستید یا چه می‌خوانید.
page-change = تغییر انتخاب شما
page-history = انتخاب‌های پیشین شما
page-history-none = موردی نیست.
page-when = چه زمانی
page-how = چگونه
how-banner-accept = پذیرفتن همه در بنر
how-banner-reject = رد کردن همه در بنر
how-prefs-save = ذخیره در تنظیمات
how-embed-always = اجازه همیشگی از درون یک مطلب
how-withdraw = پس گرفتن اجازه
page-stored = آنچه ذخیره می‌شود
page-service = سرویس
page-provider = گرداننده
page-what = چه چیزی
page-place = کجا
page-why = چرا
page-how-long = تا چه مدت
page-cookie = کوکی
page-local-storage = حافظه محلی
page-session-storage = حافظه نشست
page-nothing-stored = چیزی روی دستگاه شما نگه نمی‌دارد
page-no-services = در حال حاضر چیزی در این گروه نیست.
page-retired = دیگر ذخیره نمی‌شود؛ هر جا پیدا شود پاک می‌شود
page-contacts = ارتباط با
page-policy = سیاست حریم خصوصی { $name }

## When another tab has decided

changed-elsewhere = انتخاب شما در برگه دیگری تغییر کرد. خانه‌های اینجا انتخاب کنونی شما را نشان می‌دهند.

## The frame around every page

skip-to-content = پرش به محتوا
sections = بخش‌ها
all-sections = همه بخش‌ها
about-paper = درباره روزنامه
cookies = کوکی‌ها
colours = رنگ‌ها
colours-automatic = خودکار
colours-light = روشن
colours-dark = تیره
text-size = اندازه متن
text-size-standard = معمولی
text-size-large = بزرگ
text-size-larger = بزرگ‌تر
loading = در حال بارگذاری صفحه
offline = به اینترنت متصل نیستید. صفحه‌هایی که باز کرده‌اید همچنان کار می‌کنند.

## The front page and lists of articles

front-page = صفحه نخست
front-page-of = { $name }: صفحه نخست
front-empty = هنوز چیزی منتشر نشده است. نخستین مطلب اینجا خواهد آمد.
section = بخش
topic = موضوع
author = نویسنده
list-page = ، صفحه { $number }
list-pages = صفحه‌های این فهرست
newest = تازه‌ترین
newer = تازه‌تر
older = قدیمی‌تر
oldest = قدیمی‌ترین
numbered-page = صفحه { $number }
list-empty = هنوز مطلبی اینجا نیست.
list-complete =
    { $count ->
        [one] تنها { $count } مطلب اینجاست.
       *[other] همه مطالب همین است: { $count } مطلب در یک صفحه.
    }
list-total =
    { $count ->
        [one] در مجموع { $count } مطلب
       *[other] در مجموع { $count } مطلب
    }

## Articles

live = زنده
reading-time =
    { $count ->
        [one] { $count } دقیقه مطالعه
       *[other] { $count } دقیقه مطالعه
    }
updated = به‌روزرسانی: { $time }
byline = به قلم { $names }
related = مطالب مرتبط
article-topics = موضوع‌های این مطلب
corrections = اصلاحیه‌ها
correction = اصلاحیه
clarification = توضیح
correction-dated = { $kind }، { $date }:
correction-undated = { $kind }:
key-events = مهم‌ترین رویدادها
posts = لحظه‌به‌لحظه
post = نوشته

## Parts of an article, where the article gives no name of its own

key-points = نکته‌های اصلی
timeline = گاه‌شمار
gallery = گالری
read-next = در ادامه بخوانید
table = جدول
transcript = متن پیاده‌شده
unknown-part = پیش‌نمایش: اینجا جزئی از نوع ناشناخته «{ $name }» قرار دارد. خوانندگان آن را نمی‌بینند.

## When there is no page

missing = صفحه پیدا نشد
missing-text = صفحه‌ای با این نشانی وجود ندارد. شاید پیوندی که شما را به اینجا آورد غلط تایپی داشته باشد، یا مطلب حذف شده باشد.
missing-front = رفتن به صفحه نخست
missing-sections = یا رفتن به یکی از بخش‌ها:

## When a page could not be loaded

not-loaded = صفحه بارگذاری نشد
not-loaded-kind = بارگذاری نشد
not-loaded-offline = بدون اتصال
not-loaded-heading = بارگذاری این صفحه ممکن نشد
try-again = تلاش دوباره
open-directly = باز کردن مستقیم صفحه
failure-offline = به اینترنت متصل نیستید و این صفحه هنوز روی این دستگاه خوانده نشده است.
failure-network = هنگام بارگذاری صفحه، اتصال قطع شد.
failure-timeout = صفحه به‌موقع نرسید.
failure-server = سرور روزنامه دچار خطاست (HTTP { $number }).
failure-refused = سرور روزنامه از فرستادن صفحه خودداری کرد (HTTP { $number }).
failure-redirected = سرور روزنامه به نشانی دیگری ارجاع می‌دهد.
failure-damaged = صفحه دریافتی آسیب دیده است.
failure-too-large = آنچه رسید بزرگ‌تر از آن است که صفحه باشد.
failure-other-version = سایت روزنامه از زمانی که آن را باز کرده‌اید به‌روز شده است.

## Pages that every paper has

cookies-description = آنچه سایت { $name } می‌تواند روی دستگاه شما ذخیره کند، چرا و تا چه مدت، و آنچه انتخاب کرده‌اید.
necessary = ضروری
necessary-text = برای کار کردن صفحه‌هاست، نه چیز دیگر.
