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
text-size-large = Більший
text-size-larger = Найбільший
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
