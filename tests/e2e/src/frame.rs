//! Viewports of a given size. Firefox has no windows narrower than 500 pixels and MiniBrowser none narrower than 450, so narrow pages are
//! shown in a frame there. Media queries, `vw` and scrolling then refer to the frame.

use serde_json::{Value, json};

use crate::fault::{Outcome, wrong};
use crate::settings::Engine;
use crate::tab::Tab;

/// The narrowest window in pixels that every engine supports.
const NARROWEST_WINDOW: u32 = 640;
const MAIN_FRAME_GONE: &str = "return window.top === window";

impl Tab {
    /// Sets the size of the viewport in CSS pixels. For a narrow frame, the page has to be opened again.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn resize(&self, width: u32, height: u32) -> Outcome {
        match self.engine() {
            Engine::Chromium => {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.devtools("Emulation.setDeviceMetricsOverride", size).await.map(|_| ())
            }
            Engine::Firefox | Engine::Webkit if width < NARROWEST_WINDOW => self.enter_frame(width, height).await,
            Engine::Firefox | Engine::Webkit => {
                self.leave_frame().await?;
                self.resize_window(width, height).await
            }
        }
    }

    /// Changes the viewport of the page without loading it again, for tests of effects that only depend on the size. A page that was opened
    /// in a narrow frame stays in it.
    ///
    /// # Errors
    /// When the browser refuses, or has no window that narrow.
    pub async fn reshape(&self, width: u32, height: u32) -> Outcome {
        if self.framed.get() {
            self.script::<Value>(
                "frameElement.width = arguments[0]; frameElement.height = arguments[1]",
                vec![json!(width), json!(height)],
            )
            .await?;
        } else if self.engine() == Engine::Chromium || width >= NARROWEST_WINDOW {
            self.resize(width, height).await?;
        } else {
            return wrong(format!("a window {width} pixels wide is a frame here, and has to be so before the page is opened"));
        }
        let inner = "return innerWidth === arguments[0] && innerHeight === arguments[1] || innerWidth + ' by ' + innerHeight";
        self.until_true("the page’s new size", inner, vec![json!(width), json!(height)]).await
    }

    async fn resize_window(&self, width: u32, height: u32) -> Outcome {
        // The window is larger than the viewport by the browser's own bars.
        let inner = "return innerWidth === arguments[0] && innerHeight === arguments[1] || innerWidth + ' by ' + innerHeight";
        let bars: [u32; 2] = self.script("return [outerWidth - innerWidth, outerHeight - innerHeight]", vec![]).await?;
        let [extra_width, extra_height] = bars;
        let size = json!({ "width": width + extra_width, "height": height + extra_height });
        self.command("/window/rect", &size).await?;
        self.until_true("the window’s new size", inner, vec![json!(width), json!(height)]).await
    }

    async fn enter_frame(&self, width: u32, height: u32) -> Outcome {
        self.leave_frame().await?;
        self.host.change_prelude(|prelude| prelude.framed = true);
        self.load(&format!("/__test/frame?width={width}&height={height}")).await?;
        self.command("/frame", &json!({ "id": 0 })).await?;
        self.framed.set(true);
        Ok(())
    }

    async fn leave_frame(&self) -> Outcome {
        if self.framed.replace(false) {
            self.command("/frame/parent", &json!({})).await?;
            self.until_true("the frame’s page", MAIN_FRAME_GONE, vec![]).await?;
        }
        Ok(())
    }

    pub(crate) async fn load_in_frame(&self, path: &str) -> Outcome {
        self.command("/frame/parent", &json!({})).await?;
        let code = "const [path, done] = arguments; const frame = document.getElementById('frame'); \
                    frame.addEventListener('load', () => done(null), { once: true }); frame.src = path";
        let _loaded: Value = self.session().execute_async(code, &[json!(path)]).await?;
        self.command("/frame", &json!({ "id": 0 })).await?;
        Ok(())
    }
}
