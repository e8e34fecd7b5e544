# Indonesian
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Bahasa Indonesia

## The banner

banner = Pilihan cookie
banner-text = Jika Anda menjawab “ya”, situs ini boleh menggunakan hal-hal yang tidak diperlukan untuk membacanya: Anda yang memilih apa saja. Jika Anda menjawab “tidak”, Anda tidak kehilangan apa pun: setiap artikel tetap dapat dibaca dengan cara yang sama. Anda dapat berubah pikiran kapan saja.
banner-changed = Anda ditanya lagi karena ada yang berubah:
accept-all = Terima semua
reject-all = Tolak semua
choose = Pilih

## The notice about Global Privacy Control, a signal that some browsers send

signal = Sinyal privasi
signal-denied = Peramban Anda meminta situs-situs untuk tidak membagikan data Anda (Global Privacy Control). Semua yang opsional tidak aktif.
signal-suspended = Peramban Anda meminta situs-situs untuk tidak membagikan data Anda (Global Privacy Control). Iklan yang sebelumnya Anda izinkan tidak aktif sampai Anda mengonfirmasinya.

## The settings

settings = Pengaturan cookie
settings-text = Centang apa yang Anda izinkan. Yang tidak dicentang tetap tidak aktif. Pilihan Anda berlaku selama enam bulan.
settings-nothing = Situs ini hanya menggunakan apa yang diperlukannya untuk berfungsi. Tidak ada yang perlu dipilih.
close = Tutup
save = Simpan
always-on = Selalu aktif
services-in = Layanan dalam “{ $name }”

## After a choice

note = Tentang pilihan cookie Anda
saved = Pilihan Anda telah disimpan. Anda dapat mengubahnya kapan saja di “Pengaturan cookie”.
not-kept = Pilihan Anda berlaku sekarang, tetapi perangkat ini tidak dapat mengingatnya: Anda akan ditanya lagi ketika halaman dimuat ulang.
forgotten = Pilihan Anda telah dihapus.
not-forgotten = Perangkat ini tidak mengizinkan kami menghapus pilihan Anda yang tersimpan. Anda dapat menghapusnya di peramban, bersama data situs ini.
settings-failed = Pengaturan tidak dapat dimuat. Coba lagi saat Anda terhubung.
reload-needed = Layanan yang izinnya Anda tarik tadi masih berjalan di halaman ini. Data yang disimpannya telah dihapus. Muat ulang halaman untuk menghentikannya.
reload = Muat ulang halaman

## In the place of a film, a map or a post of another site

embed-about = Dari { $name }. Setelah konten ini dimuat, { $name } mengetahui bahwa Anda membaca halaman ini, dan dapat menyimpan data di perangkat Anda.
embed-once = Muat sekali
embed-always = Selalu izinkan { $name }
embed-open = Buka di { $name }

## The page about cookies

page-title = Cookie dan data lain yang disimpan
page-introduction = Sebuah situs dapat menyimpan potongan kecil data di perangkat Anda: dalam cookie, atau dalam penyimpanan lokal dan penyimpanan sesi peramban. Halaman ini menjelaskan apa yang disimpan situs ini di sana, siapa yang menyimpannya, mengapa, dan berapa lama.
page-asks = Yang diperlukan selalu ada. Semua yang lain menunggu jawaban “ya” dari Anda, dan hilang ketika Anda menariknya kembali. Menjawab “tidak” tidak merugikan Anda: setiap artikel tetap dapat dibaca dengan cara yang sama.
page-asks-nothing = Situs ini hanya menyimpan apa yang diperlukannya untuk berfungsi, jadi tidak menanyakan apa pun kepada Anda.
page-without-script = Skrip dinonaktifkan di peramban ini, jadi hanya yang diperlukan yang digunakan di sini dan tidak ada yang perlu dipilih.
page-present = Pilihan Anda
page-none = Anda belum memilih. Hanya yang diperlukan yang digunakan.
page-stale = Anda pernah memilih, tetapi yang ditanyakan telah berubah sejak itu. Sampai Anda memilih lagi, hanya yang diperlukan yang digunakan.
page-expired = Pilihan Anda sebelumnya sudah tidak berlaku. Sampai Anda memilih lagi, hanya yang diperlukan yang digunakan.
page-unreadable = Data yang tersimpan sebagai pilihan Anda tidak dapat dibaca. Sampai Anda memilih lagi, hanya yang diperlukan yang digunakan.
page-newer = Pilihan Anda disimpan oleh versi situs ini yang lebih baru. Sampai Anda memilih lagi di sini, hanya yang diperlukan yang digunakan.
page-allowed = Diizinkan
page-only-necessary = Hanya yang diperlukan
page-made = Dibuat pada
page-holds-until = Berlaku sampai
page-signal = Sinyal privasi peramban Anda
page-signal-on = Aktif
page-signal-off = Tidak aktif
page-signal-none = Tidak dikenal peramban ini
page-text = Teks yang ditampilkan kepada Anda
page-number = Nomor pilihan Anda (tetap di perangkat ini)
page-forget = Hapus pilihan saya
page-forget-text = Menghapus pilihan Anda dan nomornya dari perangkat ini. Anda akan ditanya lagi.
page-receipt = Simpan tanda terima
page-receipt-text = Berkas berisi semua yang tersimpan tentang pilihan Anda. Berkas itu tidak menyebutkan siapa Anda, di mana Anda berada, atau apa yang Anda baca.
page-change = Ubah pilihan Anda
page-history = Pilihan Anda sebelumnya
page-history-none = Tidak ada.
page-when = Kapan
page-how = Bagaimana
how-banner-accept = Semua diterima di pemberitahuan cookie
how-banner-reject = Semua ditolak di pemberitahuan cookie
how-prefs-save = Disimpan di pengaturan
how-embed-always = Selalu diizinkan, di dalam artikel
how-withdraw = Ditarik kembali
page-stored = Yang disimpan
page-service = Layanan
page-provider = Dikelola oleh
page-what = Apa
page-place = Di mana
page-why = Mengapa
page-how-long = Berapa lama
page-cookie = Cookie
page-local-storage = Penyimpanan lokal
page-session-storage = Penyimpanan sesi
page-nothing-stored = Tidak menyimpan apa pun di perangkat Anda
page-no-services = Saat ini tidak ada apa pun dalam kelompok ini.
page-retired = tidak lagi disimpan; dihapus bila ditemukan
page-contacts = Terhubung ke
page-policy = Kebijakan privasi { $name }

## When another tab has decided

changed-elsewhere = Pilihan Anda diubah di tab lain. Kotak-kotak di sini menunjukkan pilihan Anda sekarang.

## The frame around every page

skip-to-content = Langsung ke isi
sections = Rubrik
all-sections = Semua rubrik
about-paper = Tentang koran ini
cookies = Cookie
colours = Warna
colours-automatic = Otomatis
colours-light = Terang
colours-dark = Gelap
text-size = Ukuran teks
text-size-standard = Standar
text-size-large = Besar
text-size-larger = Lebih besar
loading = Memuat halaman
offline = Anda sedang luring. Halaman yang pernah Anda buka tetap berfungsi.

## The front page and lists of articles

front-page = Halaman depan
front-page-of = { $name }: halaman depan
front-empty = Belum ada yang diterbitkan. Artikel pertama akan tampil di sini.
section = Rubrik
topic = Topik
author = Penulis
list-page = , halaman { $number }
list-pages = Halaman-halaman daftar ini
newest = Terbaru
newer = Lebih baru
older = Lebih lama
oldest = Terlama
numbered-page = Halaman { $number }
list-empty = Belum ada artikel di sini.
list-complete =
    { $count ->
       *[other] Itu saja yang ada di sini: { $count } artikel dalam satu halaman.
    }
list-total =
    { $count ->
       *[other] Seluruhnya { $count } artikel
    }

## Articles

live = Langsung
reading-time =
    { $count ->
       *[other] Waktu baca { $count } menit
    }
updated = Diperbarui { $time }
byline = Oleh { $names }
related = Artikel terkait
article-topics = Topik artikel ini
corrections = Ralat
correction = Ralat
clarification = Klarifikasi
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Peristiwa penting
posts = Dari menit ke menit
post = Laporan

## Parts of an article, where the article gives no name of its own

key-points = Poin penting
timeline = Kronologi
gallery = Galeri
read-next = Baca juga
table = Tabel
transcript = Transkrip
unknown-part = Pratinjau: di sini ada bagian dengan jenis tak dikenal “{ $name }”. Pembaca tidak melihatnya.

## When there is no page

missing = Halaman tidak ditemukan
missing-text = Tidak ada halaman di alamat ini. Tautan yang membawa Anda ke sini mungkin salah ketik, atau artikelnya mungkin telah dihapus.
missing-front = Ke halaman depan
missing-sections = Atau buka salah satu rubrik:

## When a page could not be loaded

not-loaded = Halaman tidak termuat
not-loaded-kind = Tidak termuat
not-loaded-offline = Luring
not-loaded-heading = Halaman ini tidak dapat dimuat
try-again = Coba lagi
open-directly = Buka langsung halaman ini
failure-offline = Anda sedang luring, dan halaman ini belum pernah dibaca di perangkat ini.
failure-network = Koneksi terputus saat halaman dimuat.
failure-timeout = Halaman tidak tiba pada waktunya.
failure-server = Server koran ini mengalami gangguan (HTTP { $number }).
failure-refused = Server koran ini menolak memberikan halaman (HTTP { $number }).
failure-redirected = Server koran ini mengalihkan ke alamat lain.
failure-damaged = Halaman tiba dalam keadaan rusak.
failure-too-large = Data yang tiba terlalu besar untuk sebuah halaman.
failure-other-version = Situs koran ini telah diperbarui sejak Anda membukanya.

## Pages that every paper has

cookies-description = Apa yang dapat disimpan { $name } di perangkat Anda, mengapa, dan berapa lama, serta apa yang telah Anda pilih.
necessary = Diperlukan
necessary-text = Menjaga halaman tetap berfungsi. Tidak lebih dari itu.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Artikel tersimpan
saved-description = Artikel { $name } yang Anda simpan di perangkat ini.
saved-introduction = Artikel yang Anda simpan berada di perangkat ini dan dapat dibaca tanpa koneksi. Tidak ada orang lain yang tahu apa yang Anda simpan.
saved-may-go = Beberapa peramban, termasuk Safari, menghapus apa yang disimpan sebuah situs jika situs itu tidak dikunjungi selama tujuh hari. Untuk mencegahnya, tambahkan koran ini ke layar utama atau buat berkas dengan “Ekspor”.
saved-without-script = Skrip dinonaktifkan di peramban ini, jadi tidak ada yang dapat disimpan di sini.
saved-empty = Anda belum menyimpan artikel. Tombol “Simpan artikel” ada di bawah judul setiap artikel, juga di samping setiap artikel di halaman depan dan dalam daftar.
saved-total =
    { $count ->
       *[other] { $count } artikel tersimpan, mulai dari yang terbaru
    }
search-saved = Cari di artikel tersimpan
search-saved-none = Tidak ada artikel tersimpan yang memuat kata-kata ini.
save-article = Simpan artikel
article-saving = Artikel sedang disimpan.
article-saved = Tersimpan. Artikel ini dapat Anda temukan di “Artikel tersimpan”, juga tanpa koneksi.
article-removed = Artikel ini tidak lagi tersimpan.
save-failed = Artikel tidak dapat disimpan. Coba lagi saat Anda terhubung.
save-no-space = Artikel tidak dapat disimpan karena ruang di perangkat ini sudah habis. Hapus beberapa artikel tersimpan, lalu coba lagi.
save-blocked = Artikel tidak dapat disimpan karena peramban ini tidak mengizinkan koran ini menyimpan apa pun.
save-limit = Artikel yang Anda simpan sudah mencapai batas untuk koran ini di perangkat ini. Untuk menyimpan artikel ini, hapus artikel yang paling lama tidak Anda baca: “{ $name }”.
save-replace = Hapus dan simpan yang ini
saved-on = Disimpan pada { $date }
saved-corrected = Diralat setelah Anda simpan
saved-updated = Diubah setelah Anda simpan
saved-withdrawn = Dicabut oleh redaksi
saved-withdrawn-removed = Artikel ini telah dicabut oleh redaksi, jadi tidak lagi tersimpan di perangkat ini.
remove = Hapus
remove-all = Hapus semua
export-saved = Ekspor
import-saved = Impor
export-text = “Ekspor” membuat berkas berisi alamat artikel tersimpan Anda. “Impor” menyimpan artikel dari berkas semacam itu di perangkat ini.
remove-all-question =
    { $count ->
       *[other] Hapus { $count } artikel tersimpan dari perangkat ini?
    }
cancel = Batal
imported =
    { $count ->
       *[other] { $count } artikel telah diimpor.
    }
not-imported =
    { $count ->
       *[other] { $count } artikel tidak dapat dimuat.
    }
import-unreadable = Berkas ini tidak berisi daftar artikel tersimpan dari koran ini.
saved-meanwhile = Anda dapat membaca artikel tersimpan

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
       *[other] { $count } laporan baru
    }
check-for-posts = Cari laporan baru
no-new-posts = Belum ada laporan baru.
live-failed = Laporan baru tidak dapat dimuat. Halaman ini akan mencoba lagi.
live-ended = Liputan langsung ini telah berakhir.
post-updated = Laporan ini telah diubah.
post-withdrawn = Laporan ini telah dicabut.
all-posts = Semua laporan
key-events-only = Hanya peristiwa penting
older-posts =
    { $count ->
       *[other] Tampilkan { $count } laporan sebelumnya
    }

## The reading settings

reading-settings = Pengaturan membaca
colours-sepia = Sepia
colours-contrast = Kontras tinggi
text-size-small = Kecil
text-size-largest = Terbesar
line-spacing = Jarak baris
line-spacing-tight = Rapat
line-spacing-standard = Standar
line-spacing-wide = Renggang
line-length = Panjang baris
line-length-short = Pendek
line-length-standard = Standar
line-length-long = Panjang
typeface = Jenis huruf
typeface-serif = Dengan serif
typeface-sans = Tanpa serif
motion = Gerakan
motion-automatic = Otomatis
motion-reduced = Tanpa gerakan
data-saving = Hemat data
data-saving-automatic = Otomatis
data-saving-on = Aktif
data-saving-text = Jika aktif, tidak ada yang dimuat lebih dulu, gambar berukuran kecil, dan halaman langsung hanya mencari laporan baru saat Anda memintanya.
reading-position = Posisi baca
reading-position-off = Jangan simpan
reading-position-on = Simpan
reading-position-text = Jika disimpan, Anda dapat melanjutkan artikel panjang dari tempat Anda berhenti. Posisi ini tetap di perangkat ini.
keyboard-shortcuts = Pintasan papan ketik
shortcuts-on = Aktif
shortcuts-off = Tidak aktif
preview = Pratinjau
preview-headline = Pukul setengah enam di pelabuhan
preview-text = Perahu-perahu pertama merapat sebelum hari terang. Mereka yang menunggu di dermaga membawa termos, senter, dan kesabaran untuk satu jam tanpa sepatah kata pun.
reset-settings = Atur ulang
continue-from = Lanjutkan dari “{ $name }”
shortcut-help = Tampilkan daftar ini
shortcut-next = Artikel berikutnya
shortcut-previous = Artikel sebelumnya
shortcut-save = Simpan atau hapus artikel
shortcut-settings = Pengaturan membaca

## Sharing

share = Bagikan
copy-link = Salin tautan
link-copied = Tautan telah disalin.
link-not-copied = Tautan tidak dapat disalin. Pilih tautan itu, lalu salin sendiri.
article-address = Alamat artikel ini

## What is kept at the reader's request, on the page about cookies

requested = Disimpan atas permintaan Anda
requested-text = Data ini hanya disimpan jika Anda memintanya, dan hanya di perangkat ini. Tidak diperlukan izin terpisah.
requested-settings = Pengaturan membaca Anda
requested-settings-purpose = Menampilkan setiap halaman sesuai pengaturan Anda
requested-saved = Daftar artikel tersimpan Anda
requested-saved-purpose = Mencatat apa yang Anda simpan dan kapan terakhir kali Anda membacanya
requested-cache = Artikel tersimpan Anda
requested-cache-purpose = Menampilkannya tanpa koneksi
requested-worker = Skrip untuk membaca luring
requested-worker-purpose = Membuka artikel tersimpan saat tidak ada koneksi
requested-positions = Posisi baca Anda
requested-positions-purpose = Mengingat di mana Anda berhenti dalam artikel panjang
place-cache = Cache
place-worker = Service worker
until-reset = Sampai Anda mengatur ulang pengaturan
until-removed = Sampai Anda menghapus artikelnya
until-positions-off = Tiga puluh hari, atau sampai Anda menonaktifkannya
forget-everything = Hapus semuanya
forget-everything-text = Menghapus pilihan, pengaturan, artikel tersimpan, dan posisi baca Anda dari perangkat ini.
everything-forgotten = Semuanya telah dihapus dari perangkat ini.
not-everything-forgotten = Perangkat ini tidak mengizinkan koran ini menghapus semuanya. Anda dapat menghapus sisanya di peramban, bersama data situs ini.
