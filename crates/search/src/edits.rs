//! Words that differ in one letter.

/// Returns whether a word becomes another when one letter is added, left out or replaced, or two neighbours change places.
#[must_use]
pub fn is_one_edit(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let rest = |word: &[char], skipped: usize| word.get(same + skipped..).map(<[char]>::to_vec);
    let (a, b) = (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default());
    if a.is_empty() && b.is_empty() {
        return false;
    }
    let replaced = rest(&one, 1).is_some() && rest(&one, 1) == rest(&other, 1);
    let added = rest(&one, 1).as_deref() == Some(b) || rest(&other, 1).as_deref() == Some(a);
    let swapped = matches!((a, b), ([first, second, x @ ..], [third, fourth, y @ ..]) if first == fourth && second == third && x == y);
    replaced || added || swapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_makes_the_difference() {
        for other in ["habour", "harbbour", "harbouf", "ahrbour", "harbours", "arbour", "harbou"] {
            assert!(is_one_edit("harbour", other) && is_one_edit(other, "harbour"), "{other}");
        }
        for other in ["harbour", "harbor s", "habuor", "", "pier"] {
            assert!(!is_one_edit("harbour", other), "{other}");
        }
        assert!(is_one_edit("港口", "港") && is_one_edit("", "a") && !is_one_edit("", ""));
    }
}
