# Ukrainian
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Українська

## The banner

banner = Файли cookie: ваш вибір
banner-text = Якщо ви скажете «так», цей сайт зможе використовувати й те, без чого його можна читати; що саме, вирішуєте ви. Якщо скажете «ні», нічого не втратите: усі статті можна читати так само. Передумати можна будь-коли.
banner-changed = Запитуємо вас ще раз, бо дещо змінилося:
accept-all = Прийняти все
reject-all = Відхилити все
choose = Вибрати

## The notice about Global Privacy Control, a signal that some browsers send

signal = Сигнал приватності
signal-denied = Ваш браузер просить сайти не передавати ваші дані іншим (Global Privacy Control). Усе необов’язкове вимкнено.
signal-suspended = Ваш браузер просить сайти не передавати ваші дані іншим (Global Privacy Control). Рекламу, яку ви дозволили раніше, вимкнено, доки ви не підтвердите дозвіл.

## The settings

settings = Налаштування файлів cookie
settings-text = Позначте те, що дозволяєте. Непозначене лишається вимкненим. Ваш вибір діє пів року.
settings-nothing = Цей сайт використовує лише те, що потрібно йому для роботи. Вибирати немає з чого.
close = Закрити
save = Зберегти
always-on = Завжди ввімкнено
services-in = Сервіси в групі «{ $name }»

## After a choice

note = Про ваш вибір щодо файлів cookie
saved = Ваш вибір збережено. Змінити його можна будь-коли в розділі «Налаштування файлів cookie».
not-kept = Ваш вибір уже діє, але цей пристрій не може його запам’ятати: коли сторінка завантажиться знову, ми запитаємо вас ще раз.
forgotten = Ваш вибір видалено.
not-forgotten = На цьому пристрої ми не можемо видалити ваш збережений вибір. Ви можете видалити його в браузері разом із даними цього сайту.
settings-failed = Не вдалося завантажити налаштування. Спробуйте ще раз, коли з’явиться з’єднання.
reload-needed = На цій сторінці ще працювало те, чого ви більше не дозволяєте. Дані, збережені при цьому, видалено. Щоб остаточно це зупинити, перезавантажте сторінку.
reload = Перезавантажити сторінку

## In the place of a film, a map or a post of another site

embed-about = Джерело: { $name }. Щойно вміст завантажиться, сервіс { $name } дізнається, що ви це читаєте, і зможе зберігати дані на вашому пристрої.
embed-once = Завантажити один раз
embed-always = Завжди дозволяти: { $name }
embed-open = Відкрити на сайті { $name }

## The page about cookies

page-title = Файли cookie та інші збережені дані
page-introduction = Сайт може зберігати на вашому пристрої невеликі порції даних: у файлах cookie або в локальному чи сеансовому сховищі браузера. Тут пояснено, що зберігає там цей сайт, хто це зберігає, навіщо і як довго.
page-asks = Необхідне працює завжди. Усе інше чекає на вашу згоду і зникає, коли ви її відкликаєте. Відмова нічого вам не коштує: усі статті можна читати так само.
page-asks-nothing = Цей сайт зберігає лише те, що потрібно йому для роботи, тому ні про що вас не запитує.
page-without-script = У цьому браузері скрипти вимкнено, тож тут використовується лише необхідне і вибирати немає з чого.
page-present = Ваш вибір
page-none = Ви ще не зробили вибору. Використовується лише необхідне.
page-stale = Ви вже робили вибір, але відтоді змінилося те, про що ми запитуємо. Доки ви не виберете знову, використовується лише необхідне.
page-expired = Строк дії вашого попереднього вибору минув. Доки ви не виберете знову, використовується лише необхідне.
page-unreadable = Ваш збережений вибір не вдається прочитати. Доки ви не виберете знову, використовується лише необхідне.
page-newer = Ваш вибір зберегла новіша версія цього сайту. Доки ви не виберете тут знову, використовується лише необхідне.
page-allowed = Дозволено
page-only-necessary = Лише необхідне
page-made = Дата вибору
page-holds-until = Діє до
page-signal = Сигнал приватності вашого браузера
page-signal-on = Увімкнено
page-signal-off = Вимкнено
page-signal-none = Невідомий цьому браузеру
page-text = Текст, який вам показали
page-number = Номер вибору (лишається на цьому пристрої)
page-forget = Видалити мій вибір
page-forget-text = Видаляє з цього пристрою ваш вибір і його номер. Ми запитаємо вас знову.
page-receipt = Зберегти підтвердження
page-receipt-text = Файл з усім, що збережено про ваш вибір. З нього не видно, хто ви, де ви і що читаєте.
page-change = Змінити вибір
page-history = Ваші попередні рішення
page-history-none = Їх немає.
page-when = Коли
page-how = Як
how-banner-accept = Усе прийнято в банері
how-banner-reject = Усе відхилено в банері
how-prefs-save = Збережено в налаштуваннях
how-embed-always = Вибрано «завжди дозволяти» у статті
how-withdraw = Згоду відкликано
page-stored = Що зберігається
page-service = Сервіс
page-provider = Хто надає
page-what = Що
page-place = Де
page-why = Навіщо
page-how-long = Як довго
page-cookie = Файл cookie
page-local-storage = Локальне сховище
page-session-storage = Сеансове сховище
page-nothing-stored = Нічого не зберігає на вашому пристрої
page-no-services = Наразі в цій групі нічого немає.
page-retired = більше не зберігається; видаляється, якщо знайдеться
page-contacts = З’єднується з
page-policy = Політика приватності: { $name }

## When another tab has decided

changed-elsewhere = Ваш вибір змінено в іншій вкладці. Прапорці тут показують поточний вибір.

## The frame around every page

skip-to-content = Перейти до вмісту
sections = Рубрики
all-sections = Усі рубрики
about-paper = Про видання
cookies = Файли cookie
colours = Кольори
colours-automatic = Автоматично
colours-light = Світлі
colours-dark = Темні
text-size = Розмір тексту
text-size-standard = Звичайний
text-size-large = Великий
text-size-larger = Більший
loading = Завантаження сторінки
offline = Немає з’єднання з інтернетом. Сторінки, які ви вже відкривали, працюють і далі.

## The front page and lists of articles

front-page = Головна сторінка
front-page-of = { $name }: головна сторінка
front-empty = Ще нічого не опубліковано. Тут з’явиться перша стаття.
section = Рубрика
topic = Тема
author = Авторство
list-page = , сторінка { $number }
list-pages = Сторінки цього списку
newest = Найновіші
newer = Новіші
older = Давніші
oldest = Найдавніші
numbered-page = Сторінка { $number }
list-empty = Тут ще немає статей.
list-complete =
    { $count ->
        [one] Це все, що тут є: { $count } стаття на одній сторінці.
        [few] Це все, що тут є: { $count } статті на одній сторінці.
        [many] Це все, що тут є: { $count } статей на одній сторінці.
       *[other] Це все, що тут є: { $count } статті на одній сторінці.
    }
list-total =
    { $count ->
        [one] Усього { $count } стаття
        [few] Усього { $count } статті
        [many] Усього { $count } статей
       *[other] Усього { $count } статті
    }

## Articles

live = Наживо
reading-time =
    { $count ->
        [one] { $count } хв читання
        [few] { $count } хв читання
        [many] { $count } хв читання
       *[other] { $count } хв читання
    }
updated = Оновлено: { $time }
byline = Текст: { $names }
related = За темою
article-topics = Теми цієї статті
corrections = Виправлення
correction = Виправлення
clarification = Уточнення
correction-dated = { $kind } ({ $date }).
correction-undated = { $kind }.
key-events = Головні події
posts = Перебіг подій
post = Допис

## Parts of an article, where the article gives no name of its own

key-points = Головне
timeline = Хронологія
gallery = Галерея
read-next = Читайте також
table = Таблиця
transcript = Розшифрування
unknown-part = Попередній перегляд: тут розміщено елемент невідомого типу «{ $name }». Читачі його не бачать.

## When there is no page

missing = Сторінку не знайдено
missing-text = За цією адресою сторінки немає. Можливо, у посиланні, яке привело сюди, є друкарська помилка або ж статтю видалено.
missing-front = Перейти на головну сторінку
missing-sections = Або перейдіть до однієї з рубрик:

## When a page could not be loaded

not-loaded = Сторінку не завантажено
not-loaded-kind = Не завантажено
not-loaded-offline = Немає з’єднання
not-loaded-heading = Не вдалося завантажити цю сторінку
try-again = Повторити
open-directly = Відкрити сторінку безпосередньо
failure-offline = Немає з’єднання з інтернетом, а цієї сторінки на цьому пристрої ще не читали.
failure-network = Під час завантаження сторінки з’єднання перервалося.
failure-timeout = Сторінка не завантажилася вчасно.
failure-server = На сервері видання сталася помилка (HTTP { $number }).
failure-refused = Сервер видання відмовився надати сторінку (HTTP { $number }).
failure-redirected = Сервер видання переспрямовує на іншу адресу.
failure-damaged = Сторінку отримано пошкодженою.
failure-too-large = Отримані дані завеликі як на сторінку.
failure-other-version = Відтоді як ви відкрили сайт, його оновлено.

## Pages that every paper has

cookies-description = Що сайт «{ $name }» може зберігати на вашому пристрої, навіщо і як довго, а також що ви вибрали.
necessary = Необхідне
necessary-text = Забезпечує роботу сторінок. Більше нічого.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Збережені статті
saved-description = Статті сайту «{ $name }», які ви зберегли на цьому пристрої.
saved-introduction = Усе, що ви зберігаєте, лишається на цьому пристрої, і читати це можна без з’єднання з інтернетом. Ніхто інший не дізнається, що саме ви зберегли.
saved-may-go = Деякі браузери, зокрема Safari, видаляють дані сайту, якщо його не відкривали сім днів. Щоб нічого не втратити, додайте сайт видання на початковий екран або створіть файл кнопкою «Експорт».
saved-without-script = У цьому браузері скрипти вимкнено, тож зберегти тут нічого не можна.
saved-empty = Ви ще не зберегли жодної статті. Кнопка «Зберегти» є під заголовком кожної статті та поруч із кожним анонсом.
saved-total =
    { $count ->
        [one] { $count } збережена стаття, спершу найновіші
        [few] { $count } збережені статті, спершу найновіші
        [many] { $count } збережених статей, спершу найновіші
       *[other] { $count } збереженої статті, спершу найновіші
    }
search-saved = Пошук у збережених статтях
search-saved-none = У жодній зі збережених статей немає цих слів.
save-article = Зберегти
article-saving = Стаття зберігається.
article-saved = Статтю збережено. Її можна знайти в розділі «Збережені статті», навіть без з’єднання з інтернетом.
article-removed = Статтю вилучено зі збережених.
save-failed = Не вдалося зберегти статтю. Спробуйте ще раз, коли з’явиться з’єднання.
save-no-space = Не вдалося зберегти статтю: на цьому пристрої для неї бракує місця. Видаліть частину збережених статей і спробуйте ще раз.
save-blocked = Не вдалося зберегти статтю: цей браузер не дозволяє виданню нічого зберігати.
save-limit = Ви зберегли стільки, скільки видання може тримати на цьому пристрої. Щоб зберегти цю статтю, видаліть ту, яку найдовше не відкривали: «{ $name }».
save-replace = Видалити ту й зберегти цю
saved-on = Збережено { $date }
saved-corrected = Виправлено після збереження
saved-updated = Змінено після збереження
saved-withdrawn = Знято з публікації
saved-withdrawn-removed = Видання зняло цю статтю з публікації, тому на цьому пристрої вона більше не зберігається.
remove = Видалити
remove-all = Видалити всі
export-saved = Експорт
import-saved = Імпорт
export-text = «Експорт» створює файл з адресами ваших збережених статей. «Імпорт» зберігає на цьому пристрої статті з такого файлу.
remove-all-question =
    { $count ->
        [one] Видалити з цього пристрою { $count } збережену статтю?
        [few] Видалити з цього пристрою всі { $count } збережені статті?
        [many] Видалити з цього пристрою всі { $count } збережених статей?
       *[other] Видалити з цього пристрою { $count } збереженої статті?
    }
cancel = Скасувати
imported =
    { $count ->
        [one] Імпортовано { $count } статтю.
        [few] Імпортовано { $count } статті.
        [many] Імпортовано { $count } статей.
       *[other] Імпортовано { $count } статті.
    }
not-imported =
    { $count ->
        [one] Не вдалося завантажити { $count } статтю.
        [few] Не вдалося завантажити { $count } статті.
        [many] Не вдалося завантажити { $count } статей.
       *[other] Не вдалося завантажити { $count } статті.
    }
import-unreadable = У цьому файлі немає списку збережених статей цього видання.
saved-meanwhile = Збережені статті можна читати й зараз

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] { $count } новий допис
        [few] { $count } нові дописи
        [many] { $count } нових дописів
       *[other] { $count } нового допису
    }
check-for-posts = Перевірити нові дописи
no-new-posts = Нових дописів немає.
live-failed = Не вдалося завантажити нові дописи. Сторінка спробує ще раз.
live-ended = Ця трансляція наживо завершилася.
post-updated = Цей допис змінено.
post-withdrawn = Цей допис знято з публікації.
all-posts = Усі дописи
key-events-only = Лише головні події
older-posts =
    { $count ->
        [one] Показати { $count } давніший допис
        [few] Показати { $count } давніші дописи
        [many] Показати { $count } давніших дописів
       *[other] Показати { $count } давнішого допису
    }

## The reading settings

reading-settings = Налаштування читання
colours-sepia = Сепія
colours-contrast = Висока контрастність
text-size-small = Малий
text-size-largest = Найбільший
line-spacing = Міжрядковий інтервал
line-spacing-tight = Малий
line-spacing-standard = Звичайний
line-spacing-wide = Великий
line-length = Довжина рядків
line-length-short = Короткі
line-length-standard = Звичайні
line-length-long = Довгі
typeface = Шрифт
typeface-serif = Із засічками
typeface-sans = Без засічок
motion = Анімація
motion-automatic = Автоматично
motion-reduced = Немає
data-saving = Заощадження трафіку
data-saving-automatic = Автоматично
data-saving-on = Увімкнено
data-saving-text = Коли його ввімкнено, нічого не завантажується заздалегідь, зображення малі, а трансляції наживо перевіряють нові дописи лише на ваше прохання.
reading-position = Місце у статті
reading-position-off = Не запам’ятовувати
reading-position-on = Запам’ятовувати
reading-position-text = Якщо його запам’ятовувати, довгу статтю можна продовжити з того місця, де ви зупинилися. Ці дані лишаються на цьому пристрої.
keyboard-shortcuts = Гарячі клавіші
shortcuts-on = Увімкнено
shortcuts-off = Вимкнено
preview = Попередній перегляд
preview-headline = Гавань о пів на шосту
preview-text = Перші човни повертаються ще затемна. Ті, хто чекає на них на причалі, беруть із собою термос, ліхтарик і запас терпіння на цілу годину мовчання.
reset-settings = Скинути
continue-from = Продовжити звідси: «{ $name }»
shortcut-help = Показати цей список
shortcut-next = Наступна стаття
shortcut-previous = Попередня стаття
shortcut-save = Зберегти статтю або вилучити її зі збережених
shortcut-settings = Налаштування читання

## Sharing

share = Поділитися
copy-link = Копіювати посилання
link-copied = Посилання скопійовано.
link-not-copied = Не вдалося скопіювати посилання. Виділіть його та скопіюйте вручну.
article-address = Адреса цієї статті

## What is kept at the reader's request, on the page about cookies

requested = Зберігається на ваше прохання
requested-text = Ці дані зберігаються лише на ваше прохання і лише на цьому пристрої. Згоди для цього не потрібно.
requested-settings = Ваші налаштування читання
requested-settings-purpose = Щоб кожна сторінка мала такий вигляд, як ви налаштували
requested-saved = Список ваших збережених статей
requested-saved-purpose = Щоб пам’ятати, що ви зберегли й коли востаннє це читали
requested-cache = Ваші збережені статті
requested-cache-purpose = Щоб показувати їх без з’єднання
requested-worker = Скрипт для читання без з’єднання
requested-worker-purpose = Щоб збережені статті відкривалися, коли немає з’єднання
requested-positions = Ваші місця у статтях
requested-positions-purpose = Щоб пам’ятати, де ви зупинилися в довгих статтях
place-cache = Кеш
place-worker = Service worker
until-reset = Доки ви не скинете налаштування
until-removed = Доки ви не видалите статті
until-positions-off = Тридцять днів або доки ви не вимкнете запам’ятовування
forget-everything = Видалити все
forget-everything-text = Видаляє з цього пристрою ваш вибір, ваші налаштування, збережені статті та місця, на яких ви зупинилися.
everything-forgotten = З цього пристрою все видалено.
not-everything-forgotten = На цьому пристрої видання не може видалити все. Решту ви можете видалити в браузері разом із даними цього сайту.
