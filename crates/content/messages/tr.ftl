# Turkish
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = Türkçe

## The banner

banner = Çerez tercihleri
banner-text = Evet derseniz bu site, okumanız için gerekli olmayan şeyleri de kullanabilir: Hangilerini kullanacağını siz seçersiniz. Hayır derseniz hiçbir şey kaybetmezsiniz: Her yazı aynı şekilde okunur. Kararınızı istediğiniz zaman değiştirebilirsiniz.
banner-changed = Bir şey değiştiği için size yeniden soruluyor:
accept-all = Tümünü kabul et
reject-all = Tümünü reddet
choose = Seç

## The notice about Global Privacy Control, a signal that some browsers send

signal = Gizlilik sinyali
signal-denied = Tarayıcınız sitelerden verilerinizi başkalarıyla paylaşmamalarını istiyor (Global Privacy Control). İsteğe bağlı her şey kapalı.
signal-suspended = Tarayıcınız sitelerden verilerinizi başkalarıyla paylaşmamalarını istiyor (Global Privacy Control). Daha önce izin verdiğiniz reklamlar, siz bu izni onaylayana kadar kapalı.

## The settings

settings = Çerez ayarları
settings-text = İzin verdiklerinizi işaretleyin. İşaretlenmeyenler kapalı kalır. Tercihiniz altı ay geçerlidir.
settings-nothing = Bu site yalnızca çalışması için gerekenleri kullanır. Seçilecek bir şey yok.
close = Kapat
save = Kaydet
always-on = Her zaman açık
services-in = “{ $name }” grubundaki hizmetler

## After a choice

note = Çerez tercihiniz hakkında
saved = Tercihiniz kaydedildi. “Çerez ayarları” altında istediğiniz zaman değiştirebilirsiniz.
not-kept = Tercihiniz şu anda geçerli, ancak bu cihaz onu hatırlayamıyor: Sayfa yeniden yüklendiğinde size tekrar sorulacak.
forgotten = Tercihiniz silindi.
not-forgotten = Bu cihaz, kayıtlı tercihinizi silmemize izin vermiyor. Onu tarayıcıda, bu sitenin verileriyle birlikte silebilirsiniz.
settings-failed = Ayarlar yüklenemedi. Bağlantınız olduğunda yeniden deneyin.
reload-needed = İznini geri aldıklarınız bu sayfada hâlâ çalışıyordu. Kaydettikleri veriler silindi. Çalışmalarını sona erdirmek için sayfayı yeniden yükleyin.
reload = Sayfayı yeniden yükle

## In the place of a film, a map or a post of another site

embed-about = Kaynak: { $name }. Bu içerik yüklendiğinde { $name } bu sayfayı okuduğunuzu öğrenir ve cihazınıza veri kaydedebilir.
embed-once = Bir kez yükle
embed-always = Her zaman izin ver: { $name }
embed-open = { $name } sitesinde aç

## The page about cookies

page-title = Çerezler ve saklanan diğer veriler
page-introduction = Bir site cihazınızda küçük veri parçaları saklayabilir: çerezlerde ya da tarayıcının yerel depolama ve oturum depolama alanlarında. Bu sayfa, bu sitenin orada neyi sakladığını, bunu kimin, neden ve ne kadar süreyle sakladığını anlatır.
page-asks = Gerekli olanlar her zaman vardır. Geri kalan her şey evet demenizi bekler ve onayınızı geri aldığınızda kaldırılır. Hayır demek size hiçbir şey kaybettirmez: Her yazı aynı şekilde okunur.
page-asks-nothing = Bu site yalnızca çalışması için gerekenleri saklar, bu yüzden size bir şey sormaz.
page-without-script = Bu tarayıcıda betikler kapalı; bu nedenle burada isteğe bağlı hiçbir şey kullanılmıyor ve seçilecek bir şey yok.
page-present = Tercihiniz
page-none = Henüz seçim yapmadınız. İsteğe bağlı hiçbir şey kullanılmıyor.
page-stale = Daha önce seçim yaptınız, ancak sorulanlar o zamandan beri değişti. Yeniden seçim yapana kadar isteğe bağlı hiçbir şey kullanılmaz.
page-expired = Önceki tercihinizin süresi doldu. Yeniden seçim yapana kadar isteğe bağlı hiçbir şey kullanılmaz.
page-unreadable = Tercihiniz olarak kaydedilen veri okunamıyor. Yeniden seçim yapana kadar isteğe bağlı hiçbir şey kullanılmaz.
page-newer = Tercihiniz bu sitenin daha yeni bir sürümünde kaydedildi. Burada yeniden seçim yapana kadar isteğe bağlı hiçbir şey kullanılmaz.
page-allowed = İzin verilenler
page-only-necessary = Yalnızca gerekli olanlar
page-made = Tercih tarihi
page-holds-until = Geçerlilik sonu
page-signal = Tarayıcınızın gizlilik sinyali
page-signal-on = Açık
page-signal-off = Kapalı
page-signal-none = Bu tarayıcı tanımıyor
page-text = Size gösterilen metin
page-number = Tercihinizin numarası (bu cihazda kalır)
page-forget = Tercihimi sil
page-forget-text = Tercihinizi ve numarasını bu cihazdan siler. Size yeniden sorulur.
page-receipt = Belge olarak kaydet
page-receipt-text = Tercihinizle ilgili kayıtlı her şeyi içeren bir dosya. Kim olduğunuzu, nerede olduğunuzu veya ne okuduğunuzu belirtmez.
page-change = Tercihi değiştir
page-history = Önceki tercihleriniz
page-history-none = Yok.
page-when = Ne zaman
page-how = Nasıl
how-banner-accept = Çerez bildiriminde tümü kabul edildi
how-banner-reject = Çerez bildiriminde tümü reddedildi
how-prefs-save = Ayarlarda kaydedildi
how-embed-always = Bir yazının içinde her zaman izin verildi
how-withdraw = Geri alındı
page-stored = Saklananlar
page-service = Hizmet
page-provider = İşleten
page-what = Ne
page-place = Nerede
page-why = Neden
page-how-long = Ne kadar süreyle
page-cookie = Çerez
page-local-storage = Yerel depolama
page-session-storage = Oturum depolama
page-nothing-stored = Cihazınızda hiçbir şey saklamaz
page-no-services = Bu grupta şu anda hiçbir şey yok.
page-retired = artık kaydedilmiyor; bulunduğunda siliniyor
page-contacts = Bağlandığı adresler:
page-policy = Gizlilik politikası: { $name }

## When another tab has decided

changed-elsewhere = Tercihiniz başka bir sekmede değiştirildi. Buradaki kutular şimdiki hâlini gösteriyor.

## The frame around every page

skip-to-content = İçeriğe geç
sections = Bölümler
all-sections = Tüm bölümler
about-paper = Gazete hakkında
cookies = Çerezler
colours = Renkler
colours-automatic = Otomatik
colours-light = Açık
colours-dark = Koyu
text-size = Metin boyutu
text-size-standard = Standart
text-size-large = Büyük
text-size-larger = Daha büyük
loading = Sayfa yükleniyor
offline = Çevrimdışısınız. Açmış olduğunuz sayfalar çalışmaya devam eder.

## The front page and lists of articles

front-page = Ana sayfa
front-page-of = { $name }: ana sayfa
front-empty = Henüz hiçbir şey yayımlanmadı. İlk yazı burada yer alacak.
section = Bölüm
topic = Konu
author = Yazar
list-page = , { $number }. sayfa
list-pages = Bu listenin sayfaları
newest = En yeni
newer = Daha yeni
older = Daha eski
oldest = En eski
numbered-page = { $number }. sayfa
list-empty = Burada henüz yazı yok.
list-complete =
    { $count ->
        [one] Buradaki tek yazı bu.
       *[other] Buradakilerin hepsi bu: bir sayfada { $count } yazı.
    }
list-total =
    { $count ->
        [one] Toplam bir yazı
       *[other] Toplam { $count } yazı
    }

## Articles

live = Canlı
reading-time =
    { $count ->
        [one] Okuma süresi: { $count } dk
       *[other] Okuma süresi: { $count } dk
    }
updated = Güncelleme: { $time }
byline = Yazan: { $names }
related = İlgili yazılar
article-topics = Bu yazının konuları
corrections = Düzeltmeler
correction = Düzeltme
clarification = Açıklama
correction-dated = { $kind }, { $date }.
correction-undated = { $kind }.
key-events = Önemli gelişmeler
posts = Dakika dakika
post = Gelişme

## Parts of an article, where the article gives no name of its own

key-points = Öne çıkanlar
timeline = Zaman çizelgesi
gallery = Galeri
read-next = Ayrıca okuyun
table = Tablo
transcript = Metin dökümü
unknown-part = Önizleme: Burada türü bilinmeyen bir öğe var: “{ $name }”. Okurlar bunu görmez.

## When there is no page

missing = Sayfa bulunamadı
missing-text = Bu adreste bir sayfa yok. Sizi buraya getiren bağlantıda yazım hatası olabilir ya da yazı kaldırılmış olabilir.
missing-front = Ana sayfaya git
missing-sections = Ya da bölümlerden birine gidin:

## When a page could not be loaded

not-loaded = Sayfa yüklenmedi
not-loaded-kind = Yüklenmedi
not-loaded-offline = Çevrimdışı
not-loaded-heading = Bu sayfa yüklenemedi
try-again = Yeniden dene
open-directly = Sayfayı doğrudan aç
failure-offline = Çevrimdışısınız ve bu sayfa bu cihazda henüz okunmadı.
failure-network = Sayfa yüklenirken bağlantı koptu.
failure-timeout = Sayfa zamanında ulaşmadı.
failure-server = Gazetenin sunucusunda bir arıza var (HTTP { $number }).
failure-refused = Gazetenin sunucusu sayfayı vermeyi reddetti (HTTP { $number }).
failure-redirected = Gazetenin sunucusu başka bir adrese yönlendiriyor.
failure-damaged = Sayfa bozuk geldi.
failure-too-large = Gelen veri, bir sayfa olamayacak kadar büyük.
failure-other-version = Gazetenin sitesi, siz açtıktan sonra güncellendi.

## Pages that every paper has

cookies-description = { $name } sitesinin cihazınıza neleri, neden ve ne kadar süreyle kaydedebileceği ve sizin neleri seçtiğiniz.
necessary = Gerekli
necessary-text = Sayfaların çalışmasını sağlar. Başka bir şey yapmaz.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = Kaydedilen yazılar
saved-description = { $name } sitesinden bu cihaza kaydettiğiniz yazılar.
saved-introduction = Kaydettikleriniz, bağlantı olmadan da okuyabilmeniz için bu cihazda saklanır. Neleri kaydettiğinizi sizden başka kimse öğrenmez.
saved-may-go = Safari gibi bazı tarayıcılar, yedi gün boyunca ziyaret edilmeyen sitelerin verilerini siler. Kaydettiklerinizi yitirmemek için gazeteyi ana ekrana ekleyin ya da “Dışa aktar” ile bir dosya oluşturun.
saved-without-script = Bu tarayıcıda betikler kapalı; bu nedenle burada hiçbir şey kaydedilemez.
saved-empty = Henüz hiçbir yazı kaydetmediniz. “Kaydet” düğmesi her yazıda başlığın altında, listelerde ise her yazının yanında bulunur.
saved-total =
    { $count ->
        [one] Kaydedilen bir yazı
       *[other] Kaydedilen { $count } yazı, önce en yeniler
    }
search-saved = Kaydedilen haberlerde ara
search-saved-none = Kaydedilen haberlerin hiçbirinde bu sözcükler geçmiyor.
save-article = Kaydet
article-saving = Yazı kaydediliyor.
article-saved = Yazı kaydedildi. Onu “Kaydedilen yazılar” altında, bağlantı olmadan da bulabilirsiniz.
article-removed = Yazı, kaydedilenlerden kaldırıldı.
save-failed = Yazı kaydedilemedi. Bağlantınız olduğunda yeniden deneyin.
save-no-space = Bu cihazda yer kalmadığı için yazı kaydedilemedi. Kaydettiğiniz yazılardan bazılarını kaldırıp yeniden deneyin.
save-blocked = Bu tarayıcı gazetenin veri saklamasına izin vermediği için yazı kaydedilemedi.
save-limit = Gazetenin bu cihazda saklayabileceği kadar yazı kaydettiniz. Bu yazıyı kaydetmek için en uzun süredir okumadığınız yazıyı kaldırın: “{ $name }”.
save-replace = Onu kaldır, bunu kaydet
saved-on = { $date } tarihinde kaydedildi
saved-corrected = Siz kaydettikten sonra düzeltildi
saved-updated = Siz kaydettikten sonra değişti
saved-withdrawn = Gazete yayından kaldırdı
saved-withdrawn-removed = Gazete bu yazıyı yayından kaldırdı; bu nedenle yazı artık bu cihazda saklanmıyor.
remove = Kaldır
remove-all = Tümünü kaldır
export-saved = Dışa aktar
import-saved = İçe aktar
export-text = “Dışa aktar”, kaydettiğiniz yazıların adreslerini içeren bir dosya oluşturur. “İçe aktar”, böyle bir dosyadaki yazıları bu cihaza kaydeder.
remove-all-question =
    { $count ->
        [one] Kaydettiğiniz yazı bu cihazdan kaldırılsın mı?
       *[other] Kaydettiğiniz { $count } yazının tümü bu cihazdan kaldırılsın mı?
    }
cancel = Vazgeç
imported =
    { $count ->
        [one] Bir yazı içe aktarıldı.
       *[other] { $count } yazı içe aktarıldı.
    }
not-imported =
    { $count ->
        [one] Bir yazı yüklenemedi.
       *[other] { $count } yazı yüklenemedi.
    }
import-unreadable = Bu dosyada, bu gazeteden kaydedilmiş yazıların listesi yok.
saved-meanwhile = Kaydettiklerinizi okuyabilirsiniz

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
        [one] Yeni bir gelişme
       *[other] { $count } yeni gelişme
    }
check-for-posts = Yeni gelişmelere bak
no-new-posts = Yeni gelişme yok.
live-failed = Yeni gelişmeler yüklenemedi. Sayfa yeniden deneyecek.
live-ended = Bu canlı anlatım sona erdi.
post-updated = Bu gelişmenin metni değiştirildi.
post-withdrawn = Bu gelişme yayından kaldırıldı.
all-posts = Tüm gelişmeler
key-events-only = Yalnızca önemli gelişmeler
older-posts =
    { $count ->
        [one] Daha eski bir gelişmeyi göster
       *[other] Daha eski { $count } gelişmeyi göster
    }

## The reading settings

reading-settings = Okuma ayarları
colours-sepia = Sepya
colours-contrast = Yüksek kontrast
text-size-small = Küçük
text-size-largest = En büyük
line-spacing = Satır aralığı
line-spacing-tight = Dar
line-spacing-standard = Standart
line-spacing-wide = Geniş
line-length = Satır uzunluğu
line-length-short = Kısa
line-length-standard = Standart
line-length-long = Uzun
typeface = Yazı tipi
typeface-serif = Serifli
typeface-sans = Serifsiz
motion = Hareket
motion-automatic = Otomatik
motion-reduced = Yok
data-saving = Veri tasarrufu
data-saving-automatic = Otomatik
data-saving-on = Açık
data-saving-text = Açıkken hiçbir şey önceden yüklenmez, görseller küçük olur ve canlı anlatımlar yeni gelişmelere yalnızca siz istediğinizde bakar.
reading-position = Kaldığınız yer
reading-position-off = Hatırlanmasın
reading-position-on = Hatırlansın
reading-position-text = Hatırlandığında, uzun bir yazıya bıraktığınız yerden devam edebilirsiniz. Bu bilgi bu cihazda kalır.
keyboard-shortcuts = Klavye kısayolları
shortcuts-on = Açık
shortcuts-off = Kapalı
preview = Önizleme
preview-headline = Saat beş buçukta liman
preview-text = İlk tekneler gün ağarmadan döner. Rıhtımda onları bekleyenler yanlarında bir termos, bir el feneri ve bir saat boyunca tek söz etmeyecek kadar sabır getirir.
reset-settings = Sıfırla
continue-from = Şuradan devam et: “{ $name }”
shortcut-help = Bu listeyi göster
shortcut-next = Sonraki yazı
shortcut-previous = Önceki yazı
shortcut-save = Yazıyı kaydet ya da kaldır
shortcut-settings = Okuma ayarları

## Sharing

share = Paylaş
copy-link = Bağlantıyı kopyala
link-copied = Bağlantı kopyalandı.
link-not-copied = Bağlantı kopyalanamadı. Seçip kendiniz kopyalayabilirsiniz.
article-address = Bu yazının adresi

## What is kept at the reader's request, on the page about cookies

requested = İsteğiniz üzerine saklananlar
requested-text = Bunlar yalnızca siz istediğinizde ve yalnızca bu cihazda saklanır. Onayınızı gerektirmez.
requested-settings = Okuma ayarlarınız
requested-settings-purpose = Her sayfayı ayarladığınız gibi gösterir
requested-saved = Kaydettiğiniz yazıların listesi
requested-saved-purpose = Neleri kaydettiğinizi ve bunları en son ne zaman okuduğunuzu hatırlar
requested-cache = Kaydettiğiniz yazılar
requested-cache-purpose = Yazıları bağlantı olmadan gösterir
requested-worker = Çevrimdışı okuma betiği
requested-worker-purpose = Bağlantı yokken kaydedilen yazıları açar
requested-positions = Yazılarda kaldığınız yerler
requested-positions-purpose = Uzun yazılarda nerede kaldığınızı hatırlar
place-cache = Önbellek
place-worker = Service worker
until-reset = Siz ayarları sıfırlayana kadar
until-removed = Siz yazıları kaldırana kadar
until-positions-off = Otuz gün ya da siz kapatana kadar
forget-everything = Her şeyi sil
forget-everything-text = Tercihinizi, ayarlarınızı, kaydettiğiniz yazıları ve yazılarda kaldığınız yerleri bu cihazdan siler.
everything-forgotten = Her şey bu cihazdan silindi.
not-everything-forgotten = Bu cihaz, gazetenin her şeyi silmesine izin vermiyor. Geri kalanını tarayıcıda, bu sitenin verileriyle birlikte silebilirsiniz.
