# Hebrew
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = עברית

## The banner

banner = עוגיות: הבחירה שלך
banner-text = אם אומרים כן, האתר יוכל להשתמש גם במה שלא נחוץ לקריאה, ואפשר לבחור במה. אם אומרים לא, לא מפסידים דבר: כל הכתבות נשארות כפי שהן. אפשר לשנות את ההחלטה בכל עת.
banner-changed = השאלה מוצגת שוב כי משהו השתנה:
accept-all = לאשר את הכול
reject-all = לדחות את הכול
choose = לבחור

## The notice about Global Privacy Control, a signal that some browsers send

signal = איתות פרטיות
signal-denied = הדפדפן שלך מבקש מאתרים לא להעביר לאחרים את המידע עליך (Global Privacy Control). כל מה שאינו הכרחי כבוי.
signal-suspended = הדפדפן שלך מבקש מאתרים לא להעביר לאחרים את המידע עליך (Global Privacy Control). הפרסומות שאישרת בעבר כבויות עד שהאישור יינתן שוב.

## The settings

settings = הגדרות עוגיות
settings-text = יש לסמן את מה שמותר. מה שלא סומן יישאר כבוי. הבחירה תקפה לחצי שנה.
settings-nothing = האתר הזה משתמש רק במה שדרוש לו כדי לפעול. אין במה לבחור.
close = לסגור
save = לשמור
always-on = תמיד פועל
services-in = השירותים בקבוצה ״{ $name }״

## After a choice

note = על בחירת העוגיות שלך
saved = הבחירה שלך נשמרה. אפשר לשנות אותה בכל עת דרך ״הגדרות עוגיות״.
not-kept = הבחירה שלך תקפה מעכשיו, אבל המכשיר הזה לא יכול לזכור אותה: השאלה תוצג שוב בטעינה הבאה של הדף.
forgotten = הבחירה שלך נמחקה.
not-forgotten = המכשיר הזה לא מאפשר לנו למחוק את הבחירה השמורה. אפשר למחוק אותה בדפדפן, יחד עם הנתונים של האתר הזה.
settings-failed = לא ניתן לטעון את ההגדרות. אפשר לנסות שוב כשהחיבור יחזור.
reload-needed = מה שביטלת עדיין פעל בדף הזה. הנתונים שהוא שמר נמחקו. כדי לעצור אותו לגמרי צריך לטעון את הדף מחדש.
reload = לטעון את הדף מחדש

## In the place of a film, a map or a post of another site

embed-about = המקור: { $name }. עם הטעינה יידע אתר { $name } שקראת את הדף הזה, ויוכל לשמור נתונים במכשיר שלך.
embed-once = לטעון פעם אחת
embed-always = לאפשר תמיד את { $name }
embed-open = לפתוח באתר { $name }

## The page about cookies

page-title = עוגיות ושאר הנתונים שנשמרים
page-introduction = אתר יכול לשמור מעט נתונים במכשיר שלך: בעוגיות, או באחסון המקומי ובאחסון הזמני של הדפדפן. כאן מוסבר מה האתר הזה שומר שם, מי שומר, למה ולכמה זמן.
page-asks = מה שהכרחי פועל תמיד. כל השאר מחכה להסכמתך, ונעלם כשהיא מתבטלת. הסירוב לא עולה דבר: כל הכתבות נשארות כפי שהן.
page-asks-nothing = האתר הזה שומר רק את מה שדרוש לו כדי לפעול, ולכן אינו שואל דבר.
page-without-script = בדפדפן הזה הסקריפטים כבויים, ולכן נעשה כאן שימוש רק במה שהכרחי, ואין במה לבחור.
page-present = הבחירה שלך
page-none = עדיין לא בחרת. נעשה שימוש רק במה שהכרחי.
page-stale = כבר בחרת בעבר, אבל מאז השאלה השתנתה. עד לבחירה חדשה נעשה שימוש רק במה שהכרחי.
page-expired = תוקף הבחירה הקודמת שלך פג. עד לבחירה חדשה נעשה שימוש רק במה שהכרחי.
page-unreadable = אי אפשר לקרוא את הבחירה השמורה. עד לבחירה חדשה נעשה שימוש רק במה שהכרחי.
page-newer = הבחירה שלך נשמרה בגרסה חדשה יותר של האתר הזה. עד לבחירה חדשה כאן נעשה שימוש רק במה שהכרחי.
page-allowed = מותר
page-only-necessary = רק מה שהכרחי
page-made = תאריך הבחירה
page-holds-until = בתוקף עד
page-signal = איתות הפרטיות של הדפדפן שלך
page-signal-on = פועל
page-signal-off = כבוי
page-signal-none = לא מוכר לדפדפן הזה
page-text = הטקסט שהוצג לך
page-number = מספר הבחירה (נשאר במכשיר הזה)
page-forget = למחוק את הבחירה שלי
page-forget-text = הבחירה והמספר שלה יימחקו מהמכשיר הזה. השאלה תוצג שוב.
page-receipt = לשמור אסמכתה
page-receipt-text = קובץ ובו כל מה שנשמר על הבחירה שלך. אין בו מידע על זהותך, על המיקום שלך או על מה שקראת.
page-change = לשנות את הבחירה
page-history = ההחלטות הקודמות שלך
page-history-none = אין כאלה.
page-when = מתי
page-how = איך
how-banner-accept = הכול אושר בבאנר
how-banner-reject = הכול נדחה בבאנר
how-prefs-save = נשמר בהגדרות
how-embed-always = נבחר ״לאפשר תמיד״ בתוך כתבה
how-withdraw = ההסכמה בוטלה
page-stored = מה נשמר
page-service = שירות
page-provider = בהפעלת
page-what = מה
page-place = איפה
page-why = למה
page-how-long = לכמה זמן
page-cookie = עוגייה
page-local-storage = אחסון מקומי
page-session-storage = אחסון זמני
page-nothing-stored = לא שומר דבר במכשיר שלך
page-no-services = כרגע אין דבר בקבוצה הזאת.
page-retired = כבר לא נשמר; נמחק אם נמצא
page-contacts = פונה אל
page-policy = מדיניות הפרטיות של { $name }

## When another tab has decided

changed-elsewhere = הבחירה שלך שונתה בכרטיסייה אחרת. הסימונים כאן מראים עכשיו את הבחירה החדשה.

## The frame around every page

skip-to-content = דילוג לתוכן
sections = מדורים
all-sections = כל המדורים
about-paper = על העיתון
cookies = עוגיות
colours = צבעים
colours-automatic = אוטומטיים
colours-light = בהירים
colours-dark = כהים
text-size = גודל הטקסט
text-size-standard = רגיל
text-size-large = גדול
text-size-larger = גדול יותר
loading = הדף נטען
offline = אין חיבור לאינטרנט. דפים שכבר פתחת עדיין פועלים.

## The front page and lists of articles

front-page = דף הבית
front-page-of = { $name }: דף הבית
front-empty = עדיין לא פורסם דבר. הכתבה הראשונה תופיע כאן.
section = מדור
topic = נושא
author = מאת
list-page = , דף { $number }
list-pages = הדפים ברשימה הזאת
newest = החדש ביותר
newer = חדש יותר
older = ישן יותר
oldest = הישן ביותר
numbered-page = דף { $number }
list-empty = עדיין אין כאן כתבות.
list-complete =
    { $count ->
        [one] זו הכתבה היחידה כאן.
        [two] זה כל מה שיש כאן: שתי כתבות בדף אחד.
       *[other] זה כל מה שיש כאן: { $count } כתבות בדף אחד.
    }
list-total =
    { $count ->
        [one] כתבה אחת בסך הכול
        [two] שתי כתבות בסך הכול
       *[other] { $count } כתבות בסך הכול
    }

## Articles

live = דיווח חי
reading-time =
    { $count ->
        [one] דקת קריאה אחת
        [two] שתי דקות קריאה
       *[other] { $count } דקות קריאה
    }
updated = עודכן: { $time }
byline = מאת { $names }
related = כתבות קשורות
article-topics = הנושאים של הכתבה הזאת
corrections = תיקונים
correction = תיקון
clarification = הבהרה
correction-dated = { $kind }, { $date }:
correction-undated = { $kind }:
key-events = האירועים המרכזיים
posts = רגע אחר רגע
post = עדכון

## Parts of an article, where the article gives no name of its own

key-points = עיקרי הדברים
timeline = ציר זמן
gallery = גלריה
read-next = לקריאה נוספת
table = טבלה
transcript = תמליל
unknown-part = תצוגה מקדימה: כאן נמצא חלק מסוג לא מוכר, ״{ $name }״. הקוראים אינם רואים אותו.

## When there is no page

missing = הדף לא נמצא
missing-text = אין דף בכתובת הזאת. ייתכן שבקישור שהוביל לכאן נפלה טעות הקלדה, או שהכתבה הוסרה.
missing-front = לדף הבית
missing-sections = או לאחד המדורים:

## When a page could not be loaded

not-loaded = הדף לא נטען
not-loaded-kind = לא נטען
not-loaded-offline = אין חיבור
not-loaded-heading = לא ניתן לטעון את הדף הזה
try-again = לנסות שוב
open-directly = לפתוח את הדף ישירות
failure-offline = אין חיבור לאינטרנט, והדף הזה עדיין לא נקרא במכשיר הזה.
failure-network = החיבור נותק בזמן טעינת הדף.
failure-timeout = הדף לא הגיע בזמן.
failure-server = יש תקלה בשרת של העיתון (HTTP { $number }).
failure-refused = השרת של העיתון סירב לשלוח את הדף (HTTP { $number }).
failure-redirected = השרת של העיתון מפנה לכתובת אחרת.
failure-damaged = הדף הגיע פגום.
failure-too-large = מה שהגיע גדול מכדי להיות דף.
failure-other-version = האתר של העיתון עודכן מאז שפתחת אותו.

## Pages that every paper has

cookies-description = מה אתר { $name } יכול לשמור במכשיר שלך, למה ולכמה זמן, ומה בחרת.
necessary = הכרחי
necessary-text = מאפשר לדפים לפעול. שום דבר מעבר לזה.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = כתבות שמורות
saved-description = הכתבות מאתר { $name } ששמרת במכשיר הזה.
saved-introduction = מה ששמרת נשאר במכשיר הזה, ואפשר לקרוא אותו גם בלי חיבור לאינטרנט. איש מלבדך לא יידע מה נשמר.
saved-may-go = יש דפדפנים, ובהם Safari, שמוחקים את הנתונים של אתר שלא נפתח במשך שבעה ימים. כדי לא לאבד דבר אפשר להוסיף את העיתון למסך הבית, או ליצור קובץ בכפתור ״לייצא״.
saved-without-script = בדפדפן הזה הסקריפטים כבויים, ולכן אי אפשר לשמור כאן דבר.
saved-empty = עדיין לא שמרת כתבות. הכפתור ״לשמור״ נמצא מתחת לכותרת של כל כתבה ולצד כל הפניה לכתבה.
saved-total =
    { $count ->
        [one] כתבה שמורה אחת
        [two] שתי כתבות שמורות, מהחדשה לישנה
       *[other] { $count } כתבות שמורות, מהחדשה לישנה
    }
search-saved = חיפוש בכתבות השמורות
search-saved-none = אף אחת מהכתבות השמורות אינה כוללת את המילים האלה.
save-article = לשמור
article-saving = הכתבה נשמרת.
article-saved = הכתבה נשמרה. אפשר למצוא אותה תחת ״כתבות שמורות״, גם בלי חיבור לאינטרנט.
article-removed = הכתבה כבר לא שמורה.
save-failed = לא ניתן לשמור את הכתבה. אפשר לנסות שוב כשהחיבור יחזור.
save-no-space = לא ניתן לשמור את הכתבה, כי אין לה מספיק מקום במכשיר הזה. אפשר להסיר כמה כתבות שמורות ולנסות שוב.
save-blocked = לא ניתן לשמור את הכתבה, כי הדפדפן הזה לא מאפשר לעיתון לשמור דבר.
save-limit = שמרת את כל מה שהעיתון יכול להחזיק במכשיר הזה. כדי לשמור את הכתבה הזאת צריך להסיר את זו שעבר הזמן הרב ביותר מאז שקראת אותה: ״{ $name }״.
save-replace = להסיר אותה ולשמור את זו
saved-on = נשמרה ב־{ $date }
saved-corrected = תוקנה אחרי השמירה
saved-updated = שונתה אחרי השמירה
saved-withdrawn = הוסרה מהאתר על ידי העיתון
saved-withdrawn-removed = העיתון הסיר את הכתבה הזאת מהאתר, ולכן היא כבר לא שמורה במכשיר הזה.
remove = להסיר
remove-all = להסיר את הכול
export-saved = לייצא
import-saved = לייבא
export-text = הכפתור ״לייצא״ יוצר קובץ עם הכתובות של הכתבות השמורות שלך. הכפתור ״לייבא״ שומר במכשיר הזה את הכתבות מקובץ כזה.
remove-all-question =
    { $count ->
        [one] להסיר את הכתבה השמורה מהמכשיר הזה?
        [two] להסיר את שתי הכתבות השמורות מהמכשיר הזה?
       *[other] להסיר את כל { $count } הכתבות השמורות מהמכשיר הזה?
    }
cancel = לבטל
imported =
    { $count ->
        [one] כתבה אחת יובאה.
        [two] שתי כתבות יובאו.
       *[other] { $count } כתבות יובאו.
    }
not-imported =
    { $count ->
        [one] כתבה אחת לא נטענה.
        [two] שתי כתבות לא נטענו.
       *[other] { $count } כתבות לא נטענו.
    }
import-unreadable = אין בקובץ הזה רשימה של כתבות שמורות מהעיתון הזה.
saved-meanwhile = אפשר לקרוא את מה ששמרת

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] עדכון חדש אחד
        [two] שני עדכונים חדשים
       *[other] { $count } עדכונים חדשים
    }
check-for-posts = לחפש עדכונים חדשים
no-new-posts = אין עדכונים חדשים.
live-failed = לא ניתן לטעון עדכונים חדשים. הדף ינסה שוב.
live-ended = הדיווח החי הזה הסתיים.
post-updated = העדכון הזה שונה.
post-withdrawn = העדכון הזה הוסר.
all-posts = כל העדכונים
key-events-only = רק האירועים המרכזיים
older-posts =
    { $count ->
        [one] להציג עדכון קודם אחד
        [two] להציג שני עדכונים קודמים
       *[other] להציג { $count } עדכונים קודמים
    }

## The reading settings

reading-settings = הגדרות קריאה
colours-sepia = ספיה
colours-contrast = ניגודיות גבוהה
text-size-small = קטן
text-size-largest = הגדול ביותר
line-spacing = ריווח בין השורות
line-spacing-tight = צפוף
line-spacing-standard = רגיל
line-spacing-wide = מרווח
line-length = אורך השורה
line-length-short = קצר
line-length-standard = רגיל
line-length-long = ארוך
typeface = גופן
typeface-serif = עם תגים
typeface-sans = בלי תגים
motion = תנועה
motion-automatic = אוטומטית
motion-reduced = ללא
data-saving = חיסכון בנתונים
data-saving-automatic = אוטומטי
data-saving-on = פועל
data-saving-text = כשהוא פועל, שום דבר לא נטען מראש, התמונות קטנות, והדיווחים החיים מחפשים עדכונים חדשים רק לפי בקשתך.
reading-position = המקום בכתבה
reading-position-off = לא לזכור
reading-position-on = לזכור
reading-position-text = כשהמקום נשמר, אפשר להמשיך כתבה ארוכה מהנקודה שבה הפסקת. המידע נשאר במכשיר הזה.
keyboard-shortcuts = קיצורי מקלדת
shortcuts-on = פועלים
shortcuts-off = כבויים
preview = תצוגה מקדימה
preview-headline = הנמל בחמש וחצי
preview-text = הסירות הראשונות חוזרות עוד לפני עלות השחר. מי שמחכים להן על הרציף מביאים איתם תרמוס, פנס וסבלנות לשתוק שעה שלמה.
reset-settings = לאפס
continue-from = להמשיך מכאן: ״{ $name }״
shortcut-help = להציג את הרשימה הזאת
shortcut-next = הכתבה הבאה
shortcut-previous = הכתבה הקודמת
shortcut-save = לשמור את הכתבה או להסיר אותה
shortcut-settings = הגדרות קריאה

## Sharing

share = לשתף
copy-link = להעתיק קישור
link-copied = הקישור הועתק.
link-not-copied = לא ניתן להעתיק את הקישור. אפשר לסמן אותו ולהעתיק ידנית.
article-address = הכתובת של הכתבה הזאת

## What is kept at the reader's request, on the page about cookies

requested = נשמר לבקשתך
requested-text = הנתונים האלה נשמרים רק לבקשתך, ורק במכשיר הזה. אין צורך בהסכמה.
requested-settings = הגדרות הקריאה שלך
requested-settings-purpose = כדי להציג כל דף כפי שהגדרת
requested-saved = רשימת הכתבות השמורות שלך
requested-saved-purpose = כדי לדעת מה שמרת ומתי קראת אותו לאחרונה
requested-cache = הכתבות השמורות שלך
requested-cache-purpose = כדי להציג אותן בלי חיבור
requested-worker = הסקריפט לקריאה בלי חיבור
requested-worker-purpose = כדי לפתוח כתבות שמורות כשאין חיבור
requested-positions = המקומות שבהם הפסקת לקרוא
requested-positions-purpose = כדי לזכור איפה הפסקת בכתבות ארוכות
place-cache = מטמון
place-worker = עובד שירות
until-reset = עד לאיפוס ההגדרות
until-removed = עד להסרת הכתבות
until-positions-off = שלושים יום, או עד לכיבוי האפשרות
forget-everything = למחוק את הכול
forget-everything-text = הבחירה, ההגדרות, הכתבות השמורות והמקומות שבהם הפסקת לקרוא יימחקו מהמכשיר הזה.
everything-forgotten = הכול נמחק מהמכשיר הזה.
not-everything-forgotten = המכשיר הזה לא מאפשר לעיתון למחוק את הכול. אפשר למחוק את השאר בדפדפן, יחד עם הנתונים של האתר הזה.
