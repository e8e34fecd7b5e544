# Korean
#
# Machine-made, and not yet reviewed by a person who speaks the language.

language-name = 한국어

## The banner

banner = 쿠키 선택
banner-text = 허용하면 이 사이트는 읽는 데 필요하지 않은 것도 사용할 수 있습니다. 무엇을 허용할지는 직접 선택합니다. 허용하지 않아도 잃는 것은 없습니다. 모든 기사를 똑같이 읽을 수 있습니다. 선택은 언제든지 바꿀 수 있습니다.
banner-changed = 변경된 내용이 있어 다시 묻습니다:
accept-all = 모두 허용
reject-all = 모두 거부
choose = 선택

## The notice about Global Privacy Control, a signal that some browsers send

signal = 개인정보 보호 신호
signal-denied = 사용 중인 브라우저가 이용자의 데이터를 공유하지 말 것을 사이트에 요청합니다(Global Privacy Control). 필수가 아닌 항목은 모두 꺼져 있습니다.
signal-suspended = 사용 중인 브라우저가 이용자의 데이터를 공유하지 말 것을 사이트에 요청합니다(Global Privacy Control). 이전에 허용한 광고는 다시 허용을 확인할 때까지 꺼져 있습니다.

## The settings

settings = 쿠키 설정
settings-text = 허용할 항목에 체크하십시오. 체크하지 않은 항목은 계속 꺼져 있습니다. 선택은 반년 동안 유효합니다.
settings-nothing = 이 사이트는 작동에 필요한 것만 사용합니다. 선택할 항목이 없습니다.
close = 닫기
save = 저장
always-on = 항상 켜짐
services-in = ‘{ $name }’의 서비스

## After a choice

note = 쿠키 선택 안내
saved = 선택이 저장되었습니다. ‘쿠키 설정’에서 언제든지 바꿀 수 있습니다.
not-kept = 선택은 지금 적용되지만 이 기기에서는 기억할 수 없습니다. 페이지를 새로고침하면 다시 묻습니다.
forgotten = 선택이 삭제되었습니다.
not-forgotten = 이 기기에서는 저장된 선택을 저희가 삭제할 수 없습니다. 브라우저에서 이 사이트의 데이터와 함께 삭제할 수 있습니다.
settings-failed = 설정을 불러오지 못했습니다. 인터넷에 연결된 상태에서 다시 시도하십시오.
reload-needed = 허용을 철회한 항목이 이 페이지에서 아직 실행 중이었습니다. 그 항목이 저장한 데이터는 삭제되었습니다. 실행을 끝내려면 페이지를 새로고침하십시오.
reload = 페이지 새로고침

## In the place of a film, a map or a post of another site

embed-about = 출처: { $name }. 불러오면 이 글을 읽는다는 사실이 { $name } 측에 알려지며, 이 서비스가 사용 중인 기기에 데이터를 저장할 수 있습니다.
embed-once = 한 번 불러오기
embed-always = { $name } 항상 허용
embed-open = { $name }에서 열기

## The page about cookies

page-title = 쿠키 및 그 밖의 저장 항목
page-introduction = 사이트는 사용 중인 기기에 작은 데이터를 보관할 수 있습니다. 데이터는 쿠키에, 또는 브라우저의 로컬 저장소와 세션 저장소에 보관됩니다. 이 페이지에서는 이 사이트가 그곳에 무엇을 보관하는지, 누가, 왜, 얼마 동안 보관하는지 알려 드립니다.
page-asks = 필수 항목은 항상 있습니다. 그 밖의 모든 것은 허용하기 전에는 사용되지 않으며, 허용을 철회하면 사라집니다. 허용하지 않아도 아무런 불이익이 없습니다. 모든 기사를 똑같이 읽을 수 있습니다.
page-asks-nothing = 이 사이트는 작동에 필요한 것만 보관하므로 아무것도 묻지 않습니다.
page-without-script = 이 브라우저에서 스크립트가 꺼져 있어 여기서는 필수가 아닌 항목이 사용되지 않으며 선택할 항목도 없습니다.
page-present = 내 선택
page-none = 아직 선택하지 않았습니다. 필수가 아닌 항목은 사용되지 않습니다.
page-stale = 이전에 선택했지만 그 뒤로 묻는 내용이 바뀌었습니다. 다시 선택할 때까지 필수가 아닌 항목은 사용되지 않습니다.
page-expired = 이전 선택의 유효 기간이 끝났습니다. 다시 선택할 때까지 필수가 아닌 항목은 사용되지 않습니다.
page-unreadable = 내 선택으로 저장된 내용을 읽을 수 없습니다. 다시 선택할 때까지 필수가 아닌 항목은 사용되지 않습니다.
page-newer = 내 선택은 이 사이트의 더 새로운 버전에서 저장되었습니다. 여기서 다시 선택할 때까지 필수가 아닌 항목은 사용되지 않습니다.
page-allowed = 허용한 항목
page-only-necessary = 필수 항목만
page-made = 선택 일시
page-holds-until = 유효 기한
page-signal = 브라우저의 개인정보 보호 신호
page-signal-on = 켜짐
page-signal-off = 꺼짐
page-signal-none = 이 브라우저에서 지원하지 않음
page-text = 표시된 문구
page-number = 선택 번호(이 기기를 벗어나지 않음)
page-forget = 내 선택 삭제
page-forget-text = 이 기기에서 선택과 그 번호를 삭제합니다. 이후 다시 묻습니다.
page-receipt = 확인서 저장
page-receipt-text = 선택에 관해 저장된 모든 내용이 담긴 파일입니다. 이용자가 누구인지, 어디에 있는지, 무엇을 읽는지는 담겨 있지 않습니다.
page-change = 선택 변경
page-history = 이전 선택
page-history-none = 없습니다.
page-when = 일시
page-how = 방법
how-banner-accept = 배너에서 모두 허용
how-banner-reject = 배너에서 모두 거부
how-prefs-save = 설정에서 저장
how-embed-always = 기사 안에서 항상 허용
how-withdraw = 철회
page-stored = 저장되는 항목
page-service = 서비스
page-provider = 운영자
page-what = 항목
page-place = 위치
page-why = 목적
page-how-long = 기간
page-cookie = 쿠키
page-local-storage = 로컬 저장소
page-session-storage = 세션 저장소
page-nothing-stored = 기기에 아무것도 보관하지 않음
page-no-services = 현재 이 그룹에는 아무것도 없습니다.
page-retired = 더는 저장하지 않으며 발견되면 삭제함
page-contacts = 연결 대상:
page-policy = { $name } 개인정보 처리방침

## When another tab has decided

changed-elsewhere = 다른 탭에서 선택이 변경되었습니다. 여기의 체크박스는 현재 선택을 보여 줍니다.

## The frame around every page

skip-to-content = 본문 바로가기
sections = 섹션
all-sections = 전체 섹션
about-paper = 신문 소개
cookies = 쿠키
colours = 색상
colours-automatic = 자동
colours-light = 밝게
colours-dark = 어둡게
text-size = 글자 크기
text-size-standard = 표준
text-size-large = 크게
text-size-larger = 더 크게
loading = 페이지 불러오는 중
offline = 오프라인 상태입니다. 열어 본 페이지는 계속 볼 수 있습니다.

## The front page and lists of articles

front-page = 첫 화면
front-page-of = { $name } 첫 화면
front-empty = 아직 게재된 것이 없습니다. 첫 기사가 여기에 실립니다.
section = 섹션
topic = 주제
author = 필자
list-page = , { $number }페이지
list-pages = 이 목록의 페이지
newest = 최신
newer = 더 새로운
older = 더 오래된
oldest = 가장 오래된
numbered-page = { $number }페이지
list-empty = 아직 여기에 기사가 없습니다.
list-complete =
    { $count ->
       *[other] 기사는 여기까지입니다. 한 페이지에 모두 { $count }건입니다.
    }
list-total =
    { $count ->
       *[other] 전체 기사 { $count }건
    }

## Articles

live = 실시간
reading-time =
    { $count ->
       *[other] 읽는 시간 { $count }분
    }
updated = { $time } 업데이트
byline = 글: { $names }
related = 관련 기사
article-topics = 이 기사의 주제
corrections = 정정
correction = 정정
clarification = 보충 설명
correction-dated = { $kind }({ $date }):
correction-undated = { $kind }:
key-events = 주요 상황
posts = 시간대별 상황
post = 소식

## Parts of an article, where the article gives no name of its own

key-points = 핵심 내용
timeline = 타임라인
gallery = 갤러리
read-next = 이어 읽을 기사
table = 표
transcript = 녹취록
unknown-part = 미리보기: 여기에 알 수 없는 유형의 요소가 있습니다(‘{ $name }’). 독자에게는 보이지 않습니다.

## When there is no page

missing = 페이지를 찾을 수 없습니다
missing-text = 이 주소에는 페이지가 없습니다. 이곳으로 연결된 링크에 오타가 있거나 기사가 삭제되었을 수 있습니다.
missing-front = 첫 화면으로 가기
missing-sections = 또는 다음 섹션으로 가기:

## When a page could not be loaded

not-loaded = 페이지를 불러오지 못함
not-loaded-kind = 불러오지 못함
not-loaded-offline = 오프라인
not-loaded-heading = 이 페이지를 불러오지 못했습니다
try-again = 다시 시도
open-directly = 페이지 직접 열기
failure-offline = 오프라인 상태이며, 이 페이지는 아직 이 기기에서 읽은 적이 없습니다.
failure-network = 페이지를 불러오는 중에 연결이 끊겼습니다.
failure-timeout = 페이지가 제시간에 도착하지 않았습니다.
failure-server = 본지 서버에 장애가 있습니다(HTTP { $number }).
failure-refused = 본지 서버가 페이지 제공을 거부했습니다(HTTP { $number }).
failure-redirected = 본지 서버가 다른 주소로 이동시킵니다.
failure-damaged = 페이지가 손상된 채 도착했습니다.
failure-too-large = 받은 데이터가 페이지라고 하기에는 너무 큽니다.
failure-other-version = 페이지를 연 뒤에 본지 사이트가 업데이트되었습니다.

## Pages that every paper has

cookies-description = { $name }에서 이용자의 기기에 무엇을, 왜, 얼마 동안 저장할 수 있는지와 이용자가 선택한 내용을 안내합니다.
necessary = 필수
necessary-text = 페이지를 작동하게 합니다. 그 밖의 용도는 없습니다.

## Saving articles, to read them without a connection. They are kept on the reader's device and nowhere else

saved-articles = 스크랩한 기사
saved-description = 이 기기에 스크랩한 { $name } 기사입니다.
saved-introduction = 스크랩한 기사는 이 기기에 보관되며 인터넷 연결 없이도 읽을 수 있습니다. 무엇을 스크랩했는지는 다른 누구에게도 알려지지 않습니다.
saved-may-go = Safari를 비롯한 일부 브라우저는 7일 동안 방문하지 않은 사이트가 보관한 데이터를 삭제합니다. 본지를 홈 화면에 추가하거나 ‘내보내기’로 파일을 만들어 두면 이를 막을 수 있습니다.
saved-without-script = 이 브라우저에서 스크립트가 꺼져 있어 여기서는 아무것도 스크랩할 수 없습니다.
saved-empty = 아직 스크랩한 기사가 없습니다. ‘스크랩’ 버튼은 각 기사의 제목 아래, 그리고 첫 화면과 목록의 각 기사 옆에 있습니다.
saved-total =
    { $count ->
       *[other] 스크랩한 기사 { $count }건(최신순)
    }
search-saved = 스크랩한 기사에서 검색
search-saved-none = 이 단어가 들어 있는 스크랩한 기사가 없습니다.
save-article = 스크랩
article-saving = 기사를 스크랩하는 중입니다.
article-saved = 스크랩했습니다. ‘스크랩한 기사’에서 인터넷 연결 없이도 읽을 수 있습니다.
article-removed = 스크랩을 취소했습니다.
save-failed = 기사를 스크랩하지 못했습니다. 인터넷에 연결된 상태에서 다시 시도하십시오.
save-no-space = 이 기기에 남은 공간이 없어 기사를 스크랩하지 못했습니다. 스크랩한 기사를 일부 삭제한 뒤 다시 시도하십시오.
save-blocked = 이 브라우저가 본지의 데이터 보관을 허용하지 않아 기사를 스크랩하지 못했습니다.
save-limit = 본지가 이 기기에 보관할 수 있는 한도에 도달했습니다. 이 기사를 스크랩하려면 가장 오랫동안 읽지 않은 기사(‘{ $name }’)를 삭제하십시오.
save-replace = 삭제하고 이 기사 스크랩
saved-on = { $date } 스크랩
saved-corrected = 스크랩 후 정정됨
saved-updated = 스크랩 후 변경됨
saved-withdrawn = 본지가 철회함
saved-withdrawn-removed = 본지가 철회한 기사이므로 더는 이 기기에 보관되지 않습니다.
remove = 삭제
remove-all = 모두 삭제
export-saved = 내보내기
import-saved = 가져오기
export-text = ‘내보내기’는 스크랩한 기사의 주소를 담은 파일을 만듭니다. ‘가져오기’는 그런 파일에 담긴 기사를 이 기기에 스크랩합니다.
remove-all-question =
    { $count ->
       *[other] 스크랩한 기사 { $count }건을 이 기기에서 삭제하시겠습니까?
    }
cancel = 취소
imported =
    { $count ->
       *[other] 기사 { $count }건을 가져왔습니다.
    }
not-imported =
    { $count ->
       *[other] { $count }건은 불러오지 못했습니다.
    }
import-unreadable = 이 파일에는 본지 기사의 스크랩 목록이 없습니다.
saved-meanwhile = 스크랩한 기사는 읽을 수 있습니다

## Live pages, which follow an event while they are open

new-posts =
    { $count ->
       *[other] 새 소식 { $count }건
    }
check-for-posts = 새 소식 확인
no-new-posts = 새 소식이 없습니다.
live-failed = 새 소식을 불러오지 못했습니다. 자동으로 다시 시도합니다.
live-ended = 실시간 보도가 끝났습니다.
post-updated = 이 소식은 변경되었습니다.
post-withdrawn = 이 소식은 철회되었습니다.
all-posts = 전체 소식
key-events-only = 주요 상황만
older-posts =
    { $count ->
       *[other] 이전 소식 { $count }건 보기
    }

## The reading settings

reading-settings = 읽기 설정
colours-sepia = 세피아
colours-contrast = 고대비
text-size-small = 작게
text-size-largest = 가장 크게
line-spacing = 줄 간격
line-spacing-tight = 좁게
line-spacing-standard = 표준
line-spacing-wide = 넓게
line-length = 줄 길이
line-length-short = 짧게
line-length-standard = 표준
line-length-long = 길게
typeface = 글꼴
typeface-serif = 명조체
typeface-sans = 고딕체
motion = 화면 움직임
motion-automatic = 자동
motion-reduced = 없음
data-saving = 데이터 절약
data-saving-automatic = 자동
data-saving-on = 켜짐
data-saving-text = 켜면 아무것도 미리 불러오지 않고, 사진은 작게 표시하며, 실시간 페이지는 요청할 때만 새 소식을 확인합니다.
reading-position = 읽던 위치
reading-position-off = 기억하지 않음
reading-position-on = 기억함
reading-position-text = 기억해 두면 긴 기사를 읽던 곳부터 이어 읽을 수 있습니다. 이 정보는 이 기기를 벗어나지 않습니다.
keyboard-shortcuts = 키보드 단축키
shortcuts-on = 켜짐
shortcuts-off = 꺼짐
preview = 미리보기
preview-headline = 새벽 다섯 시 반의 항구
preview-text = 날이 밝기도 전에 첫 배들이 들어온다. 부두에서 배를 기다리는 사람들은 보온병과 손전등, 그리고 한 시간쯤 말없이 서 있을 참을성을 챙겨 온다.
reset-settings = 초기화
continue-from = ‘{ $name }’부터 이어 읽기
shortcut-help = 이 목록 보기
shortcut-next = 다음 기사
shortcut-previous = 이전 기사
shortcut-save = 기사 스크랩 또는 스크랩 취소
shortcut-settings = 읽기 설정

## Sharing

share = 공유
copy-link = 링크 복사
link-copied = 링크를 복사했습니다.
link-not-copied = 링크를 복사하지 못했습니다. 링크를 선택해 직접 복사하십시오.
article-address = 이 기사의 주소

## What is kept at the reader's request, on the page about cookies

requested = 요청에 따라 보관하는 항목
requested-text = 이용자가 요청할 때만, 이 기기에만 보관합니다. 별도로 허용할 필요가 없습니다.
requested-settings = 읽기 설정
requested-settings-purpose = 각 페이지를 설정한 대로 표시
requested-saved = 스크랩한 기사 목록
requested-saved-purpose = 무엇을 스크랩했고 언제 마지막으로 읽었는지 기억
requested-cache = 스크랩한 기사
requested-cache-purpose = 인터넷 연결 없이도 기사를 표시
requested-worker = 오프라인 읽기용 스크립트
requested-worker-purpose = 인터넷에 연결되지 않았을 때 스크랩한 기사를 열기
requested-positions = 읽던 위치
requested-positions-purpose = 긴 기사를 어디까지 읽었는지 기억
place-cache = 캐시
place-worker = 서비스 워커
until-reset = 설정을 초기화할 때까지
until-removed = 기사를 삭제할 때까지
until-positions-off = 30일 또는 이 기능을 끌 때까지
forget-everything = 전부 삭제
forget-everything-text = 이 기기에서 선택, 설정, 스크랩한 기사, 읽던 위치를 삭제합니다.
everything-forgotten = 이 기기에서 모두 삭제되었습니다.
not-everything-forgotten = 이 기기에서는 본지가 모든 것을 삭제할 수 없습니다. 나머지는 브라우저에서 이 사이트의 데이터와 함께 삭제할 수 있습니다.
