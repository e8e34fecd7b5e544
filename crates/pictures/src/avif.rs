//! Encoding of AVIF: a key frame of AV1 in an ISO media file.
//!
//! [`rav1e`] is used without its assembly code. The settings gave the smallest files for their encoding time
//! (docs/decisions/0013): small blocks, all directions, distances measured in the frequency domain.

use avif_serialize::Aviffy;
use avif_serialize::constants::MatrixCoefficients as BoxMatrix;
use rav1e::prelude::*;

use crate::Trouble;
use crate::scale::Scaled;

/// The quantizer, on the encoder's scale from 0 (lossless) to 255.
const QUANTIZER: u8 = 130;

/// The speed preset for features that are not set individually: 0 is slowest, 10 fastest.
const SPEED: u8 = 8;

/// The planes of a picture.
struct Planes {
    width: usize,
    height: usize,
    /// The luma plane and, in a picture with colours, two chroma planes of half the width and height.
    planes: Vec<Vec<u8>>,
}

/// Encodes a picture as an AVIF file.
pub(crate) fn encode(picture: &Scaled) -> Result<Vec<u8>, Trouble> {
    let side = |pixels: u32| usize::try_from(pixels).map_err(|_| refused("it is too large"));
    let (width, height) = (side(picture.width)?, side(picture.height)?);
    let colour = frame(&Planes { width, height, planes: ycbcr(picture, width) })?;
    let alpha = if picture.opaque {
        None
    } else {
        let alpha = picture.bytes.chunks_exact(4).filter_map(|pixel| pixel.last().copied()).collect();
        Some(frame(&Planes { width, height, planes: vec![alpha] })?)
    };
    let mut file = Aviffy::new();
    file.matrix_coefficients(BoxMatrix::Bt601).set_chroma_subsampling((true, true));
    Ok(file.to_vec(&colour, alpha.as_deref(), picture.width, picture.height, 8))
}

/// Encodes one frame of AV1. One tile and one thread are used, so that the bytes are the same on every machine.
fn frame(picture: &Planes) -> Result<Vec<u8>, Trouble> {
    let colours = picture.planes.len() > 1;
    let settings = EncoderConfig {
        width: picture.width,
        height: picture.height,
        bit_depth: 8,
        chroma_sampling: if colours { ChromaSampling::Cs420 } else { ChromaSampling::Cs400 },
        pixel_range: PixelRange::Full,
        color_description: colours.then_some(ColorDescription {
            color_primaries: ColorPrimaries::BT709,
            transfer_characteristics: TransferCharacteristics::SRGB,
            matrix_coefficients: MatrixCoefficients::BT601,
        }),
        still_picture: true,
        quantizer: QUANTIZER.into(),
        min_quantizer: QUANTIZER,
        tune: Tune::Psnr,
        tile_cols: 1,
        tile_rows: 1,
        speed_settings: speed(),
        ..EncoderConfig::default()
    };
    let config = Config::new().with_encoder_config(settings).with_threads(1);
    let mut encoder: Context<u8> = config.new_context().map_err(refused)?;
    let mut frame = encoder.new_frame();
    let chroma_width = picture.width.div_ceil(2);
    for (index, (to, from)) in frame.planes.iter_mut().zip(&picture.planes).enumerate() {
        to.copy_from_raw_u8(from, if index == 0 { picture.width } else { chroma_width }, 1);
    }
    encoder.send_frame(frame).map_err(refused)?;
    encoder.flush();
    let mut bytes = Vec::new();
    loop {
        match encoder.receive_packet() {
            Ok(packet) => bytes.extend(packet.data),
            Err(EncoderStatus::Encoded) => {}
            Err(EncoderStatus::LimitReached) => return Ok(bytes),
            Err(status @ (EncoderStatus::NeedMoreData | EncoderStatus::EnoughData | EncoderStatus::NotReady | EncoderStatus::Failure)) => {
                return Err(refused(status));
            }
        }
    }
}

fn speed() -> SpeedSettings {
    let mut speed = SpeedSettings::from_preset(SPEED);
    speed.multiref = false;
    speed.rdo_lookahead_frames = 1;
    speed.scene_detection_mode = SceneDetectionSpeed::None;
    speed.cdef = true;
    speed.lrf = false;
    speed.prediction.prediction_modes = PredictionModesSetting::Simple;
    speed.prediction.fine_directional_intra = true;
    speed.partition.partition_range = PartitionRange::new(BlockSize::BLOCK_4X4, BlockSize::BLOCK_8X8);
    speed.transform.reduced_tx_set = true;
    speed.transform.tx_domain_distortion = true;
    speed.transform.tx_domain_rate = false;
    speed
}

/// Converts to luma and chroma by ITU-R BT.601 in full range. Each chroma value is the mean of up to four pixels.
fn ycbcr(picture: &Scaled, width: usize) -> Vec<Vec<u8>> {
    let size = if picture.opaque { 3 } else { 4 };
    let rows: Vec<&[u8]> = picture.bytes.chunks_exact(width * size).collect();
    let mut planes = vec![Vec::with_capacity(width * rows.len()), Vec::new(), Vec::new()];
    let mut sums = vec![[0.0_f32; 3]; width.div_ceil(2)];
    for pair in rows.chunks(2) {
        sums.fill([0.0; 3]);
        for row in pair {
            for (pixels, sum) in row.chunks(size * 2).zip(&mut sums) {
                for pixel in pixels.chunks_exact(size) {
                    let [red, green, blue] = pixel.first_chunk::<3>().map_or([0.0; 3], |pixel| pixel.map(f32::from));
                    let luma = 0.299 * red + 0.587 * green + 0.114 * blue;
                    if let Some(plane) = planes.first_mut() {
                        plane.push(rounded(luma));
                    }
                    let [blues, reds, count] = *sum;
                    *sum = [blues + (blue - luma) / 1.772, reds + (red - luma) / 1.402, count + 1.0];
                }
            }
        }
        for [blues, reds, count] in &sums {
            for (plane, sum) in planes.iter_mut().skip(1).zip([blues, reds]) {
                plane.push(rounded(sum / count + 128.0));
            }
        }
    }
    planes
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the value is between 0 and 255, and `as` keeps it there")]
fn rounded(value: f32) -> u8 {
    value.round() as u8
}

fn refused(why: impl std::fmt::Display) -> Trouble {
    Trouble::NotEncoded(why.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_become_luma_and_chroma() {
        let row = [[255, 0, 0], [255, 0, 0], [0, 0, 255]];
        let picture = Scaled { width: 3, height: 3, opaque: true, bytes: [row, row, row].concat().concat() };
        let planes = ycbcr(&picture, 3);
        assert_eq!(planes[0], [76, 76, 29, 76, 76, 29, 76, 76, 29]);
        assert_eq!(planes[1], [85, 255, 85, 255], "blue");
        assert_eq!(planes[2], [255, 107, 255, 107], "red");
    }
}
