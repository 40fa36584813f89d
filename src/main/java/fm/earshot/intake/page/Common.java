package fm.earshot.intake.page;

import java.util.List;
import java.util.Set;

/// Words that say nothing about what a text is about.
final class Common {
  static final Set<String> WORDS =
      Set.copyOf(
          List.of(
              ("about above after again against along also among another around away back been"
                   + " before being below between both cannot could does doing down during each"
                   + " even every from have having here into itself just like made make many more"
                   + " most much must near never next only other others over same says said should"
                   + " since some still such than that their them then there these they this those"
                   + " through told took until upon very want were what when where which while whom"
                   + " whose will with within without would year years your two three four five"
                   + " seven eight nine hundred thousand million ante aunque cada como contra cual"
                   + " cuando desde donde durante entre esta este estos estas hasta para pero"
                   + " porque sobre también tiene todo todos ainsi alors après avant avec cette"
                   + " comme dans depuis donc elle elles entre leur leurs mais même nous pendant"
                   + " plus pour quand sans selon sont sous tous tout très vers vous")
                  .split(" ", -1)));

  private Common() {}
}
