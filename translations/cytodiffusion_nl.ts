<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AdjudicationDesk</name>
    <message>
        <source>%1 is no adjudicator.</source>
        <translation>%1 is geen arbiter.</translation>
    </message>
    <message>
        <source>A coordinator gives the role under &quot;Readers&quot;.</source>
        <translation>Een coördinator geeft de rol onder “Beoordelaars”.</translation>
    </message>
    <message>
        <source>Another adjudicator must decide on them.</source>
        <translation>Een andere arbiter moet erover beslissen.</translation>
    </message>
    <message>
        <source>Adjudication after consensus %1</source>
        <translation>Arbitrage na consensus %1</translation>
    </message>
    <message>
        <source>There is no cell number %1 to decide on.</source>
        <translation>Er is geen cel nummer %1 om over te beslissen.</translation>
    </message>
    <message>
        <source>This cell is not among those to decide on.</source>
        <translation>Deze cel hoort niet bij die waarover moet worden beslist.</translation>
    </message>
    <message>
        <source>There is nobody above the adjudicator. Skip the cell instead.</source>
        <translation>Boven de arbiter is niemand. Sla de cel over.</translation>
    </message>
    <message>
        <source>An adjudication rests on the readers&apos; labels alone.</source>
        <translation>Een arbitrage berust alleen op de labels van de beoordelaars.</translation>
    </message>
    <message>
        <source>There is no consensus of the readers yet.</source>
        <translation>Er is nog geen consensus van de beoordelaars.</translation>
    </message>
    <message>
        <source>A coordinator makes one with the study&apos;s report.</source>
        <translation>Een coördinator vormt die met het rapport van de studie.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for a decision, but you have labelled them yourself or handed them on.</source>
        <translation>
            <numerusform>%n cel wacht op een beslissing, maar u hebt die zelf gelabeld of doorgegeven.</numerusform>
            <numerusform>%n cellen wachten op een beslissing, maar u hebt ze zelf gelabeld of doorgegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cel wacht tot uw geblindeerde sessie voorbij is.</numerusform>
            <numerusform>%n cellen wachten tot uw geblindeerde sessie voorbij is.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide: the readers&apos; labels give an answer for every cell, and nobody has handed one on.</source>
        <translation>Er valt niets te beslissen: de labels van de beoordelaars geven voor elke cel een antwoord, en niemand heeft er een doorgegeven.</translation>
    </message>
</context>
<context>
    <name>AnomalyFigures</name>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Zeta</source>
        <translation>Zeta</translation>
    </message>
    <message>
        <source>Normal cells</source>
        <translation>Normale cellen</translation>
    </message>
    <message>
        <source>Abnormal cells</source>
        <translation>Afwijkende cellen</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model.</source>
        <translation>%1: de drempel is die welke bij het model is opgeslagen.</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model, chosen for a sensitivity of %2 %.</source>
        <translation>%1: de drempel is die welke bij het model is opgeslagen, gekozen voor een sensitiviteit van %2 %.</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model, chosen for a specificity of %2 %.</source>
        <translation>%1: de drempel is die welke bij het model is opgeslagen, gekozen voor een specificiteit van %2 %.</translation>
    </message>
    <message>
        <source>%1: the threshold was chosen on these same images, for a sensitivity of %2 %; on others it may do worse.</source>
        <translation>%1: de drempel is op deze zelfde beelden gekozen, voor een sensitiviteit van %2 %; op andere kan hij slechter zijn.</translation>
    </message>
    <message>
        <source>%1: the threshold was chosen on these same images, for a specificity of %2 %; on others it may do worse.</source>
        <translation>%1: de drempel is op deze zelfde beelden gekozen, voor een specificiteit van %2 %; op andere kan hij slechter zijn.</translation>
    </message>
</context>
<context>
    <name>AnomalyThreshold</name>
    <message>
        <source>A threshold is chosen for a sensitivity or for a specificity, not for both.</source>
        <translation>Een drempel wordt voor een sensitiviteit of voor een specificiteit gekozen, niet voor beide.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity must lie above 0 and at most at 1.</source>
        <translation>Sensitiviteit en specificiteit moeten boven 0 en hoogstens op 1 liggen.</translation>
    </message>
    <message>
        <source>An anomaly score is not a finite number.</source>
        <translation>Een anomaliescore is geen eindig getal.</translation>
    </message>
    <message>
        <source>A threshold for a stated specificity needs images of normal cells.</source>
        <translation>Een drempel voor een gevraagde specificiteit heeft beelden van normale cellen nodig.</translation>
    </message>
    <message>
        <source>A threshold for a stated sensitivity needs images of abnormal cells.</source>
        <translation>Een drempel voor een gevraagde sensitiviteit heeft beelden van abnormale cellen nodig.</translation>
    </message>
    <message>
        <source>Name their class with --abnormal-class.</source>
        <translation>Noem hun klasse met --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>BaselineClassifier</name>
    <message>
        <source>Baselines compute in f32, and the option &quot;precision&quot; says %1.</source>
        <translation>Vergelijkingsmodellen rekenen in f32, maar de optie “precision” vraagt %1.</translation>
    </message>
    <message>
        <source>Baseline %1 on %2</source>
        <translation>Vergelijkingsmodel %1 op %2</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Classificeren</translation>
    </message>
    <message>
        <source>The network gave something that is no number.</source>
        <translation>Het netwerk leverde iets dat geen getal is.</translation>
    </message>
    <message>
        <source>The classification was stopped.</source>
        <translation>De classificatie is gestopt.</translation>
    </message>
</context>
<context>
    <name>BaselineModel</name>
    <message>
        <source>%1: the network takes images of %2 pixels, and cytodiffusion.json says %3.</source>
        <translation>%1: het netwerk neemt beelden van %2 pixels, cytodiffusion.json noemt %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Controleer de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
</context>
<context>
    <name>CalibrateRun</name>
    <message>
        <source>No class of %1 is left to calibrate with.</source>
        <translation>Van %1 blijft geen klasse over om mee te kalibreren.</translation>
    </message>
    <message>
        <source>The probabilities are not well determined: too few of the images are classified wrongly.</source>
        <translation>De kansen zijn slecht bepaald: te weinig beelden worden fout geclassificeerd.</translation>
    </message>
</context>
<context>
    <name>CalibrationFit</name>
    <message>
        <source>The weighting needs at least five different timesteps, and there are %1.</source>
        <translation>De weging heeft minstens vijf verschillende tijdstappen nodig; er zijn er %1.</translation>
    </message>
    <message>
        <source>Use more trials.</source>
        <translation>Gebruik meer ronden.</translation>
    </message>
    <message>
        <source>The fitted weighting is not positive at every timestep from %1 to %2, and so of no use.</source>
        <translation>De aangepaste weging is niet bij elke tijdstap van %1 tot %2 positief en dus onbruikbaar.</translation>
    </message>
    <message>
        <source>Use more images or trials, or a narrower range with --timestep-low and --timestep-high.</source>
        <translation>Gebruik meer beelden of ronden, of een smaller bereik met --timestep-low en --timestep-high.</translation>
    </message>
</context>
<context>
    <name>CellFacts</name>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Score of the second best class minus that of the best one. Small: the two are hard to tell apart.</source>
        <translation>Score van de op een na beste klasse min die van de beste. Klein: de twee zijn moeilijk te onderscheiden.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ronden</translation>
    </message>
    <message>
        <source>%1 trials, %2 evaluations</source>
        <translation>%1 ronden, %2 evaluaties</translation>
    </message>
    <message>
        <source>How often the model was asked about this cell, and for how many classes in total.</source>
        <translation>Hoe vaak het model naar deze cel is gevraagd, en voor hoeveel klassen in totaal.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and hash</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: %1</source>
        <translation>SHA-256 van de gewichten: %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwaarde</translation>
    </message>
    <message>
        <source>With the same seed the prediction is the same again.</source>
        <translation>Met dezelfde startwaarde is de voorspelling weer dezelfde.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>When the prediction was made.</source>
        <translation>Wanneer de voorspelling is gemaakt.</translation>
    </message>
    <message>
        <source>Anomaly score %1. The model has no threshold, so it does not say whether that is unusual.</source>
        <translation>Anomaliescore %1. Het model heeft geen drempel en zegt dus niet of dat ongewoon is.</translation>
    </message>
    <message>
        <source>! Unusual cell: anomaly score %1 is below the threshold %2.</source>
        <translation>! Ongewone cel: anomaliescore %1 ligt onder de drempel %2.</translation>
    </message>
    <message>
        <source>Not unusual: anomaly score %1 is not below the threshold %2.</source>
        <translation>Niet ongewoon: anomaliescore %1 ligt niet onder de drempel %2.</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>veel zekerheid</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>matige zekerheid</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>weinig zekerheid</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>geen zekerheid</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>geen label</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <translation>niet te bepalen</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>onbekende klasse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left without a label: %1</source>
        <comment>reason</comment>
        <translation>zonder label gelaten: %1</translation>
    </message>
    <message>
        <source>%1 (comment: %2)</source>
        <comment>label and comment</comment>
        <translation>%1 (opmerking: %2)</translation>
    </message>
    <message>
        <source>%1, %2: back to %3</source>
        <translation>%1, %2: terug naar %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: mislukt: %2</translation>
    </message>
    <message>
        <source>%1: no class</source>
        <translation>%1: geen klasse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>model: class</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>model: class, probability</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>CellPictures</name>
    <message>
        <source>The picture of this cell cannot be read. Skip the cell; the list of failed cells has the reason.</source>
        <translation>De afbeelding van deze cel kan niet worden gelezen. Sla de cel over; de lijst van mislukte cellen noemt de reden.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Er is geen modelmap %1.</translation>
    </message>
    <message>
        <source>Name a folder that holds unet/, vae/ and scheduler/.</source>
        <translation>Noem een map met unet/, vae/ en scheduler/.</translation>
    </message>
    <message>
        <source>%1: the autoencoder&apos;s latents do not fit the denoiser&apos;s input.</source>
        <translation>%1: de latente waarden van de autoencoder passen niet bij de ingang van de ontruiser.</translation>
    </message>
    <message>
        <source>%1: the width of &quot;conditioning&quot; in cytodiffusion.json is not &quot;cross_attention_dim&quot; in unet/config.json.</source>
        <translation>%1: de breedte van “conditioning” in cytodiffusion.json is niet “cross_attention_dim” in unet/config.json.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model %1.</source>
        <translation>Er is niet genoeg geheugen voor het model %1.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller model.</source>
        <translation>Sluit andere programma&apos;s of gebruik een kleiner model.</translation>
    </message>
    <message>
        <source>The model %1 cannot be loaded: %2</source>
        <translation>Het model %1 kan niet worden geladen: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Controleer de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
</context>
<context>
    <name>ClassGaussians</name>
    <message>
        <source>Fit it anew with `train-start`, or delete it.</source>
        <translation>Pas het opnieuw aan met `train-start`, of verwijder het.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Controleer de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; of %1 does not fit the model.</source>
        <translation>Het onderdeel ‘%2’ van %1 past niet bij het model.</translation>
    </message>
</context>
<context>
    <name>ClassSet</name>
    <message>
        <source>The model names no classes.</source>
        <translation>Het model noemt geen klassen.</translation>
    </message>
    <message>
        <source>A class has an empty name.</source>
        <translation>Een klasse heeft een lege naam.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is named twice.</source>
        <translation>De klasse “%1” is twee keer genoemd.</translation>
    </message>
</context>
<context>
    <name>ClassStyles</name>
    <message>
        <source>BASO</source>
        <translation>BASO</translation>
    </message>
    <message>
        <source>EO</source>
        <translation>EO</translation>
    </message>
    <message>
        <source>NRBC</source>
        <translation>NRBC</translation>
    </message>
    <message>
        <source>IG</source>
        <translation>IG</translation>
    </message>
    <message>
        <source>LYMPH</source>
        <translation>LYMPH</translation>
    </message>
    <message>
        <source>MONO</source>
        <translation>MONO</translation>
    </message>
    <message>
        <source>NEUT</source>
        <translation>NEUT</translation>
    </message>
    <message>
        <source>PLT</source>
        <translation>PLT</translation>
    </message>
    <message>
        <source>BLAST</source>
        <translation>BLAST</translation>
    </message>
    <message>
        <source>ART</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>SMUDGE</source>
        <translation>SMUDGE</translation>
    </message>
    <message>
        <source>The key of &quot;%1&quot; must be a letter from A to Z.</source>
        <translation>De toets van “%1” moet een letter van A tot Z zijn.</translation>
    </message>
    <message>
        <source>The key %1 is used twice.</source>
        <translation>De toets %1 wordt twee keer gebruikt.</translation>
    </message>
    <message>
        <source>Give each class a letter of its own; %1 means &quot;cannot identify&quot;.</source>
        <translation>Geef elke klasse een eigen letter; %1 betekent “niet te bepalen”.</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>Basofiel</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>Eosinofiel</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>Erytroblast</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>Onrijpe granulocyt</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>Lymfocyt</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>Monocyt</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>Neutrofiel</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>Trombocyt</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blast</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefact</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>Kernschaduw</translation>
    </message>
</context>
<context>
    <name>ClassifierModel</name>
    <message>
        <source>The model %1 has no cytodiffusion.json: it knows no cell classes and cannot classify.</source>
        <translation>Het model %1 heeft geen cytodiffusion.json: het kent geen celklassen en kan niet classificeren.</translation>
    </message>
    <message>
        <source>Fine-tune it first, or choose a model that was trained with this program.</source>
        <translation>Train het eerst bij of kies een model dat met dit programma is getraind.</translation>
    </message>
    <message>
        <source>The model %1 names no class.</source>
        <translation>Het model %1 noemt geen klasse.</translation>
    </message>
    <message>
        <source>%1: the width of the conditioning is not the one that the denoiser takes.</source>
        <translation>%1: de breedte van de conditionering is niet die van de ontruiser.</translation>
    </message>
    <message>
        <source>%1: the denoiser does not predict noise alone.</source>
        <translation>%1: de ontruiser voorspelt niet alleen de ruis.</translation>
    </message>
    <message>
        <source>%1: the image size in &quot;preprocessing&quot; is smaller than one latent pixel.</source>
        <translation>%1: de beeldgrootte in “preprocessing” is kleiner dan één latente pixel.</translation>
    </message>
    <message>
        <source>%1: &quot;mask_radius_fraction&quot; leaves no latent pixel.</source>
        <translation>%1: “mask_radius_fraction” laat geen latente pixel over.</translation>
    </message>
</context>
<context>
    <name>ClassifyRun</name>
    <message>
        <source>What is done is kept: the same command with --resume goes on.</source>
        <translation>Wat klaar is, blijft: dezelfde opdracht met --resume gaat verder.</translation>
    </message>
    <message>
        <source>Predictions and scores cannot both be written to %1.</source>
        <translation>Voorspellingen en scores kunnen niet allebei naar %1 worden geschreven.</translation>
    </message>
    <message>
        <source>Name two files.</source>
        <translation>Noem twee bestanden.</translation>
    </message>
    <message>
        <source>%1 of %2 images were classified before and are not computed again.</source>
        <translation>%1 van %2 beelden zijn al geclassificeerd en worden niet opnieuw berekend.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No image was found.</source>
        <translation>Er is geen beeld gevonden.</translation>
    </message>
    <message>
        <source>Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff.</source>
        <translation>Beelden eindigen op .jpg, .jpeg, .png, .bmp, .tif of .tiff.</translation>
    </message>
    <message>
        <source>%1 of %2 images failed.</source>
        <translation>%1 van %2 beelden zijn mislukt.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Het logboek %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Name another file with --log.</source>
        <translation>Noem een ander bestand met --log.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder and was not followed; name it itself if it is meant.</source>
        <translation>%1 is een koppeling naar een map en is niet gevolgd; noem de koppeling zelf als die bedoeld is.</translation>
    </message>
    <message>
        <source>Images that failed: %1</source>
        <translation>Mislukte beelden: %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number of at least %2.</source>
        <translation>%1 is geen geheel getal van ten minste %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 is geen geheel getal van %2 tot %3.</translation>
    </message>
    <message>
        <source>%1 is not a number of at least %2.</source>
        <translation>%1 is geen getal van ten minste %2.</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3.</source>
        <translation>%1 is geen getal van %2 tot %3.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command, then its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ComputeDevice</name>
    <message>
        <source>The device &quot;%1&quot; is not known.</source>
        <translation>Het apparaat “%1” is niet bekend.</translation>
    </message>
    <message>
        <source>Set the device to auto, cpu, cuda or cuda:K.</source>
        <translation>Kies als apparaat auto, cpu, cuda of cuda:K.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available: no CUDA device can be used.</source>
        <translation>Het apparaat “%1” is niet beschikbaar: er is geen bruikbaar CUDA-apparaat.</translation>
    </message>
    <message>
        <source>Set the device to auto or cpu, or install a driver and a LibTorch built with CUDA.</source>
        <translation>Kies auto of cpu, of installeer een stuurprogramma en LibTorch met CUDA.</translation>
    </message>
    <message>
        <source>Set the device to a smaller number.</source>
        <translation>Kies een lager apparaatnummer.</translation>
    </message>
    <message>
        <source>The precision &quot;%1&quot; is not known.</source>
        <translation>De precisie “%1” is niet bekend.</translation>
    </message>
    <message>
        <source>Set the precision to auto, f32, bf16 or f16.</source>
        <translation>Kies de precisie auto, f32, bf16 of f16.</translation>
    </message>
    <message>
        <source>The precision f16 needs a CUDA device.</source>
        <translation>De precisie f16 heeft een CUDA-apparaat nodig.</translation>
    </message>
    <message>
        <source>Set the precision to auto, f32 or bf16.</source>
        <translation>Kies de precisie auto, f32 of bf16.</translation>
    </message>
    <message>
        <source>CUDA device %1, %2</source>
        <translation>CUDA-apparaat %1, %2</translation>
    </message>
    <message>
        <source>The number of threads must lie between 0 and 1024.</source>
        <translation>Het aantal threads moet tussen 0 en 1024 liggen.</translation>
    </message>
    <message>
        <source>The batch must lie between 0 and 65536.</source>
        <translation>De batch moet tussen 0 en 65536 liggen.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the networks.</source>
        <translation>Er is niet genoeg geheugen om de netwerken te rekenen.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller batch.</source>
        <translation>Sluit andere programma&apos;s of kies een kleinere batch.</translation>
    </message>
    <message>
        <source>The networks could not be run: %1</source>
        <translation>De netwerken konden niet worden gerekend: %1</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available: those of this computer are numbered from 0 to %2.</source>
        <translation>Het apparaat ‘%1’ is niet beschikbaar: die van deze computer zijn genummerd van 0 tot %2.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %1, %n thread(s)</source>
        <translation>
            <numerusform>Processor, %1, %n thread</numerusform>
            <numerusform>Processor, %1, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>%1 cells, page %2 of %3</source>
        <translation>%1 cellen, pagina %2 van %3</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cellen</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Alleen voor onderzoek.</translation>
    </message>
    <message>
        <source>Model %1. %2</source>
        <translation>Model %1. %2</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99,9 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no probability fitted</source>
        <translation>geen kans aangepast</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>anomaly %1</source>
        <translation>anomalie %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grens %1</translation>
    </message>
    <message>
        <source>no limit fitted</source>
        <translation>geen grens aangepast</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>afwijkend</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>pruned after %1 trials</source>
        <translation>afgevallen na %1 ronden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1, line %2: a quoted cell never ends.</source>
        <translation>%1, regel %2: een cel tussen aanhalingstekens eindigt niet.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has %3 cells where the header has %4.</source>
        <translation>%1, regel %2: de rij heeft %3 cellen, de kop %4.</translation>
    </message>
    <message>
        <source>%1 has no header line.</source>
        <translation>%1 heeft geen kopregel.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Controleer de map, de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Controleer de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Noem een ander doel.</translation>
    </message>
    <message>
        <source>The name of a file to write is empty.</source>
        <translation>De naam van een te schrijven bestand is leeg.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Noem een bestand.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 is een map, geen bestand.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, which would be replaced by the file.</source>
        <translation>%1 is een apparaat, een pipe of een socket, en zou door het bestand worden vervangen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 kan niet worden geschreven: er is geen map %2.</translation>
    </message>
    <message>
        <source>Make the folder, or name another file.</source>
        <translation>Maak de map of noem een ander bestand.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 is closed.</source>
        <translation>%1 kan niet worden geschreven: in de map %2 mag niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check its permissions, or name another file.</source>
        <translation>Controleer de rechten ervan of noem een ander bestand.</translation>
    </message>
    <message>
        <source>The name of a folder to write to is empty.</source>
        <translation>De naam van een map om in te schrijven is leeg.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Noem een map.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 is geen map.</translation>
    </message>
    <message>
        <source>The folder %1 is closed: nothing can be written to it.</source>
        <translation>In de map %1 mag niets worden geschreven.</translation>
    </message>
    <message>
        <source>Check its permissions, or name another folder.</source>
        <translation>Controleer de rechten ervan of noem een andere map.</translation>
    </message>
</context>
<context>
    <name>DatasetSelection</name>
    <message>
        <source>The file has the form {&quot;class of the data set&quot;: &quot;class of the model&quot;}.</source>
        <translation>Het bestand heeft de vorm {&quot;klasse van de gegevens&quot;: &quot;klasse van het model&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 is geen JSON-object.</translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; must be a class or null.</source>
        <translation>%1: de waarde van “%2” moet een klasse of null zijn.</translation>
    </message>
    <message>
        <source>The data set has no class &quot;%1&quot;.</source>
        <translation>De gegevens hebben geen klasse “%1”.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot;, which the data set does not have.</source>
        <translation>De klassentabel noemt “%1”, dat niet in de gegevens voorkomt.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot;, which the model does not know.</source>
        <translation>De klassentabel noemt “%1”, dat het model niet kent.</translation>
    </message>
    <message>
        <source>The model knows: %1.</source>
        <translation>Het model kent: %1.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Het model kent de klasse “%1” niet.</translation>
    </message>
    <message>
        <source>The model knows: %1. Where the command has these options, map the class with --class-map, or name it with --abnormal-class.</source>
        <translation>Het model kent: %1. Waar de opdracht deze opties heeft, wijst u de klasse toe met --class-map of noemt u haar met --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Classifying</source>
        <translation>Classificeren</translation>
    </message>
    <message>
        <source>The batch was halved to %1: memory ran out.</source>
        <translation>De batch is gehalveerd tot %1: het geheugen was vol.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must lie between %2 and %3.</source>
        <translation>De optie “%1” moet tussen %2 en %3 liggen.</translation>
    </message>
    <message>
        <source>The option &quot;timestep-low&quot; must not be larger than &quot;timestep-high&quot;.</source>
        <translation>De optie “timestep-low” mag niet groter zijn dan “timestep-high”.</translation>
    </message>
    <message>
        <source>The option &quot;timestep-high&quot; must be less than %1, the number of the model&apos;s noise levels.</source>
        <translation>De optie “timestep-high” moet kleiner zijn dan %1, het aantal ruisniveaus van het model.</translation>
    </message>
    <message>
        <source>The model&apos;s &quot;weighting&quot; is not positive at all timesteps between %1 and %2.</source>
        <translation>De “weighting” van het model is niet bij alle tijdstappen tussen %1 en %2 positief.</translation>
    </message>
    <message>
        <source>Calibrate the model anew, or narrow the range of timesteps.</source>
        <translation>Kalibreer het model opnieuw of versmal het bereik van de tijdstappen.</translation>
    </message>
    <message>
        <source>The networks in memory are on another device or in another precision than asked for.</source>
        <translation>De netwerken in het geheugen staan op een ander apparaat of in een andere precisie dan gevraagd.</translation>
    </message>
    <message>
        <source>Computing on %1.</source>
        <translation>Er wordt gerekend op %1.</translation>
    </message>
    <message>
        <source>Computing heatmaps</source>
        <translation>Heatmaps worden berekend</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>The network gave a number that is not finite.</source>
        <translation>Het netwerk leverde een getal dat niet eindig is.</translation>
    </message>
    <message>
        <source>Check the model with &quot;model verify&quot;, or use the precision f32.</source>
        <translation>Controleer het model met “model verify” of gebruik de precisie f32.</translation>
    </message>
    <message>
        <source>The target class is not one of the model&apos;s classes.</source>
        <translation>De doelklasse is geen klasse van het model.</translation>
    </message>
    <message>
        <source>The class to generate is not one of the model&apos;s classes.</source>
        <translation>De te genereren klasse is geen klasse van het model.</translation>
    </message>
    <message>
        <source>The option &quot;steps&quot; must lie between 1 and %1.</source>
        <translation>De optie “steps” moet tussen 1 en %1 liggen.</translation>
    </message>
    <message>
        <source>The option &quot;count&quot; must lie between 1 and 1000000.</source>
        <translation>De optie “count” moet tussen 1 en 1000000 liggen.</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Beelden worden gegenereerd</translation>
    </message>
    <message>
        <source>The network gave numbers that are not finite.</source>
        <translation>Het netwerk leverde getallen die niet eindig zijn.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Het model kent de klasse ‘%1’ niet.</translation>
    </message>
    <message>
        <source>With a single class there is nothing to decide.</source>
        <translation>Met één klasse valt er niets te beslissen.</translation>
    </message>
    <message>
        <source>Name two classes or more.</source>
        <translation>Noem twee of meer klassen.</translation>
    </message>
    <message>
        <source>The model %1 has no &quot;weighting&quot; of its own: that of the authors&apos; model is used. Calibration fits one.</source>
        <translation>Het model %1 heeft geen eigen ‘weighting’: dat van het model van de auteurs wordt gebruikt. De kalibratie past er een aan.</translation>
    </message>
</context>
<context>
    <name>EvaluateRun</name>
    <message>
        <source>An AUC needs images of the abnormal classes and of others that could be predicted.</source>
        <translation>Een AUC heeft beelden van de afwijkende klassen nodig en andere die voorspeld konden worden.</translation>
    </message>
    <message>
        <source>A threshold is chosen where a class is abnormal, and none is.</source>
        <translation>Een drempel wordt gekozen waar een klasse abnormaal is, en geen enkele is dat.</translation>
    </message>
    <message>
        <source>Name it with --abnormal-class.</source>
        <translation>Noem haar met --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>EvaluationReport</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%-interval</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Nauwkeurigheid</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Gebalanceerde nauwkeurigheid</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Verwachte kalibratiefout</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-score</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Images that could not be predicted</source>
        <translation>Beelden die niet voorspeld konden worden</translation>
    </message>
    <message>
        <source>Seconds per image</source>
        <translation>Seconden per beeld</translation>
    </message>
    <message>
        <source>Denoiser evaluations per image</source>
        <translation>Evaluaties van de ontruiser per beeld</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Recall: share of the class&apos;s images that were recognised. Precision: share of the images predicted as the class that belong to it.</source>
        <translation>Recall: aandeel van de beelden van de klasse dat is herkend. Precisie: aandeel van de zo voorspelde beelden dat tot de klasse behoort.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisie</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibratie</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalieën</translation>
    </message>
    <message>
        <source>Area under the ROC curve, the model&apos;s score</source>
        <translation>Oppervlakte onder de ROC-curve, score van het model</translation>
    </message>
    <message>
        <source>Area under the ROC curve, margin</source>
        <translation>Oppervlakte onder de ROC-curve, marge</translation>
    </message>
    <message>
        <source>Area under the ROC curve, zeta</source>
        <translation>Oppervlakte onder de ROC-curve, zeta</translation>
    </message>
    <message>
        <source>Abnormal images</source>
        <translation>Afwijkende beelden</translation>
    </message>
    <message>
        <source>Normal images</source>
        <translation>Normale beelden</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitiviteit</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Specificiteit</translation>
    </message>
    <message>
        <source>Evaluation of a model</source>
        <translation>Evaluatie van een model</translation>
    </message>
    <message>
        <source>Data set: %1</source>
        <translation>Gegevens: %1</translation>
    </message>
    <message>
        <source>Model (SHA-256 of its weights): %1</source>
        <translation>Model (SHA-256 van de gewichten): %1</translation>
    </message>
    <message>
        <source>Computed on: %1</source>
        <translation>Gerekend op: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Programmaversie: %1</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Geschreven op: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Alleen voor onderzoek.</translation>
    </message>
    <message>
        <source>Classes in question, all others being ruled out</source>
        <translation>Klassen die in aanmerking komen; alle andere zijn uitgesloten</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 tot %3)</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals.</source>
        <translation>Tussen haakjes: 95%-intervallen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>AUC, margin</source>
        <translation>AUC, marge</translation>
    </message>
    <message>
        <source>AUC, zeta</source>
        <translation>AUC, zeta</translation>
    </message>
    <message>
        <source>Differences to %1 on the same images: above 0, the other model is better. p: exact McNemar test.</source>
        <translation>Verschillen met %1 op dezelfde beelden: boven 0 is het andere model beter. p: exacte McNemar-toets.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modellen vergeleken</translation>
    </message>
    <message>
        <source>ROC curve of the margin, all models</source>
        <translation>ROC-curve van de marge, alle modellen</translation>
    </message>
    <message>
        <source>ROC curve of zeta, all models</source>
        <translation>ROC-curve van zeta, alle modellen</translation>
    </message>
    <message>
        <source>Reliability of the shown probabilities: %1</source>
        <translation>Betrouwbaarheid van de getoonde kansen: %1</translation>
    </message>
    <message>
        <source>Cells whose score is below the threshold are flagged.</source>
        <translation>Cellen met een score onder de drempel worden gemarkeerd.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Distribution of the margin</source>
        <translation>Verdeling van de marge</translation>
    </message>
    <message>
        <source>Distribution of zeta</source>
        <translation>Verdeling van zeta</translation>
    </message>
</context>
<context>
    <name>ExperimentAblation</name>
    <message>
        <source>The trials were computed with another number of classes.</source>
        <translation>De ronden zijn met een ander aantal klassen berekend.</translation>
    </message>
    <message>
        <source>The trials of %1 of %2 images were computed before.</source>
        <translation>De ronden van %1 van %2 beelden zijn al berekend.</translation>
    </message>
    <message>
        <source>None of the images of %1 could be classified.</source>
        <translation>Geen van de beelden van %1 kon worden geclassificeerd.</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variant %1</translation>
    </message>
</context>
<context>
    <name>ExperimentAnomaly</name>
    <message>
        <source>The tables of %1 do not belong together.</source>
        <translation>De tabellen van %1 horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Remove this folder and run the experiment again.</source>
        <translation>Verwijder deze map en voer het experiment opnieuw uit.</translation>
    </message>
</context>
<context>
    <name>ExperimentBuckets</name>
    <message>
        <source>The images were computed with different numbers of classes.</source>
        <translation>De beelden zijn met verschillende aantallen klassen berekend.</translation>
    </message>
    <message>
        <source>The learned weighting needs images to learn from.</source>
        <translation>De geleerde weging heeft beelden nodig om van te leren.</translation>
    </message>
    <message>
        <source>The learned weighting did not converge.</source>
        <translation>De geleerde weging is niet geconvergeerd.</translation>
    </message>
</context>
<context>
    <name>ExperimentCells</name>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Preparing cells</source>
        <translation>Cellen voorbereiden</translation>
    </message>
    <message>
        <source>%1 could not be prepared: %2</source>
        <translation>%1 kon niet worden voorbereid: %2</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Genereren</translation>
    </message>
</context>
<context>
    <name>ExperimentCompare</name>
    <message>
        <source>The models were not asked about the same images.</source>
        <translation>De modellen zijn niet over dezelfde beelden bevraagd.</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergelijking met %1</translation>
    </message>
</context>
<context>
    <name>ExperimentConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Verbeter het configuratiebestand.</translation>
    </message>
    <message>
        <source>%1 names no method.</source>
        <translation>%1 noemt geen methode.</translation>
    </message>
    <message>
        <source>%1: the name of a method, &quot;%2&quot;, must consist of letters, digits, - and _.</source>
        <translation>%1: de naam van een methode, “%2”, mag alleen letters, cijfers, - en _ bevatten.</translation>
    </message>
    <message>
        <source>%1: two methods are called &quot;%2&quot;.</source>
        <translation>%1: twee methoden heten “%2”.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; is empty.</source>
        <translation>%1: “trials” is leeg.</translation>
    </message>
    <message>
        <source>%1: &quot;prune_trials&quot; is larger than the largest of &quot;trials&quot;, %2.</source>
        <translation>%1: “prune_trials” is groter dan de grootste waarde van “trials”, %2.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; of the procedure &quot;%2&quot; is empty.</source>
        <translation>%1: “trials” van de procedure “%2” is leeg.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; of the procedure &quot;%2&quot; has a number twice.</source>
        <translation>%1: “trials” van de procedure “%2” bevat een getal twee keer.</translation>
    </message>
    <message>
        <source>%1: the trials of the procedure &quot;%2&quot; stand beside its classifier, not in it.</source>
        <translation>%1: de ronden van de procedure “%2” staan naast haar “classifier”, niet erin.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be of the kind baseline: what judges synthetic cells is of another architecture than what made them.</source>
        <translation>%1: “%2” moet van de soort baseline zijn: wat kunstmatige cellen beoordeelt, is anders gebouwd dan wat ze maakte.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must not crop: the cells are what the model sees already.</source>
        <translation>%1: “%2” mag niet bijsnijden: de cellen zijn al wat het model ziet.</translation>
    </message>
    <message>
        <source>%1: &quot;images_per_class&quot; is less than &quot;folds&quot;.</source>
        <translation>%1: “images_per_class” is kleiner dan “folds”.</translation>
    </message>
</context>
<context>
    <name>ExperimentFewImages</name>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>None of the test images of %1 could be classified.</source>
        <translation>Geen van de testbeelden van %1 kon worden geclassificeerd.</translation>
    </message>
</context>
<context>
    <name>ExperimentFolder</name>
    <message>
        <source>%1 holds another experiment, which differs in %2.</source>
        <translation>%1 bevat een ander experiment, dat verschilt in %2.</translation>
    </message>
    <message>
        <source>Choose another output folder, or run it with what it was begun with.</source>
        <translation>Kies een andere uitvoermap, of voer het uit met waarmee het is begonnen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>An experiment names its data by their content: remove or repair the file.</source>
        <translation>Een experiment noemt zijn gegevens naar inhoud: verwijder of herstel het bestand.</translation>
    </message>
</context>
<context>
    <name>ExperimentFolds</name>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>The tables of %1 do not belong together.</source>
        <translation>De tabellen van %1 horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Remove this folder and run the experiment again.</source>
        <translation>Verwijder deze map en voer het experiment opnieuw uit.</translation>
    </message>
</context>
<context>
    <name>ExperimentLeaveOut</name>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
</context>
<context>
    <name>ExperimentReaders</name>
    <message>
        <source>The study was changed outside of the program: %1</source>
        <translation>De studie is buiten het programma om gewijzigd: %1</translation>
    </message>
    <message>
        <source>`study verify-audit` names everything that was changed. Compare with a backup.</source>
        <translation>‘study verify-audit’ noemt alles wat gewijzigd is. Vergelijk met een back-up.</translation>
    </message>
    <message>
        <source>The study was changed while its readers were compared.</source>
        <translation>De studie is gewijzigd terwijl de beoordelaars werden vergeleken.</translation>
    </message>
    <message>
        <source>Run the experiment again when nobody is at work on it.</source>
        <translation>Voer het experiment opnieuw uit wanneer niemand eraan werkt.</translation>
    </message>
    <message>
        <source>No cell of %1 has labels of two readers.</source>
        <translation>Geen cel van %1 heeft labels van twee beoordelaars.</translation>
    </message>
    <message>
        <source>Readers can be compared when they have labelled the same cells.</source>
        <translation>Beoordelaars kunnen worden vergeleken wanneer zij dezelfde cellen hebben gelabeld.</translation>
    </message>
    <message>
        <source>Labels newer than the consensus that they are compared with: %1.</source>
        <translation>Labels die nieuwer zijn dan de consensus waarmee ze worden vergeleken: %1.</translation>
    </message>
</context>
<context>
    <name>ExperimentSpeed</name>
    <message>
        <source>The procedure &quot;%1&quot; is the naive one of diffusion models, and this model is none.</source>
        <translation>De procedure “%1” is de naïeve van diffusiemodellen, en dit model is er geen.</translation>
    </message>
    <message>
        <source>Name a diffusion model.</source>
        <translation>Noem een diffusiemodel.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
</context>
<context>
    <name>ExperimentSynthetic</name>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>The result of a fold of the detector is damaged.</source>
        <translation>Het resultaat van een deel van de detector is beschadigd.</translation>
    </message>
    <message>
        <source>Remove the folder &quot;detector&quot; and run the experiment again.</source>
        <translation>Verwijder de map “detector” en voer het experiment opnieuw uit.</translation>
    </message>
    <message>
        <source>None of the cells of %1 could be judged.</source>
        <translation>Geen van de cellen van %1 kon worden beoordeeld.</translation>
    </message>
    <message>
        <source>The classifier %1 is the model that makes the cells, and would agree with itself.</source>
        <translation>De classificator %1 is het model dat de cellen maakt, en zou het met zichzelf eens zijn.</translation>
    </message>
    <message>
        <source>Name one of another architecture.</source>
        <translation>Noem er een met een andere architectuur.</translation>
    </message>
    <message>
        <source>There are no real cells of the class &quot;%1&quot; left for the judge to learn from.</source>
        <translation>Er zijn geen echte cellen van de klasse “%1” over waarvan de beoordelaar kan leren.</translation>
    </message>
    <message>
        <source>Name a folder of others with --train.</source>
        <translation>Noem met --train een map met andere.</translation>
    </message>
</context>
<context>
    <name>ExperimentTools</name>
    <message>
        <source>%1 is a baseline: it has no heatmaps and makes no cells.</source>
        <translation>%1 is een vergelijkingsmodel: het heeft geen heatmaps en maakt geen cellen.</translation>
    </message>
    <message>
        <source>Name a diffusion model.</source>
        <translation>Noem een diffusiemodel.</translation>
    </message>
</context>
<context>
    <name>ExperimentTrials</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 holds no trials of an image.</source>
        <translation>%1 bevat geen ronden van een beeld.</translation>
    </message>
    <message>
        <source>%1 was computed with another model or other options.</source>
        <translation>%1 is met een ander model of andere opties berekend.</translation>
    </message>
</context>
<context>
    <name>ExplainRun</name>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Het model kent de klasse “%1” niet.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Het kent: %1.</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>Uitleg wordt berekend</translation>
    </message>
    <message>
        <source>Explaining was stopped.</source>
        <translation>Het uitleggen is gestopt.</translation>
    </message>
    <message>
        <source>What is done is kept: the same command with --resume goes on.</source>
        <translation>Wat klaar is, blijft: dezelfde opdracht met --resume gaat verder.</translation>
    </message>
</context>
<context>
    <name>FilesText</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Controleer de map, de rechten en de vrije ruimte.</translation>
    </message>
</context>
<context>
    <name>FilterFacts</name>
    <message>
        <source>All readers agree</source>
        <translation>Alle beoordelaars zijn het eens</translation>
    </message>
    <message>
        <source>Decided by majority</source>
        <translation>Beslist bij meerderheid</translation>
    </message>
    <message>
        <source>Decided by seniority</source>
        <translation>Beslist op ervaring</translation>
    </message>
    <message>
        <source>Decided by an adjudicator</source>
        <translation>Beslist door een arbiter</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Niet opgelost</translation>
    </message>
</context>
<context>
    <name>FoldImport</name>
    <message>
        <source>%1 is of the same model as a table before it.</source>
        <translation>%1 is van hetzelfde model als een eerdere tabel.</translation>
    </message>
    <message>
        <source>Each fold has a model of its own.</source>
        <translation>Elk deel heeft een eigen model.</translation>
    </message>
    <message>
        <source>The classes of %1 are not those of the first fold.</source>
        <translation>De klassen van %1 zijn niet die van het eerste deel.</translation>
    </message>
    <message>
        <source>Folds of one set are trained on the same classes.</source>
        <translation>Delen van een set worden met dezelfde klassen getraind.</translation>
    </message>
    <message>
        <source>The row does not say which content the image had: %1</source>
        <translation>De rij zegt niet welke inhoud het beeld had: %1</translation>
    </message>
    <message>
        <source>The study has no image of this content.</source>
        <translation>De studie heeft geen beeld met deze inhoud.</translation>
    </message>
    <message>
        <source>A copy of an image above.</source>
        <translation>Een kopie van een beeld hierboven.</translation>
    </message>
    <message>
        <source>The image %1 is in two folds, %2 and %3.</source>
        <translation>Het beeld %1 zit in twee delen, %2 en %3.</translation>
    </message>
    <message>
        <source>At least one of their models was trained on it, and so its prediction is no test.</source>
        <translation>Minstens één van hun modellen is ermee getraind, dus de voorspelling is geen toets.</translation>
    </message>
    <message>
        <source>A model set needs a name.</source>
        <translation>Een modelset heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A model set needs the tables of at least one fold.</source>
        <translation>Een modelset heeft de tabellen van minstens één deel nodig.</translation>
    </message>
</context>
<context>
    <name>FoldReview</name>
    <message>
        <source>The predictions of %1 and the labels agree everywhere: there is nothing to review.</source>
        <translation>De voorspellingen van %1 en de labels komen overal overeen: er is niets te herbeoordelen.</translation>
    </message>
</context>
<context>
    <name>FoldTable</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, rij %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 is no number of the kind that belongs there.</source>
        <translation>“%1” in de kolom %2 is geen getal van de soort die daar hoort.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 heeft geen kolom “%2”.</translation>
    </message>
    <message>
        <source>Name the tables that `classify --output FILE --scores FILE` has written.</source>
        <translation>Noem de tabellen die `classify --output FILE --scores FILE` heeft geschreven.</translation>
    </message>
    <message>
        <source>the classes of %1 are not those of the images before.</source>
        <translation>de klassen van %1 zijn niet die van de eerdere beelden.</translation>
    </message>
    <message>
        <source>the table of scores does not have all classes of %1.</source>
        <translation>de tabel met scores heeft niet alle klassen van %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of the table of scores.</source>
        <translation>“%1” is geen klasse van de tabel met scores.</translation>
    </message>
    <message>
        <source>the row is not of the same model as those before.</source>
        <translation>de rij is niet van hetzelfde model als de vorige.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 heeft geen rijen.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>&lt; %1 %</source>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
</context>
<context>
    <name>GenerateRun</name>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Het model kent de klasse “%1” niet.</translation>
    </message>
    <message>
        <source>`model info` lists its classes.</source>
        <translation>“model info” noemt de klassen.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Genereren</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat hij doet</translation>
    </message>
    <message>
        <source>Labels, in the gallery</source>
        <translation>Labels, in de galerij</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Labelen als %1</translation>
    </message>
    <message>
        <source>Label as &quot;cannot identify&quot;</source>
        <translation>Labelen als “niet te bepalen”</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 tot 4</translation>
    </message>
    <message>
        <source>How sure you are: high, moderate, low, no confidence</source>
        <translation>Hoe zeker u bent: veel, matig, weinig, niet</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pijltoetsen</translation>
    </message>
    <message>
        <source>Another cell; with Shift select more</source>
        <translation>Een andere cel; met Shift meer selecteren</translation>
    </message>
    <message>
        <source>Pictures, in the inspector</source>
        <translation>Beelden, in de inspecteur</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ en −</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Groter en kleiner</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Fit the whole cell</source>
        <translation>De hele cel tonen</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Spatie, ingedrukt</translation>
    </message>
    <message>
        <source>The original instead of the change</source>
        <translation>Het origineel in plaats van de verandering</translation>
    </message>
    <message>
        <source>About CytoDiffusion</source>
        <translation>Over CytoDiffusion</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CytoDiffusion %1&lt;/h3&gt;&lt;p&gt;A workbench for blood cell images and a diffusion classifier.&lt;/p&gt;&lt;p&gt;For research use only. Not a medical device, not for diagnosis.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3. Method: Deltadahl et al., Nature Machine Intelligence 7, 1791–1803 (2025).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;CytoDiffusion %1&lt;/h3&gt;&lt;p&gt;Een werkplek voor beelden van bloedcellen en een diffusieclassificator.&lt;/p&gt;&lt;p&gt;Alleen voor onderzoek. Geen medisch hulpmiddel, niet voor diagnose.&lt;/p&gt;&lt;p&gt;GNU General Public License, versie 3. Methode: Deltadahl et al., Nature Machine Intelligence 7, 1791–1803 (2025).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ImageQueue</name>
    <message>
        <source>The image could not be prepared: %1</source>
        <translation>Het beeld kon niet worden voorbereid: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the image.</source>
        <translation>Er is niet genoeg geheugen voor het beeld.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation>Sluit andere programma&apos;s of gebruik een kleiner beeld.</translation>
    </message>
</context>
<context>
    <name>ImageSelection</name>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2.</source>
        <translation>“%1” is geen reguliere expressie: %2.</translation>
    </message>
    <message>
        <source>The split was stopped.</source>
        <translation>De verdeling is gestopt.</translation>
    </message>
    <message>
        <source>Cross-validation needs at least two folds.</source>
        <translation>Kruisvalidatie heeft minstens twee delen nodig.</translation>
    </message>
    <message>
        <source>There is no fold %1: the folds are 0 to %2.</source>
        <translation>Er is geen deel %1: er zijn 0 tot %2.</translation>
    </message>
    <message>
        <source>%1 folds cannot be made of %2 groups of images.</source>
        <translation>Van %2 beeldgroepen zijn geen %1 delen te maken.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; cannot be spread over %2 folds: it has too few groups of images.</source>
        <translation>De klasse “%1” kan niet over %2 delen worden verdeeld: te weinig beeldgroepen.</translation>
    </message>
    <message>
        <source>Use fewer folds or smaller groups, or leave the class out.</source>
        <translation>Gebruik minder delen of kleinere groepen, of laat de klasse weg.</translation>
    </message>
    <message>
        <source>%1 images of the class &quot;%2&quot; were asked for, and there are %3.</source>
        <translation>%1 beelden van de klasse “%2” zijn gevraagd; er zijn er %3.</translation>
    </message>
    <message>
        <source>%1 has no class &quot;%2&quot; to exclude.</source>
        <translation>%1 heeft geen klasse “%2” om uit te sluiten.</translation>
    </message>
    <message>
        <source>Name one of the folders of the data set.</source>
        <translation>Noem een van de mappen van de gegevens.</translation>
    </message>
    <message>
        <source>No class of %1 is left to train on.</source>
        <translation>Van %1 blijft geen klasse over om mee te trainen.</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>There is not enough memory to read &quot;%1&quot;.</source>
        <translation>Er is niet genoeg geheugen om “%1” te lezen.</translation>
    </message>
    <message>
        <source>Close other programs or reduce the image.</source>
        <translation>Sluit andere programma&apos;s of verklein het beeld.</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is damaged and cannot be decoded.</source>
        <translation>De inhoud van “%1” is beschadigd en kan niet worden gedecodeerd.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or copy it again.</source>
        <translation>Open het in een ander programma en sla het opnieuw op, of kopieer het nog eens.</translation>
    </message>
    <message>
        <source>The pixels of &quot;%1&quot; are stored in a way that is not supported.</source>
        <translation>De pixels van “%1” zijn op een niet-ondersteunde manier opgeslagen.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF with 8 or 16 bits per channel.</source>
        <translation>Sla het op als PNG of TIFF met 8 of 16 bits per kanaal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>“%1” is leeg.</translation>
    </message>
    <message>
        <source>Copy or export the image again.</source>
        <translation>Kopieer of exporteer het beeld opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 GB.</source>
        <translation>“%1” is groter dan 1 GB.</translation>
    </message>
    <message>
        <source>Cut out the cells and save them as single images.</source>
        <translation>Knip de cellen uit en sla ze als losse beelden op.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels; the limit is 100 megapixels.</source>
        <translation>“%1” heeft %2 x %3 pixels; de grens is 100 megapixels.</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; may not be entered.</source>
        <translation>De map van “%1” mag niet worden geopend.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Controleer de rechten van het bestand en zijn map.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Er is geen bestand “%1”.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or renamed.</source>
        <translation>Controleer het pad; misschien is het bestand verplaatst of hernoemd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not an image.</source>
        <translation>“%1” is een map, geen beeld.</translation>
    </message>
    <message>
        <source>Name the images in it, or rename the folder.</source>
        <translation>Noem de beelden erin of hernoem de map.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not an image file.</source>
        <translation>“%1” is een apparaat of pipe, geen beeldbestand.</translation>
    </message>
    <message>
        <source>Save the image to a file first.</source>
        <translation>Sla het beeld eerst op in een bestand.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>“%1” kan niet worden geopend: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: %2.</source>
        <translation>“%1” kan niet tot het einde worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection and try again.</source>
        <translation>Controleer de schijf of de netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged.</source>
        <translation>“%1” is beschadigd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before the image is complete.</source>
        <translation>“%1” eindigt voordat het beeld compleet is.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieer of download het bestand opnieuw.</translation>
    </message>
    <message>
        <source>The kind of image in &quot;%1&quot; is not supported: %2.</source>
        <translation>De soort beeld in “%1” wordt niet ondersteund: %2.</translation>
    </message>
    <message>
        <source>lossless or hierarchical JPEG</source>
        <translation>verliesvrije of hiërarchische JPEG</translation>
    </message>
    <message>
        <source>JPEG with %1 bits per channel</source>
        <translation>JPEG met %1 bits per kanaal</translation>
    </message>
    <message>
        <source>JPEG with %1 channels</source>
        <translation>JPEG met %1 kanalen</translation>
    </message>
    <message>
        <source>JPEG without a height in its header</source>
        <translation>JPEG zonder hoogte in de kop</translation>
    </message>
    <message>
        <source>bitmap that holds a JPEG or PNG</source>
        <translation>bitmap met een JPEG of PNG erin</translation>
    </message>
    <message>
        <source>TIFF with floating-point or signed values</source>
        <translation>TIFF met drijvendekomma- of getekende waarden</translation>
    </message>
    <message>
        <source>TIFF with %1 bits per channel</source>
        <translation>TIFF met %1 bits per kanaal</translation>
    </message>
    <message>
        <source>TIFF with %1 channels</source>
        <translation>TIFF met %1 kanalen</translation>
    </message>
    <message>
        <source>TIFF with 16 bits per channel that is not grey or RGB</source>
        <translation>TIFF met 16 bits per kanaal, geen grijs of RGB</translation>
    </message>
    <message>
        <source>TIFF with 16 bits per channel in separate planes</source>
        <translation>TIFF met 16 bits per kanaal in aparte vlakken</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image of a known kind.</source>
        <translation>“%1” is geen beeld van een bekende soort.</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP and TIFF files can be read.</source>
        <translation>JPEG-, PNG-, BMP- en TIFF-bestanden kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Er is geen map “%1”.</translation>
    </message>
    <message>
        <source>Check the path; the folder may have been moved or renamed.</source>
        <translation>Controleer het pad; misschien is de map verplaatst of hernoemd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file, not a data set.</source>
        <translation>“%1” is een bestand, geen gegevensset.</translation>
    </message>
    <message>
        <source>Name the folder that holds one folder of images per class.</source>
        <translation>Noem de map die per klasse een map met beelden bevat.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; may not be read.</source>
        <translation>De map “%1” mag niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Controleer de rechten.</translation>
    </message>
    <message>
        <source>No folder in &quot;%1&quot; holds an image.</source>
        <translation>Geen map in “%1” bevat een beeld.</translation>
    </message>
    <message>
        <source>A data set has one folder per class with JPEG, PNG, BMP or TIFF files.</source>
        <translation>Een gegevensset heeft per klasse een map met JPEG-, PNG-, BMP- of TIFF-bestanden.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be searched for images: %2.</source>
        <translation>De map ‘%1’ kan niet op afbeeldingen worden doorzocht: %2.</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; is not in UTF-8, so that the file cannot be opened; \x stands before its other bytes.</source>
        <translation>De naam van ‘%1’ is niet in UTF-8, zodat het bestand niet kan worden geopend; voor de andere bytes staat \x.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Geef het een andere naam.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Hiervoor is niet genoeg geheugen.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The program met an unexpected state: %1.</source>
        <translation>Het programma kwam in een onverwachte toestand: %1.</translation>
    </message>
    <message>
        <source>The program met an unexpected state.</source>
        <translation>Het programma kwam in een onverwachte toestand.</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>The key of &quot;%1&quot; must be a letter from A to Z.</source>
        <translation>De toets van “%1” moet een letter van A tot Z zijn.</translation>
    </message>
    <message>
        <source>The letter %1 means &quot;cannot identify&quot;; &quot;%2&quot; needs another.</source>
        <translation>De letter %1 betekent “niet te bepalen”; “%2” heeft een andere nodig.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have the key %2: letters and digits alone name classes and confidences, and arrow keys move through the cells.</source>
        <translation>“%1” kan de toets %2 niet hebben: letters en cijfers alleen noemen klassen en zekerheden, pijltoetsen gaan door de cellen.</translation>
    </message>
    <message>
        <source>The key %1 has two meanings: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>De toets %1 heeft twee betekenissen: “%2” en “%3”.</translation>
    </message>
</context>
<context>
    <name>LabelImport</name>
    <message>
        <source>The study has no image &quot;%1&quot;.</source>
        <translation>De studie heeft geen beeld “%1”.</translation>
    </message>
    <message>
        <source>The reader is missing.</source>
        <translation>De beoordelaar ontbreekt.</translation>
    </message>
    <message>
        <source>%1 takes no part in this study any more.</source>
        <translation>%1 neemt niet meer deel aan deze studie.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>De studie heeft geen klasse “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no confidence: it is high, moderate, low or no.</source>
        <translation>“%1” is geen zekerheid: het is high, moderate, low of no.</translation>
    </message>
    <message>
        <source>The table labels this image twice for %1.</source>
        <translation>De tabel labelt dit beeld twee keer voor %1.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 heeft geen kolom “%2”.</translation>
    </message>
    <message>
        <source>Columns are image_path or image_sha256, reader, label_class, label_confidence, comment.</source>
        <translation>Kolommen zijn image_path of image_sha256, reader, label_class, label_confidence, comment.</translation>
    </message>
    <message>
        <source>Reading the labels was cancelled.</source>
        <translation>Het lezen van de labels is geannuleerd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 of an image.</source>
        <translation>&quot;%1&quot; is geen SHA-256 van een afbeelding.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has another content than the table says.</source>
        <translation>De afbeelding &quot;%1&quot; heeft een andere inhoud dan de tabel zegt.</translation>
    </message>
    <message>
        <source>The content of the image &quot;%1&quot; has not been read yet: it cannot be compared.</source>
        <translation>De inhoud van de afbeelding &quot;%1&quot; is nog niet gelezen: hij kan niet worden vergeleken.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
</context>
<context>
    <name>MatrixRun</name>
    <message>
        <source>Explaining</source>
        <translation>Uitleg wordt berekend</translation>
    </message>
    <message>
        <source>%1 has no row: none of its images could be read.</source>
        <translation>%1 heeft geen rij: geen van de beelden kon worden gelezen.</translation>
    </message>
    <message>
        <source>%1: the model takes none of %2 images for this class.</source>
        <translation>%1: het model houdt geen van %2 beelden voor deze klasse.</translation>
    </message>
    <message>
        <source>%1 holds no image that can be explained.</source>
        <translation>%1 bevat geen beeld dat kan worden uitgelegd.</translation>
    </message>
</context>
<context>
    <name>ModelConfig</name>
    <message>
        <source>%1: the file does not hold a JSON object.</source>
        <translation>%1: het bestand bevat geen JSON-object.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must lie between 1 and %3.</source>
        <translation>%1: “%2” moet tussen 1 en %3 liggen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has the value %3, which this program does not support.</source>
        <translation>%1: “%2” heeft de waarde %3, die dit programma niet ondersteunt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must have one entry for each of the %3 blocks.</source>
        <translation>%1: “%2” moet voor elk van de %3 blokken een waarde hebben.</translation>
    </message>
    <message>
        <source>Use a checkpoint in Stable Diffusion 1.5&apos;s layout.</source>
        <translation>Gebruik een checkpoint met de indeling van Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not supported.</source>
        <translation>%1: het veld “%2” wordt niet ondersteund.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has a value of the wrong type.</source>
        <translation>%1: “%2” heeft een waarde van de verkeerde soort.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names the block type %3, which this program does not support.</source>
        <translation>%1: “%2” noemt de bloksoort %3, die dit programma niet ondersteunt.</translation>
    </message>
    <message>
        <source>%1: &quot;block_out_channels&quot; must have 1 to %2 entries.</source>
        <translation>%1: “block_out_channels” moet 1 tot %2 waarden hebben.</translation>
    </message>
    <message>
        <source>%1: every entry of &quot;block_out_channels&quot; must be a multiple of &quot;norm_num_groups&quot;.</source>
        <translation>%1: elke waarde van “block_out_channels” moet een veelvoud van “norm_num_groups” zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;down_block_types&quot;, &quot;up_block_types&quot; and &quot;block_out_channels&quot; differ in length.</source>
        <translation>%1: “down_block_types”, “up_block_types” en “block_out_channels” verschillen in lengte.</translation>
    </message>
    <message>
        <source>%1: &quot;attention_head_dim&quot; must divide the channels of its block.</source>
        <translation>%1: “attention_head_dim” moet de kanalen van zijn blok delen.</translation>
    </message>
    <message>
        <source>%1: &quot;downsample_padding&quot; must be 0 or 1.</source>
        <translation>%1: “downsample_padding” moet 0 of 1 zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;sample_size&quot; must be one number.</source>
        <translation>%1: “sample_size” moet één getal zijn.</translation>
    </message>
    <message>
        <source>%1: without layers in its blocks, all &quot;block_out_channels&quot; must be equal.</source>
        <translation>%1: zonder lagen in de blokken moeten alle “block_out_channels” gelijk zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;layers_per_block&quot; must lie between 0 and 16.</source>
        <translation>%1: “layers_per_block” moet tussen 0 en 16 liggen.</translation>
    </message>
    <message>
        <source>%1: &quot;scaling_factor&quot; must be positive.</source>
        <translation>%1: “scaling_factor” moet positief zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;beta_start&quot; and &quot;beta_end&quot; must satisfy 0 &lt; start &lt;= end &lt; 1.</source>
        <translation>%1: voor “beta_start” en “beta_end” moet gelden: 0 &lt; begin &lt;= einde &lt; 1.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 bestaat niet.</translation>
    </message>
    <message>
        <source>Name a model folder in the layout of a diffusers pipeline.</source>
        <translation>Noem een modelmap met de indeling van een pipeline van diffusers.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 is groter dan 64 MiB.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 is geen geldige JSON.</translation>
    </message>
    <message>
        <source>Copy the file anew.</source>
        <translation>Kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Controleer de rechten van de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>%1: &quot;norm_eps&quot; must lie between 0 and 1.</source>
        <translation>%1: ‘norm_eps’ moet tussen 0 en 1 liggen.</translation>
    </message>
    <message>
        <source>%1: &quot;freq_shift&quot; must not be negative, and less than half of the first of &quot;block_out_channels&quot;.</source>
        <translation>%1: ‘freq_shift’ mag niet negatief zijn en moet kleiner zijn dan de helft van de eerste waarde van ‘block_out_channels’.</translation>
    </message>
    <message>
        <source>%1: &quot;steps_offset&quot; must not be negative, and less than &quot;num_train_timesteps&quot;.</source>
        <translation>%1: ‘steps_offset’ mag niet negatief zijn en moet kleiner zijn dan ‘num_train_timesteps’.</translation>
    </message>
</context>
<context>
    <name>ModelInfo</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Er is geen modelmap %1.</translation>
    </message>
    <message>
        <source>Name a folder that holds unet/, vae/ and scheduler/.</source>
        <translation>Noem een map met unet/, vae/ en scheduler/.</translation>
    </message>
    <message>
        <source>%1/%2 holds no weights.</source>
        <translation>%1/%2 bevat geen gewichten.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 parameters, %2, %3</source>
        <translation>%1 parameters, %2, %3</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>none: the folder has no cytodiffusion.json, so the model cannot classify</source>
        <translation>geen: de map heeft geen cytodiffusion.json, dus het model kan niet classificeren</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Voorbewerking</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>Conditionering</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classificator</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Weging</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibratie</translation>
    </message>
    <message>
        <source>none: no probabilities</source>
        <translation>geen: geen kansen</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>none: no threshold</source>
        <translation>geen: geen drempel</translation>
    </message>
    <message>
        <source>none of its own: that of the authors&apos; model is used</source>
        <translation>geen eigen: die van het model van de auteurs wordt gebruikt</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>%1: &quot;%2&quot; must be a JSON object.</source>
        <translation>%1: “%2” moet een JSON-object zijn.</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>moet een getal zijn</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>moet tussen %1 en %2 liggen</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>moet een geheel getal zijn</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>moet een tekst zijn</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; %4.</source>
        <translation>%1: “%2” in “%3” %4.</translation>
    </message>
    <message>
        <source>must be a list of classes</source>
        <translation>moet een lijst van klassen zijn</translation>
    </message>
    <message>
        <source>must not be less than &quot;timestep_low&quot;</source>
        <translation>mag niet kleiner zijn dan “timestep_low”</translation>
    </message>
    <message>
        <source>must be none, geometric or full</source>
        <translation>moet none, geometric of full zijn</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>must be minus_one_to_one</source>
        <translation>moet minus_one_to_one zijn</translation>
    </message>
    <message>
        <source>has no room for so many classes</source>
        <translation>heeft geen plaats voor zoveel klassen</translation>
    </message>
    <message>
        <source>must be a list of five numbers</source>
        <translation>moet een lijst van vijf getallen zijn</translation>
    </message>
    <message>
        <source>must be margin or zeta</source>
        <translation>moet margin of zeta zijn</translation>
    </message>
    <message>
        <source>Correct the file or copy the model anew.</source>
        <translation>Verbeter het bestand of kopieer het model opnieuw.</translation>
    </message>
    <message>
        <source>must be a list of three numbers</source>
        <translation>moet een lijst van drie getallen zijn</translation>
    </message>
    <message>
        <source>has a low that is above its high</source>
        <translation>heeft een ondergrens die boven de bovengrens ligt</translation>
    </message>
    <message>
        <source>is not known to this program</source>
        <translation>is niet bekend bij dit programma</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot;, which is not known to this program</source>
        <translation>heeft het veld ‘%1’, dat niet bekend is bij dit programma</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>moet true of false zijn</translation>
    </message>
    <message>
        <source>must be t-test or anytime</source>
        <translation>moet t-test of anytime zijn</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Folder: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: %1</source>
        <translation>SHA-256 van de gewichten: %1</translation>
    </message>
    <message>
        <source>The folder has no cytodiffusion.json, so the model cannot classify.</source>
        <translation>De map heeft geen cytodiffusion.json, dus het model kan niet classificeren.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es): %1</source>
        <translation>
            <numerusform>%n klasse: %1</numerusform>
            <numerusform>%n klassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number as it is stored is shown by: cytodiffusion-cli model info &quot;%1&quot; --json</source>
        <translation>Alle getallen zoals ze zijn opgeslagen: cytodiffusion-cli model info &quot;%1&quot; --json</translation>
    </message>
    <message>
        <source>numbers of 32 bits</source>
        <translation>getallen van 32 bits</translation>
    </message>
    <message>
        <source>numbers of 16 bits</source>
        <translation>getallen van 16 bits</translation>
    </message>
    <message>
        <source>numbers of 16 bits (bfloat16)</source>
        <translation>getallen van 16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>Denoiser: %1 parameters, %2, %3</source>
        <translation>Ontruiser: %1 parameters, %2, %3</translation>
    </message>
    <message>
        <source>Coder of the pictures: %1 parameters, %2, %3</source>
        <translation>Codeerder van de beelden: %1 parameters, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3, %4</source>
        <comment>name of a network</comment>
        <translation>%1: %2 parameters, %3, %4</translation>
    </message>
    <message>
        <source>Pictures: the middle %1 % of each side, scaled to %2 × %2 pixels</source>
        <translation>Beelden: de middelste %1 % van elke zijde, geschaald naar %2 × %2 pixels</translation>
    </message>
    <message>
        <source>Pictures: whole, scaled to %1 × %1 pixels</source>
        <translation>Beelden: geheel, geschaald naar %1 × %1 pixels</translation>
    </message>
    <message>
        <source>Colours: brought to those of the pictures from which the model learned</source>
        <translation>Kleuren: aangepast aan die van de beelden waarvan het model heeft geleerd</translation>
    </message>
    <message>
        <source>Colours: taken as they are</source>
        <translation>Kleuren: zoals ze zijn</translation>
    </message>
    <message>
        <source>Size of the cells from which the model learned: up to %1 % of the picture&apos;s side</source>
        <translation>Grootte van de cellen waarvan het model heeft geleerd: tot %1 % van de zijde van het beeld</translation>
    </message>
    <message>
        <source>Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes that are worse than the best one at p &lt; %4 are given up.</source>
        <translation>Ronden: tot %1 per klasse. Na %2 ronden, en daarna telkens na %3 meer, vallen klassen af die met p &lt; %4 slechter zijn dan de beste.</translation>
    </message>
    <message>
        <source>Trials: %1 of each class; none is given up</source>
        <translation>Ronden: %1 per klasse; er valt geen af</translation>
    </message>
    <message>
        <source>Noise: time steps %1 to %2</source>
        <translation>Ruis: tijdstappen %1 tot %2</translation>
    </message>
    <message>
        <source>Each trial sees the picture as it is</source>
        <translation>Elke ronde ziet het beeld zoals het is</translation>
    </message>
    <message>
        <source>Each trial sees the picture turned or mirrored</source>
        <translation>Elke ronde ziet het beeld gedraaid of gespiegeld</translation>
    </message>
    <message>
        <source>Each trial sees the picture turned, mirrored or with other colours</source>
        <translation>Elke ronde ziet het beeld gedraaid, gespiegeld of met andere kleuren</translation>
    </message>
    <message>
        <source>Weights of the time steps: as published</source>
        <translation>Gewichten van de tijdstappen: zoals gepubliceerd</translation>
    </message>
    <message>
        <source>Weights of the time steps: fitted to this model</source>
        <translation>Gewichten van de tijdstappen: op dit model afgestemd</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Startwaarde: %1</translation>
    </message>
    <message numerus="yes">
        <source>Probabilities: fitted to %n picture(s) of &quot;%1&quot;, temperature %2</source>
        <translation>
            <numerusform>Kansen: afgestemd op %n beeld van &apos;%1&apos;, temperatuur %2</numerusform>
            <numerusform>Kansen: afgestemd op %n beelden van &apos;%1&apos;, temperatuur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Probabilities: none, because the model was not calibrated</source>
        <translation>Kansen: geen, omdat het model niet is gekalibreerd</translation>
    </message>
    <message>
        <source>Unusual cells: not told, because the model has no threshold</source>
        <translation>Ongewone cellen: niet gemeld, omdat het model geen drempel heeft</translation>
    </message>
    <message>
        <source>Unusual cells: those whose zeta is below %1, fitted to &quot;%2&quot;</source>
        <translation>Ongewone cellen: die met een zeta onder %1, afgestemd op &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Unusual cells: those whose margin is below %1, fitted to &quot;%2&quot;</source>
        <translation>Ongewone cellen: die met een marge onder %1, afgestemd op &apos;%2&apos;</translation>
    </message>
    <message>
        <source>Of the usual cells there, %1 % are not called unusual</source>
        <translation>Van de gewone cellen daar wordt %1 % niet ongewoon genoemd</translation>
    </message>
    <message>
        <source>Of the unusual cells there, %1 % are found</source>
        <translation>Van de ongewone cellen daar wordt %1 % gevonden</translation>
    </message>
    <message>
        <source>Learned from: %1</source>
        <translation>Geleerd van: %1</translation>
    </message>
    <message>
        <source>Pictures that it learned from: %1</source>
        <translation>Beelden waarvan het heeft geleerd: %1</translation>
    </message>
    <message>
        <source>Steps of training: %1</source>
        <translation>Trainingsstappen: %1</translation>
    </message>
    <message>
        <source>Trained with CytoDiffusion %1</source>
        <translation>Getraind met CytoDiffusion %1</translation>
    </message>
    <message>
        <source>Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes are given up that a test finds worse than the best one, which over all its looks together is wrong about the best class with a probability of at most %4.</source>
        <translation>Ronden: tot %1 per klasse. Na %2 ronden, en daarna telkens na %3 meer, vallen klassen af die een toets slechter vindt dan de beste; over alle keren samen vergist hij zich over de beste klasse met een kans van hoogstens %4.</translation>
    </message>
    <message>
        <source>The first trials are spread over all time steps</source>
        <translation>De eerste ronden zijn over alle tijdstappen verdeeld</translation>
    </message>
    <message>
        <source>Trials come in pairs whose noises are each other&apos;s negative</source>
        <translation>Ronden komen in paren waarvan de ruis tegengesteld is</translation>
    </message>
</context>
<context>
    <name>ModelWord</name>
    <message>
        <source>This cell has not been predicted yet.</source>
        <translation>Deze cel is nog niet voorspeld.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture %1 cannot be encoded.</source>
        <translation>Het beeld %1 kan niet worden gecodeerd.</translation>
    </message>
</context>
<context>
    <name>PredictionJournal</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Controleer de map, de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>The unfinished run %1 was begun with another model or other options: %2.</source>
        <translation>De onvoltooide uitvoering %1 is met een ander model of andere opties begonnen: %2.</translation>
    </message>
    <message>
        <source>Use those again, or delete the file to begin anew.</source>
        <translation>Gebruik die weer, of verwijder het bestand om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>An earlier run left %1 finished images in %2.</source>
        <translation>Een eerdere uitvoering liet %1 voltooide beelden achter in %2.</translation>
    </message>
    <message>
        <source>Continue it with --resume, or delete the file to begin anew.</source>
        <translation>Zet die voort met --resume, of verwijder het bestand om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>Check the free space, then continue with --resume.</source>
        <translation>Controleer de vrije ruimte en ga dan verder met --resume.</translation>
    </message>
</context>
<context>
    <name>PredictionJson</name>
    <message>
        <source>The record of a prediction is damaged.</source>
        <translation>De vastlegging van een voorspelling is beschadigd.</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3</source>
        <translation>%1 was %2 en is nu %3</translation>
    </message>
    <message>
        <source>the record is of another kind</source>
        <translation>de vastlegging is van een andere soort</translation>
    </message>
</context>
<context>
    <name>Pretrained</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>“%1” ontbreekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold floating-point numbers</source>
        <translation>“%1” bevat geen drijvendekommagetallen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and should be %3</source>
        <translation>“%1” is %2 en hoort %3 te zijn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in the network</source>
        <translation>“%1” heeft geen plaats in het netwerk</translation>
    </message>
    <message>
        <source>%1 does not hold the weights of this network: %2.</source>
        <translation>%1 bevat niet de gewichten van dit netwerk: %2.</translation>
    </message>
    <message>
        <source>Choose the configuration that the weights were made with.</source>
        <translation>Kies de configuratie waarmee de gewichten zijn gemaakt.</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Druk op een toets</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Herstellen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>The figure &quot;%1&quot; of the report cannot be drawn.</source>
        <translation>De figuur “%1” van het rapport kan niet worden getekend.</translation>
    </message>
</context>
<context>
    <name>RunManifest</name>
    <message>
        <source>Without --resume everything is computed again.</source>
        <translation>Zonder --resume wordt alles opnieuw berekend.</translation>
    </message>
    <message>
        <source>%1 cannot be continued: its record %2 is missing, so that its options are not known.</source>
        <translation>%1 kan niet worden voortgezet: de vastlegging %2 ontbreekt, dus de opties zijn onbekend.</translation>
    </message>
    <message>
        <source>%1 was made with another model or other options: %2.</source>
        <translation>%1 is gemaakt met een ander model of andere opties: %2.</translation>
    </message>
    <message>
        <source>%1 was changed after it was made.</source>
        <translation>%1 is veranderd nadat het was gemaakt.</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kan niet worden geopend: %2.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>The index and its files do not belong together: fetch them again.</source>
        <translation>De index en de bestanden horen niet bij elkaar: haal ze opnieuw op.</translation>
    </message>
    <message>
        <source>%1: the index is larger than 100 MB.</source>
        <translation>%1: de index is groter dan 100 MB.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is leeg.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: fetch or export it again.</source>
        <translation>Het bestand is beschadigd of onvolledig: haal of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, which the index %3 does not place there.</source>
        <translation>%1 bevat de tensor “%2”, die de index %3 daar niet plaatst.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; that the index %3 places there.</source>
        <translation>%1 mist de tensor “%2” die de index %3 daar plaatst.</translation>
    </message>
    <message>
        <source>There is neither %1 nor %2.</source>
        <translation>Er is noch %1 noch %2.</translation>
    </message>
    <message>
        <source>Files of the type .bin can run code and are never loaded: convert them to safetensors.</source>
        <translation>Bestanden van de soort .bin kunnen code uitvoeren en worden nooit geladen: zet ze om naar safetensors.</translation>
    </message>
    <message>
        <source>Check that the folder is a complete model.</source>
        <translation>Controleer of de map een volledig model is.</translation>
    </message>
    <message>
        <source>%1 holds no tensor &quot;%2&quot;.</source>
        <translation>%1 bevat geen tensor “%2”.</translation>
    </message>
    <message>
        <source>Check that the file belongs to this model.</source>
        <translation>Controleer of het bestand bij dit model hoort.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has the type %3.</source>
        <translation>%1: de tensor “%2” heeft het type %3.</translation>
    </message>
    <message>
        <source>Convert it to F32, F16 or BF16.</source>
        <translation>Zet hem om naar F32, F16 of BF16.</translation>
    </message>
    <message>
        <source>%1: not enough memory for the tensor &quot;%2&quot;.</source>
        <translation>%1: niet genoeg geheugen voor de tensor “%2”.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Sluit andere programma&apos;s.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; cannot be written to %2: %3.</source>
        <translation>De tensor “%1” kan niet naar %2 worden geschreven: %3.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>de naam is al in gebruik</translation>
    </message>
    <message>
        <source>the format has no such type</source>
        <translation>het formaat kent dit type niet</translation>
    </message>
    <message>
        <source>it has too many dimensions</source>
        <translation>hij heeft te veel dimensies</translation>
    </message>
    <message>
        <source>%1 cannot be written: a name is not UTF-8 text.</source>
        <translation>%1 kan niet worden geschreven: een naam is geen UTF-8-tekst.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the header is larger than 100 MB.</source>
        <translation>%1 kan niet worden geschreven: de kop is groter dan 100 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Controleer de vrije ruimte en de rechten van de map.</translation>
    </message>
    <message>
        <source>it is undefined</source>
        <translation>hij is niet gedefinieerd</translation>
    </message>
    <message>
        <source>%1 is not a valid safetensors file: %2.</source>
        <translation>%1 is geen geldig safetensors-bestand: %2.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; is not valid: %3.</source>
        <translation>%1: de tensor “%2” is niet geldig: %3.</translation>
    </message>
    <message>
        <source>it has too many metadata</source>
        <translation>het heeft te veel metadata</translation>
    </message>
    <message>
        <source>it has too many tensors</source>
        <translation>het heeft te veel tensors</translation>
    </message>
    <message>
        <source>a number of a shape is too large</source>
        <translation>een getal van een vorm is te groot</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>een tensor heeft te veel dimensies</translation>
    </message>
    <message>
        <source>a tensor lacks one of &quot;dtype&quot;, &quot;shape&quot;, &quot;data_offsets&quot;</source>
        <translation>een tensor mist “dtype”, “shape” of “data_offsets”</translation>
    </message>
    <message>
        <source>a tensor has the unknown field &quot;%1&quot;</source>
        <translation>een tensor heeft het onbekende veld “%1”</translation>
    </message>
    <message>
        <source>its JSON text is nested too deeply</source>
        <translation>de JSON-tekst is te diep genest</translation>
    </message>
    <message>
        <source>its JSON text contains a zero byte</source>
        <translation>de JSON-tekst bevat een nulbyte</translation>
    </message>
    <message>
        <source>Not enough memory for the header of %1.</source>
        <translation>Niet genoeg geheugen voor de kop van %1.</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is unknown</source>
        <translation>het type “%1” is onbekend</translation>
    </message>
    <message>
        <source>its data lies outside of the file</source>
        <translation>de gegevens liggen buiten het bestand</translation>
    </message>
    <message>
        <source>its shape is too large</source>
        <translation>de vorm is te groot</translation>
    </message>
    <message>
        <source>its shape calls for %1 bytes, it has %2</source>
        <translation>de vorm vraagt %1 bytes, hij heeft er %2</translation>
    </message>
    <message>
        <source>its data overlaps another tensor&apos;s</source>
        <translation>de gegevens overlappen die van een andere tensor</translation>
    </message>
    <message>
        <source>bytes that belong to no tensor precede its data</source>
        <translation>voor de gegevens staan bytes die bij geen tensor horen</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 bytes aan het einde horen bij geen tensor</translation>
    </message>
    <message>
        <source>it is shorter than 8 bytes</source>
        <translation>het is korter dan 8 bytes</translation>
    </message>
    <message>
        <source>its header of %1 bytes is longer than the file</source>
        <translation>de kop van %1 bytes is langer dan het bestand</translation>
    </message>
    <message>
        <source>%1: the header is larger than 100 MB.</source>
        <translation>%1: de kop is groter dan 100 MB.</translation>
    </message>
    <message>
        <source>its header does not start with &quot;{&quot;</source>
        <translation>de kop begint niet met “{”</translation>
    </message>
    <message>
        <source>it has no &quot;weight_map&quot;</source>
        <translation>het heeft geen “weight_map”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a safetensors file beside the index</source>
        <translation>“%1” is niet de naam van een safetensors-bestand naast de index</translation>
    </message>
    <message>
        <source>its JSON text has an error at byte %1</source>
        <translation>de JSON-tekst heeft een fout bij byte %1</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; occurs twice</source>
        <translation>de naam “%1” komt twee keer voor</translation>
    </message>
    <message>
        <source>its JSON text does not start with an object</source>
        <translation>de JSON-tekst begint niet met een object</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind</source>
        <translation>“%1” heeft een waarde van de verkeerde soort</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>The picture could not be saved as %1: %2.</source>
        <translation>Het beeld kon niet als %1 worden opgeslagen: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the drive.</source>
        <translation>Controleer de rechten van de map en de ruimte op de schijf.</translation>
    </message>
    <message>
        <source>The picture was not saved as %1: its kind is not known.</source>
        <translation>Het beeld is niet als %1 opgeslagen: dit soort bestand is niet bekend.</translation>
    </message>
    <message>
        <source>Give a name that ends in .png, .jpg or .jpeg.</source>
        <translation>Geef een naam die op .png, .jpg of .jpeg eindigt.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>HTML page, with a PDF beside it (*.html)</source>
        <translation>HTML-pagina, met een pdf ernaast (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1 and %2.</source>
        <translation>Opgeslagen als %1 en %2.</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>The network gave a number that is not finite, so that this image cannot be classified.</source>
        <translation>Het netwerk leverde een niet-eindig getal, zodat dit beeld niet kan worden geclassificeerd.</translation>
    </message>
    <message>
        <source>Check the model with &quot;model verify&quot;, or use the precision f32.</source>
        <translation>Controleer het model met “model verify” of gebruik de precisie f32.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>This reader takes no part in the session %1.</source>
        <translation>Deze beoordelaar neemt niet deel aan sessie %1.</translation>
    </message>
    <message>
        <source>The model of this prediction is not known any more.</source>
        <translation>Het model van deze voorspelling is niet meer bekend.</translation>
    </message>
    <message>
        <source>This cell waits until your blinded session is over.</source>
        <translation>Deze cel wacht tot uw geblindeerde sessie voorbij is.</translation>
    </message>
</context>
<context>
    <name>SetText</name>
    <message>
        <source>Making the Turing test was cancelled.</source>
        <translation>Het maken van de turingtest is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>SlideReport</name>
    <message>
        <source>Cannot identify</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>%1: not part of the differential</source>
        <translation>%1: geen deel van de differentiatie</translation>
    </message>
    <message>
        <source>Readers disagree, and nobody has decided</source>
        <translation>Beoordelaars zijn het oneens en niemand heeft beslist</translation>
    </message>
    <message>
        <source>The study has no slide %1.</source>
        <translation>De studie heeft geen preparaat %1.</translation>
    </message>
    <message>
        <source>The slide was changed while its report was made.</source>
        <translation>Het preparaat is veranderd terwijl het rapport werd gemaakt.</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Maak het rapport opnieuw.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>This slide is not signed.</source>
        <translation>Dit preparaat is niet getekend.</translation>
    </message>
    <message>
        <source>Unsigned revision: the slide was changed after it was signed. No signature is of what this report says.</source>
        <translation>Niet-getekende versie: het preparaat is na het tekenen veranderd. Geen handtekening geldt voor wat dit rapport zegt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Of this content</source>
        <translation>Van deze inhoud</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 van de inhoud</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, changed since</source>
        <translation>nee, sindsdien veranderd</translation>
    </message>
    <message>
        <source>%1 signed although the slide was not complete. Reason: %2</source>
        <translation>%1 tekende hoewel het preparaat niet volledig was. Reden: %2</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differentiatie</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Volledigheid</translation>
    </message>
    <message>
        <source>Cells of the slide</source>
        <translation>Cellen van het preparaat</translation>
    </message>
    <message>
        <source>Not reviewed by anybody</source>
        <translation>Door niemand bekeken</translation>
    </message>
    <message>
        <source>Unidentified: the model is unsure, and nobody has named a class</source>
        <translation>Onbepaald: het model is onzeker, en niemand heeft een klasse genoemd</translation>
    </message>
    <message>
        <source>Failed: unreadable, missing or not predicted</source>
        <translation>Mislukt: onleesbaar, ontbrekend of niet voorspeld</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Labels that differ from the prediction</source>
        <translation>Labels die van de voorspelling afwijken</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Voorspeld</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niet getekend</translation>
    </message>
    <message>
        <source>Unsigned revision</source>
        <translation>Niet-getekende versie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwoordelijkheid</translation>
    </message>
    <message>
        <source>Authorship</source>
        <translation>Auteurschap</translation>
    </message>
    <message>
        <source>Report of the slide %1</source>
        <translation>Rapport van het preparaat %1</translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Studie: %1 (%2)</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 of its weights: %2)</source>
        <translation>Model: %1 (SHA-256 van de gewichten: %2)</translation>
    </message>
    <message>
        <source>Without a model.</source>
        <translation>Zonder model.</translation>
    </message>
    <message>
        <source>Consensus: version %1</source>
        <translation>Consensus: versie %1</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Er is nog geen consensus berekend.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Toestand: %1</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Gemaakt op: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programma: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Alleen voor onderzoek.</translation>
    </message>
    <message>
        <source>Cells that the differential leaves out</source>
        <translation>Cellen die de differentiatie weglaat</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fouten</translation>
    </message>
</context>
<context>
    <name>StartFit</name>
    <message>
        <source>The model does not know the class &quot;%1&quot; of the data set.</source>
        <translation>Het model kent de klasse ‘%1’ van de gegevensset niet.</translation>
    </message>
    <message>
        <source>Leave it out with --exclude-class.</source>
        <translation>Laat die weg met --exclude-class.</translation>
    </message>
    <message>
        <source>The model %1 has no cytodiffusion.json: it knows no cell classes.</source>
        <translation>Het model %1 heeft geen cytodiffusion.json: het kent geen celklassen.</translation>
    </message>
    <message>
        <source>Name a model folder of this program.</source>
        <translation>Noem een modelmap van dit programma.</translation>
    </message>
    <message>
        <source>At least one component and two latents are needed.</source>
        <translation>Er zijn minstens één component en twee latenten nodig.</translation>
    </message>
    <message>
        <source>The timestep must lie between 1 and %1.</source>
        <translation>De tijdstap moet tussen 1 en %1 liggen.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Coderen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>The data set has fewer than two readable images of the class &quot;%1&quot;.</source>
        <translation>De gegevensset heeft minder dan twee leesbare afbeeldingen van de klasse ‘%1’.</translation>
    </message>
    <message>
        <source>Give images of every class of the model.</source>
        <translation>Geef afbeeldingen van elke klasse van het model.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Er is niet genoeg geheugen.</translation>
    </message>
    <message>
        <source>Use fewer latents per class.</source>
        <translation>Gebruik minder latenten per klasse.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Agreement needs at least two classes.</source>
        <translation>Overeenstemming heeft minstens twee klassen nodig.</translation>
    </message>
    <message>
        <source>Agreement needs one place for each reader on every image.</source>
        <translation>Overeenstemming heeft voor elke beoordelaar bij elk beeld een plaats nodig.</translation>
    </message>
    <message>
        <source>Agreement was given an unknown class.</source>
        <translation>De overeenstemming kreeg een onbekende klasse.</translation>
    </message>
    <message>
        <source>Agreement needs an image that two readers labelled.</source>
        <translation>Overeenstemming heeft een beeld nodig dat twee beoordelaars hebben gelabeld.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs a label of every reader on every image.</source>
        <translation>Fleiss&apos; kappa heeft van elke beoordelaar een label bij elk beeld nodig.</translation>
    </message>
    <message>
        <source>Use Krippendorff&apos;s alpha where labels are missing.</source>
        <translation>Gebruik Krippendorffs alfa waar labels ontbreken.</translation>
    </message>
    <message>
        <source>All labels are of one class, for which this measure of agreement is not defined.</source>
        <translation>Alle labels zijn van één klasse, waarvoor deze maat niet is gedefinieerd.</translation>
    </message>
    <message>
        <source>This measure of agreement needs a bootstrap interval.</source>
        <translation>Deze maat van overeenstemming heeft een bootstrapinterval nodig.</translation>
    </message>
    <message>
        <source>The interval needs at least two images and a confidence between 0 and 1.</source>
        <translation>Het interval heeft minstens twee beelden en een betrouwbaarheid tussen 0 en 1 nodig.</translation>
    </message>
    <message>
        <source>The bootstrap by slide needs the slide of each image.</source>
        <translation>De bootstrap per preparaat heeft het preparaat van elk beeld nodig.</translation>
    </message>
    <message>
        <source>The bootstrap needs at least one draw and a confidence between 0 and 1.</source>
        <translation>De bootstrap heeft minstens één trekking en een betrouwbaarheid tussen 0 en 1 nodig.</translation>
    </message>
    <message>
        <source>The bootstrap needs something to draw from.</source>
        <translation>De bootstrap heeft iets nodig om uit te trekken.</translation>
    </message>
    <message>
        <source>The statistic is not defined for these data.</source>
        <translation>De grootheid is voor deze gegevens niet gedefinieerd.</translation>
    </message>
    <message>
        <source>The statistic is not defined on %1 of %2 bootstrap draws, which is too many for an interval.</source>
        <translation>De grootheid is bij %1 van %2 trekkingen niet gedefinieerd, te vaak voor een interval.</translation>
    </message>
    <message>
        <source>The calibration needs one outcome for each probability, and at least one.</source>
        <translation>De kalibratie heeft bij elke kans een uitkomst nodig, minstens één.</translation>
    </message>
    <message>
        <source>The calibration needs probabilities from 0 to 1.</source>
        <translation>De kalibratie heeft kansen van 0 tot 1 nodig.</translation>
    </message>
    <message>
        <source>The reliability diagram needs at least one bin.</source>
        <translation>Het betrouwbaarheidsdiagram heeft minstens één klasse-interval nodig.</translation>
    </message>
    <message>
        <source>An image has no probability of its own class.</source>
        <translation>Een beeld heeft geen kans voor zijn eigen klasse.</translation>
    </message>
    <message>
        <source>The evaluation needs one prediction for each labelled image, and at least one.</source>
        <translation>De evaluatie heeft bij elk gelabeld beeld een voorspelling nodig, minstens één.</translation>
    </message>
    <message>
        <source>The evaluation holds a class that the model does not know.</source>
        <translation>De evaluatie bevat een klasse die het model niet kent.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs the answers of both readers.</source>
        <translation>Cohens kappa heeft de antwoorden van beide beoordelaars nodig.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs at least two classes.</source>
        <translation>Cohens kappa heeft minstens twee klassen nodig.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1.</source>
        <translation>De betrouwbaarheid moet tussen 0 en 1 liggen.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa was given an unknown class.</source>
        <translation>Cohens kappa kreeg een onbekende klasse.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs an image that both readers labelled.</source>
        <translation>Cohens kappa heeft een beeld nodig dat beide beoordelaars hebben gelabeld.</translation>
    </message>
    <message>
        <source>Both readers used one class throughout, for which Cohen&apos;s kappa is not defined.</source>
        <translation>Beide beoordelaars gebruikten steeds één klasse, waarvoor Cohens kappa niet is gedefinieerd.</translation>
    </message>
    <message>
        <source>The confidence matrix was given an unknown level.</source>
        <translation>De zekerheidsmatrix kreeg een onbekend niveau.</translation>
    </message>
    <message>
        <source>The confidence matrix needs an image that two readers labelled with a confidence.</source>
        <translation>De zekerheidsmatrix heeft een beeld nodig dat twee beoordelaars met een zekerheid hebben gelabeld.</translation>
    </message>
    <message>
        <source>The ROC curve needs images of both kinds.</source>
        <translation>De ROC-curve heeft beelden van beide soorten nodig.</translation>
    </message>
    <message>
        <source>The ROC curve needs finite scores.</source>
        <translation>De ROC-curve heeft eindige scores nodig.</translation>
    </message>
    <message>
        <source>The test of two ROC curves needs both scores of each image.</source>
        <translation>De toets van twee ROC-curven heeft beide scores van elk beeld nodig.</translation>
    </message>
    <message>
        <source>The test of two ROC curves needs at least two images of each kind.</source>
        <translation>De toets van twee ROC-curven heeft minstens twee beelden van elke soort nodig.</translation>
    </message>
    <message>
        <source>The areas differ without any variance, so that the test can say nothing.</source>
        <translation>De oppervlakten verschillen zonder enige variantie, zodat de toets niets kan zeggen.</translation>
    </message>
    <message>
        <source>A density needs at least two values.</source>
        <translation>Een dichtheid heeft minstens twee waarden nodig.</translation>
    </message>
    <message>
        <source>A density needs finite values.</source>
        <translation>Een dichtheid heeft eindige waarden nodig.</translation>
    </message>
    <message>
        <source>A density needs values that differ.</source>
        <translation>Een dichtheid heeft verschillende waarden nodig.</translation>
    </message>
    <message>
        <source>The isotonic calibration needs one outcome for each score, and at least one.</source>
        <translation>De isotone kalibratie heeft bij elke score een uitkomst nodig, minstens één.</translation>
    </message>
    <message>
        <source>The isotonic calibration needs finite scores.</source>
        <translation>De isotone kalibratie heeft eindige scores nodig.</translation>
    </message>
    <message>
        <source>The paired t-test needs at least two pairs.</source>
        <translation>De gepaarde t-toets heeft minstens twee paren nodig.</translation>
    </message>
    <message>
        <source>The paired t-test needs finite values.</source>
        <translation>De gepaarde t-toets heeft eindige waarden nodig.</translation>
    </message>
    <message>
        <source>The psychometric function needs one answer for each confidence, and at least one bin.</source>
        <translation>De psychometrische functie heeft bij elke zekerheid een antwoord en minstens één interval nodig.</translation>
    </message>
    <message>
        <source>The psychometric function needs finite confidences.</source>
        <translation>De psychometrische functie heeft eindige zekerheden nodig.</translation>
    </message>
    <message>
        <source>The psychometric function needs confidences that differ.</source>
        <translation>De psychometrische functie heeft verschillende zekerheden nodig.</translation>
    </message>
    <message>
        <source>The psychometric function needs finite stimuli.</source>
        <translation>De psychometrische functie heeft eindige prikkels nodig.</translation>
    </message>
    <message>
        <source>At stimulus %1 there are %2 right answers of %3, which cannot be.</source>
        <translation>Bij prikkel %1 zijn er %2 goede antwoorden van %3, dat kan niet.</translation>
    </message>
    <message>
        <source>The psychometric function needs answers at two different stimuli at least.</source>
        <translation>De psychometrische functie heeft antwoorden bij minstens twee verschillende prikkels nodig.</translation>
    </message>
    <message>
        <source>The guess rate must lie between 0 and 0.5, and is %1.</source>
        <translation>De gokkans moet tussen 0 en 0,5 liggen en is %1.</translation>
    </message>
    <message>
        <source>The grid of the psychometric fit needs at least two values of each parameter.</source>
        <translation>Het rooster van de psychometrische aanpassing heeft van elke parameter minstens twee waarden nodig.</translation>
    </message>
    <message>
        <source>Signal detection needs trials of both kinds.</source>
        <translation>Signaaldetectie heeft ronden van beide soorten nodig.</translation>
    </message>
    <message>
        <source>Signal detection was given more answers than trials.</source>
        <translation>Signaaldetectie kreeg meer antwoorden dan ronden.</translation>
    </message>
    <message>
        <source>The temperature needs images of known classes.</source>
        <translation>De temperatuur heeft beelden van bekende klassen nodig.</translation>
    </message>
    <message>
        <source>An image has no score of its own class.</source>
        <translation>Een beeld heeft geen score voor zijn eigen klasse.</translation>
    </message>
    <message>
        <source>The temperature needs finite scores.</source>
        <translation>De temperatuur heeft eindige scores nodig.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Weinig</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Geen zekerheid</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Two classifiers are compared on the same images, and on at least one.</source>
        <translation>Twee classificatoren worden op dezelfde beelden vergeleken, en op ten minste één.</translation>
    </message>
</context>
<context>
    <name>StudyAgreement</name>
    <message>
        <source>All images are of one slide: there is nothing to resample by.</source>
        <translation>Alle beelden zijn van één preparaat: er is niets om uit te trekken.</translation>
    </message>
</context>
<context>
    <name>StudyCalibration</name>
    <message>
        <source>The model&apos;s probabilities are not calibrated, and so are not shown.</source>
        <translation>De kansen van het model zijn niet gekalibreerd en worden daarom niet getoond.</translation>
    </message>
    <message>
        <source>No predicted cell has a label of a class that the model knows.</source>
        <translation>Geen voorspelde cel heeft een label van een klasse die het model kent.</translation>
    </message>
</context>
<context>
    <name>StudyConfusion</name>
    <message>
        <source>Cannot identify</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>No predicted image has a label that the model knows.</source>
        <translation>Geen voorspeld beeld heeft een label dat het model kent.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>De studie heeft geen klasse “%1”.</translation>
    </message>
    <message>
        <source>There is no consensus yet.</source>
        <translation>Er is nog geen consensus.</translation>
    </message>
    <message>
        <source>The anomaly score needs a model.</source>
        <translation>De anomaliescore heeft een model nodig.</translation>
    </message>
</context>
<context>
    <name>StudyDifferential</name>
    <message>
        <source>A differential by the model needs a model.</source>
        <translation>Een differentiatie door het model heeft een model nodig.</translation>
    </message>
    <message>
        <source>The study has no reader %1.</source>
        <translation>De studie heeft geen beoordelaar %1.</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>De export is geannuleerd.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>%1 cannot be read back: %2.</source>
        <translation>%1 kan niet worden teruggelezen: %2.</translation>
    </message>
</context>
<context>
    <name>StudyIndexer</name>
    <message>
        <source>Indexing was cancelled; what was found so far is kept.</source>
        <translation>Het indexeren is geannuleerd; wat is gevonden, blijft.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Het bestand kan niet worden gelezen: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The image folder %1 is not there or cannot be read.</source>
        <translation>De beeldmap %1 is er niet of kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Plug in its drive, or choose where the folder is now; labels and predictions are kept.</source>
        <translation>Sluit de schijf aan of kies waar de map nu is; labels en voorspellingen blijven.</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Beelden worden gezocht</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Inhoud wordt gelezen</translation>
    </message>
    <message numerus="yes">
        <source>The image folder %1 holds no image any more, and the study has %n cell(s) from it.</source>
        <translation>
            <numerusform>De beeldmap %1 bevat geen beeld meer, en de studie heeft er %n cel uit.</numerusform>
            <numerusform>De beeldmap %1 bevat geen beeld meer, en de studie heeft er %n cellen uit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its drive may not be connected: connect it, then look for cells again, or choose where the folder is now. Nothing was changed; labels and predictions are kept.</source>
        <translation>De schijf is misschien niet verbonden: sluit hem aan en zoek dan opnieuw naar cellen, of kies waar de map nu is. Er is niets veranderd; labels en voorspellingen blijven.</translation>
    </message>
    <message numerus="yes">
        <source>%n slide folder(s) are gone or hold no image any more: %1. Their labels are kept.</source>
        <translation>
            <numerusform>%n preparaatmap is weg of bevat geen beeld meer: %1. De labels blijven.</numerusform>
            <numerusform>%n preparaatmappen zijn weg of bevatten geen beeld meer: %1. De labels blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is known of it stays.</source>
        <translation>%1 Wat ervan bekend is, blijft.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders were not followed; the first is %1.</source>
        <translation>
            <numerusform>%n koppeling naar een map is niet gevolgd: %1.</numerusform>
            <numerusform>%n koppelingen naar mappen zijn niet gevolgd; de eerste is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyOpening</name>
    <message>
        <source>Opening the study was cancelled.</source>
        <translation>Het openen van de studie is geannuleerd.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Er is geen map “%1”.</translation>
    </message>
    <message>
        <source>Check the path; the folder may have been moved or renamed.</source>
        <translation>Controleer het pad; misschien is de map verplaatst of hernoemd.</translation>
    </message>
</context>
<context>
    <name>StudyPsychometric</name>
    <message>
        <source>The statistics were cancelled.</source>
        <translation>De statistiek is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>StudyReport</name>
    <message>
        <source>Normal cells</source>
        <translation>Normale cellen</translation>
    </message>
    <message>
        <source>Abnormal cells</source>
        <translation>Afwijkende cellen</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Beoordelaar %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Alle beoordelaars</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <translation>Anomaliescore</translation>
    </message>
    <message>
        <source>The model has predicted no countable cell of this slide yet.</source>
        <translation>Het model heeft nog geen telbare cel van dit preparaat voorspeld.</translation>
    </message>
    <message>
        <source>This reader has labelled no countable cell of this slide yet.</source>
        <translation>Deze beoordelaar heeft nog geen telbare cel van dit preparaat gelabeld.</translation>
    </message>
    <message>
        <source>No countable cell of this slide has a consensus yet. Label cells, then run the consensus.</source>
        <translation>Nog geen telbare cel van dit preparaat heeft een consensus. Label cellen en bereken dan de consensus.</translation>
    </message>
    <message>
        <source>There is no model. Load one and predict the study to compare it with people.</source>
        <translation>Er is geen model. Laad er een en voorspel de studie om het met mensen te vergelijken.</translation>
    </message>
    <message>
        <source>Nobody has labelled a predicted cell yet.</source>
        <translation>Nog niemand heeft een voorspelde cel gelabeld.</translation>
    </message>
    <message>
        <source>No cell has both a label and a prediction yet.</source>
        <translation>Nog geen cel heeft zowel een label als een voorspelling.</translation>
    </message>
    <message>
        <source>No cell has been labelled with a confidence by two readers yet.</source>
        <translation>Nog geen cel is door twee beoordelaars met een zekerheid gelabeld.</translation>
    </message>
    <message>
        <source>There is no consensus yet, so that nothing says who is right. Run the consensus first.</source>
        <translation>Er is nog geen consensus, dus niets zegt wie gelijk heeft. Bereken eerst de consensus.</translation>
    </message>
    <message>
        <source>There is no model, and so no confidence of one.</source>
        <translation>Er is geen model en dus geen zekerheid van een model.</translation>
    </message>
    <message>
        <source>Too few cells have a consensus and a confidence: several readers must label the same cells, and say how sure they are.</source>
        <translation>Te weinig cellen hebben een consensus en een zekerheid: meer beoordelaars moeten dezelfde cellen labelen en zeggen hoe zeker ze zijn.</translation>
    </message>
    <message>
        <source>There is no model, and so no anomaly score.</source>
        <translation>Er is geen model en dus geen anomaliescore.</translation>
    </message>
    <message>
        <source>No predicted cell has a label yet that says whether it is normal.</source>
        <translation>Nog geen voorspelde cel heeft een label dat zegt of ze normaal is.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%-interval</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Readers agree</source>
        <translation>Beoordelaars stemmen overeen</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss&apos; kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs alfa</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Confidence, Krippendorff&apos;s alpha</source>
        <translation>Zekerheid, Krippendorffs alfa</translation>
    </message>
    <message>
        <source>Pairs of readers</source>
        <translation>Paren beoordelaars</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>Cells of both</source>
        <translation>Cellen van beide</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Zelfde klasse</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens kappa</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Readers and their own hidden repeats</source>
        <translation>Beoordelaars en hun eigen verborgen herhalingen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Repeated cells</source>
        <translation>Herhaalde cellen</translation>
    </message>
    <message>
        <source>How often the model says what people say</source>
        <translation>Hoe vaak het model zegt wat mensen zeggen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Nauwkeurigheid</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Gebalanceerde nauwkeurigheid</translation>
    </message>
    <message>
        <source>Classes, compared with: %1</source>
        <translation>Klassen, vergeleken met: %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisie</translation>
    </message>
    <message>
        <source>Fitted psychometric functions</source>
        <translation>Aangepaste psychometrische functies</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wiens antwoorden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Drempel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Differential of %1</source>
        <translation>Differentiatie van %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>%1 (outside of the total)</source>
        <translation>%1 (buiten het totaal)</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Preparaat</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Niet bepaald</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Onopgelost</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>No class of the study counts as abnormal.</source>
        <translation>Geen klasse van de studie geldt als afwijkend.</translation>
    </message>
    <message>
        <source>Abnormal: %1.</source>
        <translation>Afwijkend: %1.</translation>
    </message>
    <message>
        <source>%1 normal and %2 abnormal cells have a score.</source>
        <translation>%1 normale en %2 afwijkende cellen hebben een score.</translation>
    </message>
    <message>
        <source>Area under the ROC curve %1, bootstrap interval %2.</source>
        <translation>Oppervlakte onder de ROC-curve %1, bootstrapinterval %2.</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differentiatie</translation>
    </message>
    <message>
        <source>The first %1 of %2 slides. The table of all slides can be saved from the screen.</source>
        <translation>De eerste %1 van %2 preparaten. De tabel van alle preparaten kan vanaf het scherm worden opgeslagen.</translation>
    </message>
    <message>
        <source>Model and people</source>
        <translation>Model en mensen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model against: %1</source>
        <translation>Model tegenover: %1</translation>
    </message>
    <message>
        <source>Agreement of the readers</source>
        <translation>Overeenstemming van de beoordelaars</translation>
    </message>
    <message>
        <source>%1 cells have a label; %2 of them have labels of two readers or more.</source>
        <translation>%1 cellen hebben een label; %2 daarvan hebben labels van twee of meer beoordelaars.</translation>
    </message>
    <message>
        <source>Accuracy and confidence</source>
        <translation>Nauwkeurigheid en zekerheid</translation>
    </message>
    <message>
        <source>Accuracy against the confidence of the consensus</source>
        <translation>Nauwkeurigheid tegen de zekerheid van de consensus</translation>
    </message>
    <message>
        <source>Accuracy against the confidence of the model</source>
        <translation>Nauwkeurigheid tegen de zekerheid van het model</translation>
    </message>
    <message>
        <source>Report of the study %1</source>
        <translation>Rapport van de studie %1</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Studie: %1</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 of its weights: %2)</source>
        <translation>Model: %1 (SHA-256 van de gewichten: %2)</translation>
    </message>
    <message>
        <source>Without a model.</source>
        <translation>Zonder model.</translation>
    </message>
    <message>
        <source>Consensus: version %1</source>
        <translation>Consensus: versie %1</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Er is nog geen consensus berekend.</translation>
    </message>
    <message>
        <source>Readers: %1</source>
        <translation>Beoordelaars: %1</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Gemaakt op: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Programmaversie: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Alleen voor onderzoek.</translation>
    </message>
    <message numerus="yes">
        <source>Agreement of %n reader(s)</source>
        <translation>
            <numerusform>Overeenstemming van %n beoordelaar</numerusform>
            <numerusform>Overeenstemming van %n beoordelaars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n preparaat</numerusform>
            <numerusform>%n preparaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cell(s) are counted: fewer than the %1 of CLSI H20, so that the shares are uncertain.</source>
        <translation>
            <numerusform>Slechts %n cel is geteld: minder dan de %1 van CLSI H20, zodat de aandelen onzeker zijn.</numerusform>
            <numerusform>Slechts %n cellen zijn geteld: minder dan de %1 van CLSI H20, zodat de aandelen onzeker zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be identified and are not counted.</source>
        <translation>
            <numerusform>%n cel kon niet worden bepaald en is niet geteld.</numerusform>
            <numerusform>%n cellen konden niet worden bepaald en zijn niet geteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have labels that do not agree, and are not counted.</source>
        <translation>
            <numerusform>%n cel heeft labels die niet overeenstemmen en is niet geteld.</numerusform>
            <numerusform>%n cellen hebben labels die niet overeenstemmen en zijn niet geteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read or predicted.</source>
        <translation>
            <numerusform>%n cel kon niet worden gelezen of voorspeld.</numerusform>
            <numerusform>%n cellen konden niet worden gelezen of voorspeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have not been judged yet.</source>
        <translation>
            <numerusform>%n cel is nog niet beoordeeld.</numerusform>
            <numerusform>%n cellen zijn nog niet beoordeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with labels are neither and left out.</source>
        <translation>
            <numerusform>%n cel met label is geen van beide en wordt weggelaten.</numerusform>
            <numerusform>%n cellen met label zijn geen van beide en worden weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown probabilities</source>
        <translation>Getoonde kansen</translation>
    </message>
</context>
<context>
    <name>StudyStatistics</name>
    <message>
        <source>The statistics were cancelled.</source>
        <translation>De statistiek is geannuleerd.</translation>
    </message>
    <message>
        <source>Computing statistics</source>
        <translation>Statistiek wordt berekend</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message>
        <source>Only a coordinator makes sessions; %1 is none.</source>
        <translation>Alleen een coördinator maakt sessies; %1 is dat niet.</translation>
    </message>
    <message>
        <source>The session shows no cell number %1 to this reader.</source>
        <translation>De sessie toont deze beoordelaar geen cel nummer %1.</translation>
    </message>
    <message>
        <source>Skipping a cell needs a reason.</source>
        <translation>Een cel overslaan vraagt een reden.</translation>
    </message>
    <message>
        <source>The prediction is shown after the label, not before.</source>
        <translation>De voorspelling wordt na het label getoond, niet ervoor.</translation>
    </message>
    <message>
        <source>Only a coordinator closes sessions; %1 is none.</source>
        <translation>Alleen een coördinator sluit sessies; %1 is dat niet.</translation>
    </message>
    <message>
        <source>The study has no session %1.</source>
        <translation>De studie heeft geen sessie %1.</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>De sessie is al gesloten.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was changed.</source>
        <translation>Rij %1 van het auditlogboek is veranderd.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not the one that was written last.</source>
        <translation>Rij %1 van het auditlogboek is niet de laatst geschreven rij.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was removed.</source>
        <translation>Rij %1 van het auditlogboek is verwijderd.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the audit log were removed.</source>
        <translation>De rijen %1 tot %2 van het auditlogboek zijn verwijderd.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was inserted.</source>
        <translation>Rij %1 van het auditlogboek is ingevoegd.</translation>
    </message>
    <message>
        <source>What stands before row %1 of the audit log was changed or removed.</source>
        <translation>Wat in het auditlogboek voor rij %1 staat, is veranderd of verwijderd.</translation>
    </message>
    <message>
        <source>The end of the audit log is not recorded.</source>
        <translation>Het einde van het auditlogboek is niet vastgelegd.</translation>
    </message>
    <message>
        <source>Label %1 was inserted: the audit log does not know it.</source>
        <translation>Label %1 is ingevoegd: het auditlogboek kent het niet.</translation>
    </message>
    <message>
        <source>Label %1 was changed after it was committed.</source>
        <translation>Label %1 is veranderd nadat het was opgeslagen.</translation>
    </message>
    <message>
        <source>Label %1 was removed.</source>
        <translation>Label %1 is verwijderd.</translation>
    </message>
    <message>
        <source>Restore the newest backup; nothing was changed.</source>
        <translation>Zet de nieuwste back-up terug; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>The study has no cell %1.</source>
        <translation>De studie heeft geen cel %1.</translation>
    </message>
    <message>
        <source>%1 is no adjudicator.</source>
        <translation>%1 is geen arbiter.</translation>
    </message>
    <message>
        <source>An adjudication needs a decision.</source>
        <translation>Een arbitrage vraagt een beslissing.</translation>
    </message>
    <message>
        <source>%1 has labelled this cell and cannot decide on it.</source>
        <translation>%1 heeft deze cel gelabeld en kan er niet over beslissen.</translation>
    </message>
    <message>
        <source>The backup %1 does not agree with the study.</source>
        <translation>De back-up %1 komt niet overeen met de studie.</translation>
    </message>
    <message>
        <source>Check the disk; the study itself was not changed.</source>
        <translation>Controleer de schijf; de studie zelf is niet veranderd.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made.</source>
        <translation>De map %1 voor back-ups kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Controleer de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>There is no study %1.</source>
        <translation>Er is geen studie %1.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or renamed.</source>
        <translation>Controleer het pad; misschien is het bestand verplaatst of hernoemd.</translation>
    </message>
    <message>
        <source>The study %1 cannot be read: %2.</source>
        <translation>De studie %1 kan niet worden gelezen: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Controleer de rechten.</translation>
    </message>
    <message>
        <source>%1 is not the database of a study.</source>
        <translation>%1 is niet de database van een studie.</translation>
    </message>
    <message>
        <source>Choose the study&apos;s own file; nothing was changed.</source>
        <translation>Kies het bestand van de studie zelf; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The study %1 is damaged: %2.</source>
        <translation>De studie %1 is beschadigd: %2.</translation>
    </message>
    <message>
        <source>Restore the newest backup from the folder beside it; keep the damaged file.</source>
        <translation>Zet de nieuwste back-up uit de map ernaast terug; bewaar het beschadigde bestand.</translation>
    </message>
    <message>
        <source>The backup %1 exists already.</source>
        <translation>De back-up %1 bestaat al.</translation>
    </message>
    <message>
        <source>Choose another name; backups replace nothing.</source>
        <translation>Kies een andere naam; back-ups vervangen niets.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>De back-up %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Controleer de map, de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>In a blinded session every cell is labelled by itself.</source>
        <translation>In een geblindeerde sessie wordt elke cel apart gelabeld.</translation>
    </message>
    <message>
        <source>The study has no reader %1.</source>
        <translation>De studie heeft geen beoordelaar %1.</translation>
    </message>
    <message>
        <source>%1 takes no part in this study any more.</source>
        <translation>%1 neemt niet meer deel aan deze studie.</translation>
    </message>
    <message>
        <source>Ask a coordinator to make the account active again.</source>
        <translation>Vraag een coördinator het account weer actief te maken.</translation>
    </message>
    <message>
        <source>The labels of one step belong to one reader and session.</source>
        <translation>De labels van één stap horen bij één beoordelaar en één sessie.</translation>
    </message>
    <message>
        <source>While a blinded session is open, only its own labels can be given.</source>
        <translation>Zolang een geblindeerde sessie open is, kunnen alleen haar eigen labels worden gegeven.</translation>
    </message>
    <message>
        <source>Pause or finish the session first.</source>
        <translation>Pauzeer of beëindig eerst de sessie.</translation>
    </message>
    <message>
        <source>The study has no class %1.</source>
        <translation>De studie heeft geen klasse %1.</translation>
    </message>
    <message>
        <source>The session does not show this cell to this reader.</source>
        <translation>De sessie toont deze cel niet aan deze beoordelaar.</translation>
    </message>
    <message>
        <source>The session is closed: it takes no more labels.</source>
        <translation>De sessie is gesloten: ze neemt geen labels meer aan.</translation>
    </message>
    <message>
        <source>Label the cell in the gallery, or in a new session.</source>
        <translation>Label de cel in de galerij of in een nieuwe sessie.</translation>
    </message>
    <message>
        <source>The label of cell %1 was not stored.</source>
        <translation>Het label van cel %1 is niet opgeslagen.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a study.</source>
        <translation>%1 is een database van een ander programma, geen studie.</translation>
    </message>
    <message>
        <source>The prediction of cell %1 names no class.</source>
        <translation>De voorspelling van cel %1 noemt geen klasse.</translation>
    </message>
    <message numerus="yes">
        <source>The model %1 cannot be used in a study: it has %n classes.</source>
        <translation>
            <numerusform>Het model %1 kan niet in een studie worden gebruikt: het heeft %n klasse.</numerusform>
            <numerusform>Het model %1 kan niet in een studie worden gebruikt: het heeft %n klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 was not stored.</source>
        <translation>Het model %1 is niet opgeslagen.</translation>
    </message>
    <message>
        <source>The study knows the model %1 with other classes.</source>
        <translation>De studie kent het model %1 met andere klassen.</translation>
    </message>
    <message>
        <source>The model&apos;s folder was changed after its first use; use the model as it was.</source>
        <translation>De map van het model is na het eerste gebruik veranderd; gebruik het model zoals het was.</translation>
    </message>
    <message>
        <source>The study has no prediction run %1.</source>
        <translation>De studie heeft geen voorspelling-uitvoering %1.</translation>
    </message>
    <message>
        <source>This cell has not been predicted yet.</source>
        <translation>Deze cel is nog niet voorspeld.</translation>
    </message>
    <message>
        <source>There is not enough memory to store the password safely.</source>
        <translation>Er is niet genoeg geheugen om het wachtwoord veilig op te slaan.</translation>
    </message>
    <message>
        <source>Close other programs, then try again; 64 MB are needed.</source>
        <translation>Sluit andere programma&apos;s en probeer het opnieuw; er is 64 MB nodig.</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Een beoordelaar heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The study has a reader %1 already.</source>
        <translation>De studie heeft al een beoordelaar %1.</translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation>Een wachtwoord mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>Add readers to the session, or ask for fewer per cell.</source>
        <translation>Voeg beoordelaars aan de sessie toe, of vraag er minder per cel.</translation>
    </message>
    <message>
        <source>A review needs at least one reader and one cell.</source>
        <translation>Een herbeoordeling heeft minstens één beoordelaar en één cel nodig.</translation>
    </message>
    <message>
        <source>The decision and the label contradict each other.</source>
        <translation>De beslissing en het label spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>Escalating a cell needs a reason.</source>
        <translation>Een cel doorgeven vraagt een reden.</translation>
    </message>
    <message>
        <source>A review decision belongs to a cell of a session.</source>
        <translation>Een beslissing bij herbeoordeling hoort bij een cel van een sessie.</translation>
    </message>
    <message>
        <source>The stored scores of a prediction are damaged.</source>
        <translation>De opgeslagen scores van een voorspelling zijn beschadigd.</translation>
    </message>
    <message>
        <source>Predict the cell again.</source>
        <translation>Voorspel de cel opnieuw.</translation>
    </message>
    <message>
        <source>The copy %1 of the study&apos;s table %2 does not agree with it.</source>
        <translation>De kopie %1 van tabel %2 van de studie komt er niet mee overeen.</translation>
    </message>
    <message>
        <source>Check the server; the study itself was not changed.</source>
        <translation>Controleer de server; de studie zelf is niet veranderd.</translation>
    </message>
    <message>
        <source>A session needs at least one reader.</source>
        <translation>Een sessie heeft minstens één beoordelaar nodig.</translation>
    </message>
    <message>
        <source>Numbers of cells cannot be negative, and shares lie between 0 and 1.</source>
        <translation>Aantallen cellen kunnen niet negatief zijn, en aandelen liggen tussen 0 en 1.</translation>
    </message>
    <message>
        <source>The session needs %1 cells, but the filter leaves %2.</source>
        <translation>De sessie heeft %1 cellen nodig, maar het filter laat er %2.</translation>
    </message>
    <message>
        <source>Widen the filter, or show fewer cells.</source>
        <translation>Verruim het filter of toon minder cellen.</translation>
    </message>
    <message>
        <source>Among the cells must be at least %1 that are not flagged, but the filter leaves %2 such cells.</source>
        <translation>Minstens %1 cellen moeten niet gemarkeerd zijn, maar het filter laat er %2.</translation>
    </message>
    <message>
        <source>Readers who see flagged cells only would know; widen the filter.</source>
        <translation>Beoordelaars die alleen gemarkeerde cellen zien, zouden dat weten; verruim het filter.</translation>
    </message>
    <message>
        <source>This reader takes no part in the session %1.</source>
        <translation>Deze beoordelaar neemt niet deel aan sessie %1.</translation>
    </message>
    <message>
        <source>The slide has no cells.</source>
        <translation>Het preparaat heeft geen cellen.</translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n images have not been read yet.</source>
        <translation>
            <numerusform>De inhoud van %n beeld is nog niet gelezen.</numerusform>
            <numerusform>De inhoud van %n beelden is nog niet gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>Wacht tot het indexeren klaar is: een handtekening is aan de inhoud gebonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed images have not been acknowledged.</source>
        <translation>
            <numerusform>%n mislukt beeld is niet bevestigd.</numerusform>
            <numerusform>%n mislukte beelden zijn niet bevestigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list of failures and confirm that you have seen it.</source>
        <translation>Bekijk de lijst van fouten en bevestig dat u die hebt gezien.</translation>
    </message>
    <message>
        <source>%1 cells are not reviewed and %2 are unidentified.</source>
        <translation>%1 cellen zijn niet bekeken en %2 zijn onbepaald.</translation>
    </message>
    <message>
        <source>Review them, or give a reason for signing nevertheless; the report prints it.</source>
        <translation>Bekijk ze, of geef een reden om toch te tekenen; het rapport drukt die af.</translation>
    </message>
    <message>
        <source>The password is not that of %1.</source>
        <translation>Dat is niet het wachtwoord van %1.</translation>
    </message>
    <message>
        <source>%1 has no password and so cannot sign.</source>
        <translation>%1 heeft geen wachtwoord en kan dus niet tekenen.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Voer het opnieuw in.</translation>
    </message>
    <message>
        <source>Set a password first.</source>
        <translation>Stel eerst een wachtwoord in.</translation>
    </message>
    <message>
        <source>The signature was not stored.</source>
        <translation>De handtekening is niet opgeslagen.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in the study %1.</source>
        <translation>De schijf is vol: in de studie %1 kan niets meer worden opgeslagen.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Make space, then try again.</source>
        <translation>Wat is opgeslagen, is veilig. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The study %1 cannot be written: %2.</source>
        <translation>De studie %1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Controleer de rechten van het bestand en zijn map.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the study %1: %2.</source>
        <translation>De schijf weigerde de studie %1 te lezen of te schrijven: %2.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Controleer de schijf en de vrije ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Another program is writing to the study %1.</source>
        <translation>Een ander programma schrijft in de studie %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Er is niets veranderd. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The connection to the study %1 was lost: %2.</source>
        <translation>De verbinding met de studie %1 is verbroken: %2.</translation>
    </message>
    <message>
        <source>This login may not do that in the study %1: %2.</source>
        <translation>Deze aanmelding mag dat niet in de studie %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a coordinator of the study.</source>
        <translation>Er is niets veranderd. Vraag een coördinator van de studie.</translation>
    </message>
    <message>
        <source>The database of the study %1 refused: %2.</source>
        <translation>De database van de studie %1 weigerde: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed.</source>
        <translation>Het databasestuurprogramma %1 van Qt is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then open the study again.</source>
        <translation>Installeer het pakket dat het bevat en open de studie opnieuw.</translation>
    </message>
    <message>
        <source>The login %1 takes no part in the study %2.</source>
        <translation>De aanmelding %1 neemt niet deel aan de studie %2.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s owner to give this login to a reader.</source>
        <translation>Vraag de eigenaar van de studie deze aanmelding aan een beoordelaar te geven.</translation>
    </message>
    <message>
        <source>The study is open for reading only; nothing was changed.</source>
        <translation>De studie is alleen om te lezen geopend; er is niets veranderd.</translation>
    </message>
    <message>
        <source>This is hidden while a blinded session is open.</source>
        <translation>Dit is verborgen zolang een geblindeerde sessie open is.</translation>
    </message>
    <message>
        <source>This is hidden: the cell belongs to a blinded session that is not closed.</source>
        <translation>Dit is verborgen: de cel hoort bij een geblindeerde sessie die niet is gesloten.</translation>
    </message>
    <message>
        <source>Label the cell and reveal it there, or ask a coordinator to close the session.</source>
        <translation>Label de cel en onthul haar daar, of vraag een coördinator de sessie te sluiten.</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer program (schema %2; this program knows up to %3).</source>
        <translation>De studie %1 is van een nieuwer programma (schema %2; dit programma kent tot en met %3).</translation>
    </message>
    <message>
        <source>Update the program; the study was not changed.</source>
        <translation>Werk het programma bij; de studie is niet veranderd.</translation>
    </message>
    <message>
        <source>The study %1 is of an older program and cannot be brought up to date: it is read-only.</source>
        <translation>De studie %1 is van een ouder programma en kan niet worden bijgewerkt: ze is alleen-lezen.</translation>
    </message>
    <message>
        <source>Make it writable, then open it again.</source>
        <translation>Maak haar schrijfbaar en open haar opnieuw.</translation>
    </message>
    <message>
        <source>The study %1 is of an older program, and this login cannot bring it up to date.</source>
        <translation>De studie %1 is van een ouder programma, en deze aanmelding kan haar niet bijwerken.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s owner to open it once with this program.</source>
        <translation>Vraag de eigenaar van de studie haar één keer met dit programma te openen.</translation>
    </message>
    <message>
        <source>A study needs at least one class to label with.</source>
        <translation>Een studie heeft minstens één klasse om mee te labelen nodig.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Er is al een bestand %1.</translation>
    </message>
    <message>
        <source>Open it as a study, or choose another name.</source>
        <translation>Open het als studie, of kies een andere naam.</translation>
    </message>
    <message>
        <source>The study&apos;s database cannot lie in its image folder %1.</source>
        <translation>De database van de studie kan niet in haar beeldmap %1 staan.</translation>
    </message>
    <message>
        <source>Image folders are never written to; choose another folder.</source>
        <translation>In beeldmappen wordt nooit geschreven; kies een andere map.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>There is a study in %1 already.</source>
        <translation>In %1 is al een studie.</translation>
    </message>
    <message>
        <source>Open it, or choose another database.</source>
        <translation>Open haar, of kies een andere database.</translation>
    </message>
    <message>
        <source>The study %1 can only be read: the file or its folder may not be written.</source>
        <translation>De studie %1 kan alleen worden gelezen: het bestand of de map mag niet worden beschreven.</translation>
    </message>
    <message>
        <source>The study %1 has no name.</source>
        <translation>De studie %1 heeft geen naam.</translation>
    </message>
    <message>
        <source>Restore the newest backup from the folder beside it.</source>
        <translation>Zet de nieuwste back-up uit de map ernaast terug.</translation>
    </message>
    <message>
        <source>The study %1 cannot be locked for writing.</source>
        <translation>De studie %1 kan niet voor schrijven worden vergrendeld.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Controleer de rechten van de map.</translation>
    </message>
    <message>
        <source>Another program is working on the study %1.</source>
        <translation>Een ander programma werkt aan de studie %1.</translation>
    </message>
    <message>
        <source>Close it there, then open the study again.</source>
        <translation>Sluit haar daar en open de studie dan opnieuw.</translation>
    </message>
    <message>
        <source>%1 (process %2 on the computer %3) is working on the study %4.</source>
        <translation>%1 (proces %2 op de computer %3) werkt aan de studie %4.</translation>
    </message>
    <message>
        <source>The study %1 is a file: it has no logins.</source>
        <translation>De studie %1 is een bestand: ze heeft geen aanmeldingen.</translation>
    </message>
    <message>
        <source>Readers of a study in a file are told apart by their passwords in the program.</source>
        <translation>Beoordelaars van een studie in een bestand worden door hun wachtwoorden in het programma onderscheiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a login.</source>
        <translation>“%1” is geen naam voor een aanmelding.</translation>
    </message>
    <message>
        <source>Use up to 63 letters and digits.</source>
        <translation>Gebruik ten hoogste 63 letters en cijfers.</translation>
    </message>
    <message>
        <source>A login needs a password.</source>
        <translation>Een aanmelding heeft een wachtwoord nodig.</translation>
    </message>
    <message>
        <source>The reader has the login %1 already.</source>
        <translation>De beoordelaar heeft al de aanmelding %1.</translation>
    </message>
    <message>
        <source>There are no random numbers for a password&apos;s salt.</source>
        <translation>Er zijn geen toevalsgetallen voor het zout van een wachtwoord.</translation>
    </message>
    <message>
        <source>The reader has no login.</source>
        <translation>De beoordelaar heeft geen aanmelding.</translation>
    </message>
    <message>
        <source>A Turing test needs at least one real and one synthetic image besides those for practice.</source>
        <translation>Een turingtest heeft naast de oefenbeelden minstens één echt en één kunstmatig beeld nodig.</translation>
    </message>
    <message>
        <source>The study has no Turing test %1.</source>
        <translation>De studie heeft geen turingtest %1.</translation>
    </message>
    <message>
        <source>Only a coordinator makes Turing tests; %1 is none.</source>
        <translation>Alleen een coördinator maakt turingtests; %1 is dat niet.</translation>
    </message>
    <message>
        <source>This image is not the one to be judged now: there is no going back.</source>
        <translation>Dit beeld is nu niet aan de beurt: teruggaan kan niet.</translation>
    </message>
    <message>
        <source>In a blinded session the heatmap is shown after the prediction, not before.</source>
        <translation>In een geblindeerde sessie wordt de heatmap na de voorspelling getoond, niet ervoor.</translation>
    </message>
    <message>
        <source>The server %1 does not accept this password for the login %2.</source>
        <translation>De server %1 accepteert dit wachtwoord niet voor de aanmeldnaam %2.</translation>
    </message>
    <message>
        <source>Enter the password again. If it is right, the login may not exist: ask who looks after the study.</source>
        <translation>Voer het wachtwoord opnieuw in. Klopt het, dan bestaat de aanmeldnaam misschien niet: vraag het aan wie de studie beheert.</translation>
    </message>
    <message>
        <source>The login %2 may not open anything on the server %1 any more.</source>
        <translation>De aanmeldnaam %2 mag op de server %1 niets meer openen.</translation>
    </message>
    <message>
        <source>Ask who looks after the study for a login.</source>
        <translation>Vraag wie de studie beheert om een aanmeldnaam.</translation>
    </message>
    <message>
        <source>The server %1 has no database %2.</source>
        <translation>De server %1 heeft geen database %2.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name; capital letters count.</source>
        <translation>Controleer de naam van de database; hoofdletters tellen.</translation>
    </message>
    <message>
        <source>The server %1 refused the login %2 to the database %3: %4.</source>
        <translation>De server %1 weigerde de aanmeldnaam %2 toegang tot de database %3: %4.</translation>
    </message>
    <message>
        <source>Check login, password and database; then ask who runs the server.</source>
        <translation>Controleer aanmeldnaam, wachtwoord en database; vraag het daarna aan wie de server beheert.</translation>
    </message>
    <message>
        <source>The server %1 asks for the password of the login %2.</source>
        <translation>De server %1 vraagt om het wachtwoord van de aanmeldnaam %2.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Voer het wachtwoord in.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server %1 came about: %2.</source>
        <translation>Er kwam geen versleutelde verbinding met de server %1 tot stand: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask who runs the server for encryption and its certificate.</source>
        <translation>Er is niets verzonden. Vraag wie de server beheert om versleuteling en het certificaat.</translation>
    </message>
    <message>
        <source>The server %1 does not answer at port %2: %3.</source>
        <translation>De server %1 antwoordt niet op poort %2: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network; the server may be switched off.</source>
        <translation>Controleer de naam van de server, de poort en het netwerk; misschien staat de server uit.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name; nothing was changed.</source>
        <translation>Controleer de naam van de database; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This is not the address of a study on a server.</source>
        <translation>Dit is niet het adres van een studie op een server.</translation>
    </message>
    <message>
        <source>It reads postgresql://login@server:port/database; ?sslmode=require or ?sslmode=verify-full may follow.</source>
        <translation>Het luidt postgresql://aanmeldnaam@server:poort/database; ?sslmode=require of ?sslmode=verify-full kan volgen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>The database %1 is empty: it holds no study.</source>
        <translation>De database %1 is leeg: ze bevat geen studie.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. Its owner makes a study in it with &quot;cytodiffusion-cli study create FOLDER --database ADDRESS&quot;.</source>
        <translation>Controleer de naam van de database. De eigenaar maakt er een studie in met “cytodiffusion-cli study create MAP --database ADRES”.</translation>
    </message>
    <message>
        <source>The server has a login %1 already.</source>
        <translation>De server heeft al een aanmeldnaam %1.</translation>
    </message>
    <message>
        <source>Choose another name; also those that were taken away are not given again.</source>
        <translation>Kies een andere naam; ook ingetrokken namen worden niet opnieuw gegeven.</translation>
    </message>
    <message>
        <source>The act of the reader %1 was not stored.</source>
        <translation>De handeling van %1 is niet opgeslagen.</translation>
    </message>
    <message>
        <source>The connection to the study %1 was lost while something was being saved: it is not known whether it was saved.</source>
        <translation>De verbinding met de studie %1 ging verloren terwijl er iets werd opgeslagen: het is niet bekend of het is opgeslagen.</translation>
    </message>
    <message>
        <source>When the server is back, look whether it is there before you do it again.</source>
        <translation>Kijk, als de server terug is, of het er staat voordat u het opnieuw doet.</translation>
    </message>
    <message>
        <source>There is another study in %1 now.</source>
        <translation>In %1 staat nu een andere studie.</translation>
    </message>
    <message>
        <source>Close the study and ask who looks after it; nothing was saved.</source>
        <translation>Sluit de studie en vraag wie haar beheert; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>The server still holds the lost connection to the study %1.</source>
        <translation>De server houdt de verloren verbinding met de studie %1 nog vast.</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again in a moment.</source>
        <translation>Er is niets opgeslagen. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>This login has another role in the study %1 now.</source>
        <translation>Deze aanmelding heeft nu een andere rol in de studie %1.</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>Sluit de studie en open haar opnieuw.</translation>
    </message>
    <message>
        <source>The connection to the study %1 is lost. %2</source>
        <translation>De verbinding met de studie %1 is verloren. %2</translation>
    </message>
    <message>
        <source>Nothing can be saved until the server is back; the program connects by itself.</source>
        <translation>Er kan niets worden opgeslagen tot de server terug is; het programma maakt vanzelf verbinding.</translation>
    </message>
    <message>
        <source>What was not confirmed is not saved. Check the network and the database server; the program connects again by itself.</source>
        <translation>Wat niet is bevestigd, is niet opgeslagen. Controleer het netwerk en de databaseserver; het programma maakt vanzelf weer verbinding.</translation>
    </message>
    <message>
        <source>The backup %1 is not whole.</source>
        <translation>De back-up %1 is niet volledig.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In de map %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>%1 made no backup: %2.</source>
        <translation>%1 heeft geen back-up gemaakt: %2.</translation>
    </message>
    <message>
        <source>Check the server, the folder and the free space; the study itself was not changed.</source>
        <translation>Controleer de server, de map en de vrije ruimte; de studie zelf is niet veranderd.</translation>
    </message>
    <message>
        <source>A backup of this study needs pg_dump and pg_restore of PostgreSQL %1 or newer.</source>
        <translation>Een back-up van deze studie vereist pg_dump en pg_restore van PostgreSQL %1 of nieuwer.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s client programs on this computer (Debian: the package postgresql-client), then back up again.</source>
        <translation>Installeer de clientprogramma&apos;s van PostgreSQL op deze computer (Debian: het pakket postgresql-client) en maak dan opnieuw een back-up.</translation>
    </message>
    <message>
        <source>This login may not read all of the study %1.</source>
        <translation>Deze aanmelding mag niet de hele studie %1 lezen.</translation>
    </message>
    <message>
        <source>The owner of the study&apos;s database makes its backups.</source>
        <translation>De eigenaar van de database van de studie maakt haar back-ups.</translation>
    </message>
    <message>
        <source>A label of cell %1 by %2 counts, but nobody gave it.</source>
        <translation>Een label van cel %1 door %2 telt, maar niemand heeft het gegeven.</translation>
    </message>
    <message>
        <source>The label of cell %1 by %2 that counts is not the newest that was given.</source>
        <translation>Het label van cel %1 door %2 dat telt, is niet het nieuwste dat werd gegeven.</translation>
    </message>
    <message>
        <source>Label %1 of cell %2 by %3 was given, but does not count.</source>
        <translation>Label %1 van cel %2 door %3 is gegeven, maar telt niet.</translation>
    </message>
    <message>
        <source>Session item %1 does not show what was decided on it last.</source>
        <translation>Sessie-item %1 toont niet wat er het laatst over is beslist.</translation>
    </message>
    <message>
        <source>The entry of the table %1 that row %2 of the audit log tells of was removed.</source>
        <translation>De regel van de tabel %1 waarvan rij %2 van het auditlogboek spreekt, is verwijderd.</translation>
    </message>
    <message>
        <source>The entry %1 of the table %2 was inserted: the audit log does not know it.</source>
        <translation>De regel %1 van de tabel %2 is ingevoegd: het auditlogboek kent hem niet.</translation>
    </message>
    <message>
        <source>The entry %1 of the table %2 was changed: row %3 of the audit log says otherwise.</source>
        <translation>De regel %1 van de tabel %2 is veranderd: rij %3 van het auditlogboek zegt iets anders.</translation>
    </message>
    <message>
        <source>The decision that came with label %1 was changed after it was committed.</source>
        <translation>De beslissing bij label %1 is na het opslaan veranderd.</translation>
    </message>
    <message>
        <source>The check of the audit log was cancelled.</source>
        <translation>De controle van het auditlogboek is geannuleerd.</translation>
    </message>
    <message numerus="yes">
        <source>This would show what the model or others say of %n cell(s) that you have still to judge blindly.</source>
        <translation>
            <numerusform>Dit zou tonen wat het model of anderen zeggen over %n cel die u nog geblindeerd moet beoordelen.</numerusform>
            <numerusform>Dit zou tonen wat het model of anderen zeggen over %n cellen die u nog geblindeerd moet beoordelen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish your blinded sessions first, or ask a coordinator to close them.</source>
        <translation>Maak eerst uw geblindeerde sessies af, of vraag een coördinator ze te sluiten.</translation>
    </message>
    <message>
        <source>Finish the session to see it; a pause does not show what belongs to its open cells.</source>
        <translation>Maak de sessie af om het te zien; een pauze toont niet wat bij de open cellen hoort.</translation>
    </message>
    <message>
        <source>The study %1 cannot have more than %2 classes.</source>
        <translation>De studie %1 kan niet meer dan %2 klassen hebben.</translation>
    </message>
    <message>
        <source>Use a model whose classes the study has.</source>
        <translation>Gebruik een model waarvan de studie de klassen heeft.</translation>
    </message>
    <message>
        <source>The disk is full: the study %1 can only be read.</source>
        <translation>De schijf is vol: de studie %1 kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>The study was not closed properly. %1</source>
        <translation>De studie is niet goed gesloten. %1</translation>
    </message>
    <message>
        <source>Make space or check the permissions of the folder; opening the study there completes what was saved.</source>
        <translation>Maak ruimte of controleer de rechten van de map; door de studie daar te openen wordt voltooid wat was opgeslagen.</translation>
    </message>
    <message>
        <source>Make space or change the permissions, then open the study again.</source>
        <translation>Maak ruimte of wijzig de rechten en open de studie dan opnieuw.</translation>
    </message>
    <message>
        <source>In a blinded session at least %1 % of the cells are not flagged.</source>
        <translation>In een geblindeerde sessie is minstens %1 % van de cellen niet gemarkeerd.</translation>
    </message>
    <message>
        <source>Otherwise being shown would say that a cell is suspicious. Raise the share, or make the session open.</source>
        <translation>Anders zou het tonen alleen al zeggen dat een cel verdacht is. Verhoog het aandeel, of maak de sessie open.</translation>
    </message>
    <message>
        <source>This blinded review needs %1 cells that are not in its queue, but the study has %2.</source>
        <translation>Deze geblindeerde herbeoordeling heeft %1 cellen nodig die niet in haar wachtrij staan, maar de studie heeft er %2.</translation>
    </message>
    <message>
        <source>Otherwise being shown would say that something is the matter with a cell. Make the review open, or with fewer cells.</source>
        <translation>Anders zou het tonen alleen al zeggen dat er iets met een cel is. Maak de herbeoordeling open, of neem minder cellen.</translation>
    </message>
    <message>
        <source>%1 has asked for somebody else to decide on this cell.</source>
        <translation>%1 heeft gevraagd dat iemand anders over deze cel beslist.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; needs %2 readers who may judge it, but there are %3.</source>
        <translation>De afbeelding ‘%1’ heeft %2 beoordelaars nodig die haar mogen beoordelen, maar er zijn er %3.</translation>
    </message>
</context>
<context>
    <name>TerminalReporter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1/%2 (%3 %)</source>
        <translation>%1/%2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 klaar</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 mislukt</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fout: %1</translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>Mislukt: %1: %2</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Verbeter het configuratiebestand.</translation>
    </message>
    <message>
        <source>%1: baselines are trained with the precision f32.</source>
        <translation>%1: vergelijkingsmodellen worden in precisie f32 getraind.</translation>
    </message>
    <message>
        <source>%1: the image size %2 is no multiple of the patch size %3.</source>
        <translation>%1: de beeldgrootte %2 is geen veelvoud van de patchgrootte %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be true or false.</source>
        <translation>%1: “%2” in “%3” moet true of false zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; has a value that is not supported.</source>
        <translation>%1: “%2” in “%3” heeft een niet-ondersteunde waarde.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a text.</source>
        <translation>%1: “%2” in “%3” moet een tekst zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list of texts.</source>
        <translation>%1: “%2” in “%3” moet een lijst van teksten zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a JSON object.</source>
        <translation>%1: “%2” moet een JSON-object zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no field &quot;%3&quot;.</source>
        <translation>%1: “%2” heeft geen veld “%3”.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list.</source>
        <translation>%1: “%2” in “%3” moet een lijst zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a number between %4 and %5.</source>
        <translation>%1: “%2” in “%3” moet een getal tussen %4 en %5 zijn.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list of numbers between %4 and %5.</source>
        <translation>%1: “%2” in “%3” moet een lijst van getallen tussen %4 en %5 zijn.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not taken from %1, since it knows other classes: %2.</source>
        <translation>Niet overgenomen uit %1, omdat het andere klassen kent: %2.</translation>
    </message>
    <message>
        <source>The position embedding of %1 was interpolated to images of %2 pixels.</source>
        <translation>De positie-inbedding van %1 is naar beelden van %2 pixels geïnterpoleerd.</translation>
    </message>
    <message>
        <source>Training the baseline</source>
        <translation>Vergelijkingsmodel wordt getraind</translation>
    </message>
    <message>
        <source>Step %1: balanced accuracy %2 on %3 validation images</source>
        <translation>Stap %1: gebalanceerde nauwkeurigheid %2 op %3 validatiebeelden</translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation>Training gestopt: %1</translation>
    </message>
    <message>
        <source>Training was stopped; --resume goes on with it.</source>
        <translation>De training is gestopt; --resume zet haar voort.</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>Autoencoder wordt getraind</translation>
    </message>
    <message>
        <source>No image of a class can be read.</source>
        <translation>Geen beeld van een klasse kan worden gelezen.</translation>
    </message>
    <message>
        <source>Check the data set.</source>
        <translation>Controleer de gegevens.</translation>
    </message>
    <message>
        <source>Training a denoiser needs an autoencoder.</source>
        <translation>Een ontruiser trainen vraagt een autoencoder.</translation>
    </message>
    <message>
        <source>Name a model folder with --init, for instance the output of train-vae.</source>
        <translation>Noem met --init een modelmap, bijvoorbeeld de uitvoer van train-vae.</translation>
    </message>
    <message>
        <source>&quot;cross_attention_dim&quot; is smaller than the number of classes.</source>
        <translation>“cross_attention_dim” is kleiner dan het aantal klassen.</translation>
    </message>
    <message>
        <source>Give the network a wider context.</source>
        <translation>Geef het netwerk een bredere context.</translation>
    </message>
    <message>
        <source>Training the denoiser</source>
        <translation>Ontruiser wordt getraind</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 is geen trainingstoestand.</translation>
    </message>
    <message>
        <source>%1 belongs to a run with another configuration or data set.</source>
        <translation>%1 hoort bij een uitvoering met een andere configuratie of andere gegevens.</translation>
    </message>
    <message>
        <source>Resume with the same configuration, or choose another output folder.</source>
        <translation>Ga verder met dezelfde configuratie, of kies een andere uitvoermap.</translation>
    </message>
    <message>
        <source>%1 belongs to another network.</source>
        <translation>%1 hoort bij een ander netwerk.</translation>
    </message>
    <message>
        <source>An encoder of principal components does not fit this &quot;vae&quot;.</source>
        <translation>Een codeerder van hoofdcomponenten past niet bij deze “vae”.</translation>
    </message>
    <message>
        <source>Set &quot;layers_per_block&quot; to 0, all &quot;block_out_channels&quot; to one number of at least 12 and twice &quot;latent_channels&quot;, and &quot;norm_num_groups&quot; so that a group has a multiple of four channels.</source>
        <translation>Zet “layers_per_block” op 0, alle “block_out_channels” op één getal van minstens 12 en tweemaal “latent_channels”, en “norm_num_groups” zo dat een groep een veelvoud van vier kanalen heeft.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>De training is gestopt.</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>Geen van de trainingsbeelden kan worden gelezen.</translation>
    </message>
    <message>
        <source>&quot;latent_channels&quot; is larger than a pixel block has values.</source>
        <translation>“latent_channels” is groter dan het aantal waarden van een pixelblok.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan niet worden geschreven: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Controleer de rechten van de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>de map kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>%1 already holds a training run.</source>
        <translation>%1 bevat al een training.</translation>
    </message>
    <message>
        <source>Give --resume to go on with it, or another output folder.</source>
        <translation>Geef --resume op om verder te gaan, of een andere uitvoermap.</translation>
    </message>
    <message>
        <source>The validation data have a class &quot;%1&quot; that the model does not know.</source>
        <translation>De validatiegegevens hebben een klasse “%1” die het model niet kent.</translation>
    </message>
    <message>
        <source>Use data with the training data&apos;s classes.</source>
        <translation>Gebruik gegevens met de klassen van de trainingsgegevens.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message numerus="yes">
        <source>The encoder&apos;s %n component(s) leave a mean squared error of %1.</source>
        <translation>
            <numerusform>De %n component van de encoder laat een gemiddelde kwadratische fout van %1 over.</numerusform>
            <numerusform>De %n componenten van de encoder laten een gemiddelde kwadratische fout van %1 over.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the training images shows a cell in its middle.</source>
        <translation>Geen van de trainingsbeelden toont een cel in het midden.</translation>
    </message>
    <message>
        <source>Check the data set, or train without &quot;largest_extent&quot;.</source>
        <translation>Controleer de dataset, of train zonder ‘largest_extent’.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder: it is not followed, and its images take no part.</source>
        <translation>%1 is een koppeling naar een map: die wordt niet gevolgd en de afbeeldingen doen niet mee.</translation>
    </message>
    <message>
        <source>The training has diverged: at the learning rate %1 the gradients of %2 steps in a row, to step %3, were not finite.</source>
        <translation>De training is gedivergeerd: bij de leersnelheid %1 waren de gradiënten van %2 stappen achter elkaar, tot stap %3, niet eindig.</translation>
    </message>
    <message>
        <source>Lower &quot;learning_rate&quot; in the configuration, or set &quot;precision&quot; to f32, and begin anew.</source>
        <translation>Verlaag ‘learning_rate’ in de configuratie of zet ‘precision’ op f32 en begin opnieuw.</translation>
    </message>
    <message>
        <source>&quot;deepen&quot; must have as many numbers as the network has sizes, none smaller than its &quot;layers_per_block&quot; and none above %1.</source>
        <translation>‘deepen’ moet evenveel getallen hebben als het netwerk groottes heeft, geen kleiner dan zijn ‘layers_per_block’ en geen boven %1.</translation>
    </message>
    <message>
        <source>Look into unet/config.json of the model that --init names.</source>
        <translation>Kijk in unet/config.json van het model dat --init noemt.</translation>
    </message>
    <message>
        <source>No validation image can be classified. %1</source>
        <translation>Geen enkele validatieafbeelding kan worden geclassificeerd. %1</translation>
    </message>
</context>
<context>
    <name>TuringFiles</name>
    <message>
        <source>An image cannot be encoded: %1</source>
        <translation>Een beeld kan niet worden gecodeerd: %1</translation>
    </message>
    <message>
        <source>An image cannot be encoded.</source>
        <translation>Een beeld kan niet worden gecodeerd.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the images is not empty.</source>
        <translation>De map “%1” voor de beelden is niet leeg.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Noem een nieuwe map.</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>het is er al</translation>
    </message>
    <message>
        <source>the finished images in &quot;%1&quot; cannot be renamed to it</source>
        <translation>de voltooide beelden in “%1” kunnen niet daarheen worden hernoemd</translation>
    </message>
</context>
<context>
    <name>TuringReport</name>
    <message>
        <source>Reader %1</source>
        <translation>Beoordelaar %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>share, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, interval</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The study has no such Turing test.</source>
        <translation>De studie heeft zo&apos;n turingtest niet.</translation>
    </message>
    <message>
        <source>Readers, with 95 % intervals</source>
        <translation>Beoordelaars, met 95%-intervallen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Synthetic called synthetic</source>
        <translation>Kunstmatige kunstmatig genoemd</translation>
    </message>
    <message>
        <source>Real called real</source>
        <translation>Echte echt genoemd</translation>
    </message>
    <message>
        <source>d′</source>
        <translation>d′</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Class of synthetic</source>
        <translation>Klasse van kunstmatige</translation>
    </message>
    <message>
        <source>Class of real</source>
        <translation>Klasse van echte</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mediane tijd</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Alle beoordelaars</translation>
    </message>
    <message>
        <source>Classes, answers of all readers together</source>
        <translation>Klassen, antwoorden van alle beoordelaars samen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images judged</source>
        <translation>Beoordeelde beelden</translation>
    </message>
    <message>
        <source>Class named as made or labelled</source>
        <translation>Klasse genoemd zoals gemaakt of gelabeld</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Right answers by the confidence that was given with them</source>
        <translation>Goede antwoorden naar de daarbij gegeven zekerheid</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Real or synthetic told rightly</source>
        <translation>Echt of kunstmatig goed herkend</translation>
    </message>
    <message>
        <source>Right answers (%), with 95 % interval</source>
        <translation>Goede antwoorden (%), met 95%-interval</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Gokken</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) have not finished and are left out.</source>
        <translation>
            <numerusform>%n beoordelaar is niet klaar en wordt weggelaten.</numerusform>
            <numerusform>%n beoordelaars zijn niet klaar en worden weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>d′ is 0 for guessing and grows with the ability to tell both kinds apart. A criterion above 0 means that &quot;synthetic&quot; is said rarely.</source>
        <translation>d′ is 0 bij gokken en groeit met het vermogen beide soorten te onderscheiden. Een criterium boven 0 betekent dat zelden “kunstmatig” wordt gezegd.</translation>
    </message>
    <message>
        <source>Intervals of readers and classes are Wilson&apos;s; those of all readers are bootstrapped over the readers.</source>
        <translation>Intervallen van beoordelaars en klassen zijn die van Wilson; die van alle beoordelaars komen uit een bootstrap over de beoordelaars.</translation>
    </message>
    <message>
        <source>Turing test: %1</source>
        <translation>Turingtest: %1</translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Studie: %1 (%2)</translation>
    </message>
    <message>
        <source>Images: %1, besides %2 for practice</source>
        <translation>Beelden: %1, en %2 om te oefenen</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Gemaakt op: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Programmaversie: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Alleen voor onderzoek.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Nobody has finished this test yet.</source>
        <translation>Nog niemand heeft deze test voltooid.</translation>
    </message>
</context>
<context>
    <name>TuringResults</name>
    <message>
        <source>No answers to compute this from.</source>
        <translation>Er zijn geen antwoorden om dit uit te berekenen.</translation>
    </message>
    <message>
        <source>One reader alone: there are no readers to resample.</source>
        <translation>Eén beoordelaar: er zijn geen beoordelaars om uit te trekken.</translation>
    </message>
    <message>
        <source>No reader has finished the Turing test yet.</source>
        <translation>Nog geen beoordelaar heeft de turingtest voltooid.</translation>
    </message>
</context>
<context>
    <name>TuringSet</name>
    <message>
        <source>A Turing test needs at least one image of each arm, and no negative number for practice.</source>
        <translation>Een turingtest heeft minstens één beeld van elke soort nodig, en geen negatief aantal om te oefenen.</translation>
    </message>
    <message>
        <source>Images of a Turing test have at most 4096 pixels a side, and a crop between 0 and 1.</source>
        <translation>Beelden van een turingtest zijn ten hoogste 4096 pixels per zijde, met een uitsnede tussen 0 en 1.</translation>
    </message>
    <message>
        <source>Model, study and the folder of real images have no class in common.</source>
        <translation>Model, studie en de map met echte beelden hebben geen klasse gemeen.</translation>
    </message>
    <message>
        <source>The folders of real images must bear the names of the model&apos;s classes.</source>
        <translation>De mappen met echte beelden moeten de namen van de modelklassen dragen.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Het model kent de klasse “%1” niet.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>De studie heeft geen klasse “%1”.</translation>
    </message>
    <message>
        <source>There are no real images of the class &quot;%1&quot;.</source>
        <translation>Er zijn geen echte beelden van de klasse “%1”.</translation>
    </message>
    <message>
        <source>The model made %1 images of the class &quot;%2&quot; instead of %3.</source>
        <translation>Het model maakte %1 beelden van de klasse “%2” in plaats van %3.</translation>
    </message>
    <message>
        <source>The Turing test needs %1 real images of %2, but there are %3 that can be read.</source>
        <translation>De turingtest heeft %1 echte beelden van %2 nodig, maar er zijn er %3 leesbaar.</translation>
    </message>
    <message>
        <source>Ask for fewer images, or name a larger folder.</source>
        <translation>Vraag minder beelden of noem een grotere map.</translation>
    </message>
    <message>
        <source>Making the Turing test</source>
        <translation>Turingtest wordt gemaakt</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The reference %1 does not fit the model: %2</source>
        <translation>De referentie %1 past niet bij het model: %2</translation>
    </message>
    <message>
        <source>Make the reference with this very model.</source>
        <translation>Maak de referentie met precies dit model.</translation>
    </message>
    <message>
        <source>%1: not in the reference</source>
        <translation>%1: niet in de referentie</translation>
    </message>
    <message>
        <source>%1: largest difference %2</source>
        <translation>%1: grootste verschil %2</translation>
    </message>
    <message>
        <source>The reference file holds nothing to compare with.</source>
        <translation>Het referentiebestand bevat niets om mee te vergelijken.</translation>
    </message>
    <message>
        <source>This program computes the same within %1.</source>
        <translation>Dit programma berekent hetzelfde binnen %1.</translation>
    </message>
    <message>
        <source>The results DIFFER by more than %1. Do not use this model here.</source>
        <translation>De resultaten VERSCHILLEN meer dan %1. Gebruik dit model hier niet.</translation>
    </message>
</context>
<context>
    <name>VisionConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Verbeter het configuratiebestand.</translation>
    </message>
    <message>
        <source>%1: the image size %2 is no multiple of the patch size %3.</source>
        <translation>%1: de beeldgrootte %2 is geen veelvoud van de patchgrootte %3.</translation>
    </message>
    <message>
        <source>%1: &quot;hidden&quot; (%2) is no multiple of &quot;heads&quot; (%3).</source>
        <translation>%1: “hidden” (%2) is geen veelvoud van “heads” (%3).</translation>
    </message>
    <message>
        <source>%1: an EfficientNet needs &quot;stages&quot;.</source>
        <translation>%1: een EfficientNet heeft “stages” nodig.</translation>
    </message>
    <message>
        <source>List its stages, or name a published shape such as efficientnet_v2_s.</source>
        <translation>Noem de stadia, of een gepubliceerde vorm zoals efficientnet_v2_s.</translation>
    </message>
    <message>
        <source>%1: a kernel of %2 pixels has no centre.</source>
        <translation>%1: een kern van %2 pixels heeft geen midden.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; that its config.json calls for.</source>
        <translation>%1 mist de tensor “%2” die zijn config.json vraagt.</translation>
    </message>
    <message>
        <source>The weights and the configuration do not belong together.</source>
        <translation>Gewichten en configuratie horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has another shape than its config.json calls for.</source>
        <translation>%1: de tensor “%2” heeft een andere vorm dan zijn config.json vraagt.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; does not hold floating-point numbers.</source>
        <translation>%1: de tensor “%2” bevat geen drijvendekommagetallen.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, for which its config.json has no place.</source>
        <translation>%1 bevat de tensor “%2”, waarvoor zijn config.json geen plaats heeft.</translation>
    </message>
</context>
<context>
    <name>WorkbenchOptions</name>
    <message>
        <source>Looks through slides of blood cells with a diffusion classifier. For research use only.</source>
        <translation>Bekijkt preparaten van bloedcellen met een diffusieclassificator. Alleen voor onderzoek.</translation>
    </message>
    <message>
        <source>Model folder (default: as in the preferences)</source>
        <translation>Modelmap (anders: zoals in de voorkeuren)</translation>
    </message>
    <message>
        <source>system, light or dark, for this run</source>
        <translation>system, light of dark, voor deze keer</translation>
    </message>
    <message>
        <source>Save a picture of every screen and quit</source>
        <translation>Een beeld van elk scherm opslaan en stoppen</translation>
    </message>
    <message>
        <source>Only one study can be opened at a time.</source>
        <translation>Er kan maar één studie tegelijk open zijn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme: system, light or dark.</source>
        <translation>“%1” is geen thema: system, light of dark.</translation>
    </message>
    <message>
        <source>Language for this run: de, en, es, fr or nl (default: as in the preferences)</source>
        <translation>Taal voor deze keer: de, en, es, fr of nl (anders: zoals in de voorkeuren)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of this program: %2.</source>
        <translation>“%1” is geen taal van dit programma: %2.</translation>
    </message>
    <message>
        <source>Folder whose sub-folders are slides, or the folder of one slide, or a study on a server: postgresql://login@server:port/database (the password is asked for)</source>
        <translation>Map waarvan de submappen preparaten zijn, of de map van één preparaat, of een studie op een server: postgresql://aanmeldnaam@server:poort/database (het wachtwoord wordt gevraagd)</translation>
    </message>
</context>
<context>
    <name>cyto::AblationPlot</name>
    <message>
        <source>Ablation</source>
        <translation>Ablatie</translation>
    </message>
    <message>
        <source>%1, %2 = %3: %4 [%5, %6]</source>
        <translation>%1, %2 = %3: %4 [%5, %6]</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, met 95%-interval</translation>
    </message>
</context>
<context>
    <name>cyto::AnomalyPlot</name>
    <message>
        <source>Distribution of the anomaly score</source>
        <translation>Verdeling van de anomaliescore</translation>
    </message>
    <message>
        <source>%1 (%2 images)</source>
        <translation>%1 (%2 beelden)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 images below the threshold %4</source>
        <translation>%1: %2 van %3 beelden onder de drempel %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Anomaly score (small = anomalous)</source>
        <translation>Anomaliescore (klein = afwijkend)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>Threshold %1, flagged below</source>
        <translation>Drempel %1, daaronder gemarkeerd</translation>
    </message>
</context>
<context>
    <name>cyto::ConfidenceMatrixPlot</name>
    <message>
        <source>Confidence of pairs of readers</source>
        <translation>Zekerheid van paren beoordelaars</translation>
    </message>
    <message>
        <source>Confidence of one reader</source>
        <translation>Zekerheid van de ene beoordelaar</translation>
    </message>
    <message>
        <source>Confidence of the other</source>
        <translation>Zekerheid van de andere</translation>
    </message>
    <message>
        <source>%1: of %2 pairs, the other reader has the same confidence in %3</source>
        <translation>%1: bij %3 van %2 paren heeft de andere beoordelaar dezelfde zekerheid</translation>
    </message>
</context>
<context>
    <name>cyto::ConfusionPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwarringsmatrix</translation>
    </message>
    <message>
        <source>Labelled class</source>
        <translation>Gelabelde klasse</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Voorspelde klasse</translation>
    </message>
    <message>
        <source>%1: %2 of %3 predicted as labelled</source>
        <translation>%1: %2 van %3 voorspeld zoals gelabeld</translation>
    </message>
</context>
<context>
    <name>cyto::DifferentialPlot</name>
    <message numerus="yes">
        <source>Only %n cells: fewer than the %1 of CLSI H20, so that the shares are uncertain</source>
        <translation>
            <numerusform>Slechts %n cel: minder dan de %1 van CLSI H20, dus de aandelen zijn onzeker</numerusform>
            <numerusform>Slechts %n cellen: minder dan de %1 van CLSI H20, dus de aandelen zijn onzeker</numerusform>
        </translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differentiatie</translation>
    </message>
    <message>
        <source>%1: %2 % (95 % interval %3 % to %4 %, %5 cells)</source>
        <translation>%1: %2 % (95%-interval %3 % tot %4 %, %5 cellen)</translation>
    </message>
    <message>
        <source>Share of cells (%), with 95 % interval</source>
        <translation>Aandeel van de cellen (%), met 95%-interval</translation>
    </message>
</context>
<context>
    <name>cyto::ForestPlot</name>
    <message>
        <source>Readers</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>%1: %2 % (95 % interval %3 % to %4 %)</source>
        <translation>%1: %2 % (95%-interval %3 % tot %4 %)</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>cyto::LearningCurvePlot</name>
    <message>
        <source>Learning curve</source>
        <translation>Leercurve</translation>
    </message>
    <message>
        <source>%1, %2 images per class: %3 [%4, %5]</source>
        <translation>%1, %2 beelden per klasse: %3 [%4, %5]</translation>
    </message>
    <message>
        <source>Training images per class</source>
        <translation>Trainingsbeelden per klasse</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, met 95%-interval</translation>
    </message>
</context>
<context>
    <name>cyto::MatrixPlot</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>cyto::PlotWidget</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nog niets te tonen</translation>
    </message>
    <message>
        <source>There is nothing in this plot that could be saved.</source>
        <translation>In deze grafiek is niets om op te slaan.</translation>
    </message>
    <message>
        <source>%1 does not end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 eindigt niet op .png, .svg, .pdf of .csv.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Er is niet genoeg geheugen voor een beeld van deze grootte.</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Opslaan als PNG…</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-beelden (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Opslaan als SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-tekeningen (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Gegevens opslaan als CSV…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>cyto::PsychometricPlot</name>
    <message>
        <source>Psychometric function</source>
        <translation>Psychometrische functie</translation>
    </message>
    <message>
        <source>%1: not fitted</source>
        <translation>%1: niet aangepast</translation>
    </message>
    <message>
        <source>%1: threshold %2 [%3, %4], width %5 [%6, %7]</source>
        <translation>%1: drempel %2 [%3, %4], breedte %5 [%6, %7]</translation>
    </message>
    <message>
        <source>%1: the threshold may lie beyond the confidences that occur</source>
        <translation>%1: de drempel kan buiten de voorkomende zekerheden liggen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Nauwkeurigheid, met 95%-intervallen</translation>
    </message>
    <message>
        <source>Threshold, with 95 % interval</source>
        <translation>Drempel, met 95 %-interval</translation>
    </message>
</context>
<context>
    <name>cyto::ReliabilityPlot</name>
    <message>
        <source>Reliability of the shown probabilities</source>
        <translation>Betrouwbaarheid van de getoonde kansen</translation>
    </message>
    <message>
        <source>Expected calibration error %1 over %2 images</source>
        <translation>Verwachte kalibratiefout %1 over %2 beelden</translation>
    </message>
    <message>
        <source>Shown probability</source>
        <translation>Getoonde kans</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % interval</source>
        <translation>Nauwkeurigheid, met 95%-interval</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>Aandeel van de beelden</translation>
    </message>
</context>
<context>
    <name>cyto::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC-curve</translation>
    </message>
    <message>
        <source>%1: area %2 [%3, %4]</source>
        <translation>%1: oppervlakte %2 [%3, %4]</translation>
    </message>
    <message>
        <source>%1: at threshold %2 the sensitivity is %3 and the specificity %4</source>
        <translation>%1: bij drempel %2 is de sensitiviteit %3 en de specificiteit %4</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − specificiteit</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitiviteit</translation>
    </message>
</context>
<context>
    <name>cyto::StudyPredictor</name>
    <message>
        <source>Predicting</source>
        <translation>Voorspellen</translation>
    </message>
    <message numerus="yes">
        <source>The engine returned nothing for %n cell(s).</source>
        <translation>
            <numerusform>De engine gaf niets terug voor %n cel.</numerusform>
            <numerusform>De engine gaf niets terug voor %n cellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model, or start the prediction again.</source>
        <translation>Kies een ander model, of start de voorspelling opnieuw.</translation>
    </message>
</context>
<context>
    <name>cyto::TrajectoryPlot</name>
    <message>
        <source>Class scores over the trials</source>
        <translation>Klassescores over de ronden</translation>
    </message>
    <message numerus="yes">
        <source>%1 (dropped after %n trials)</source>
        <translation>
            <numerusform>%1 (afgevallen na %n ronde)</numerusform>
            <numerusform>%1 (afgevallen na %n ronden)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: score %2</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ronden</translation>
    </message>
    <message>
        <source>Score (small = likely)</source>
        <translation>Score (klein = waarschijnlijk)</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AgreementPart</name>
    <message>
        <source>Agreement</source>
        <translation>Overeenstemming</translation>
    </message>
    <message>
        <source>%1 cells have a label; %2 of them have labels of two readers or more. Intervals are drawn anew by slide, because cells of one slide belong together.</source>
        <translation>%1 cellen hebben een label; %2 daarvan hebben labels van twee of meer beoordelaars. Intervallen worden per preparaat opnieuw getrokken, omdat cellen van één preparaat bij elkaar horen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnnotationDialog</name>
    <message>
        <source>Slides</source>
        <translation>Preparaten</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>Voorspelde klassen</translation>
    </message>
    <message>
        <source>Only cells that I have not labelled</source>
        <translation>Alleen cellen die ik niet heb gelabeld</translation>
    </message>
    <message>
        <source>&amp;Blinded: readers see the cell alone</source>
        <translation>&amp;Geblindeerd: beoordelaars zien alleen de cel</translation>
    </message>
    <message>
        <source>&amp;Open: readers also see what the model says</source>
        <translation>&amp;Open: beoordelaars zien ook wat het model zegt</translation>
    </message>
    <message>
        <source>New annotation session</source>
        <translation>Nieuwe annotatiesessie</translation>
    </message>
    <message>
        <source>&amp;Make the session</source>
        <translation>Sessie &amp;maken</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>&amp;Slides (none ticked: all)</source>
        <translation>&amp;Preparaten (geen aangevinkt: alle)</translation>
    </message>
    <message>
        <source>&amp;Predicted as (none ticked: all, also cells without a prediction)</source>
        <translation>&amp;Voorspeld als (geen aangevinkt: alle, ook cellen zonder voorspelling)</translation>
    </message>
    <message>
        <source>Cells whose image is missing or cannot be read are left out.</source>
        <translation>Cellen waarvan het beeld ontbreekt of onleesbaar is, worden weggelaten.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>For instance: round 1</source>
        <translation>Bijvoorbeeld: reeks 1</translation>
    </message>
    <message>
        <source>The same cells for every reader: agreement is measured on them.</source>
        <translation>Dezelfde cellen voor alle beoordelaars: daaraan wordt de overeenstemming gemeten.</translation>
    </message>
    <message>
        <source>all that are left</source>
        <translation>alle overige</translation>
    </message>
    <message>
        <source>Further cells for each reader, which no other reader sees.</source>
        <translation>Verdere cellen voor elke beoordelaar, die geen ander ziet.</translation>
    </message>
    <message>
        <source>At least so many of the cells are not flagged as unusual, so that the session itself says nothing.</source>
        <translation>Minstens zoveel cellen zijn niet als ongewoon gemarkeerd, zodat de sessie zelf niets verraadt.</translation>
    </message>
    <message>
        <source>So many cells come a second time, unannounced: do readers agree with themselves?</source>
        <translation>Zoveel cellen komen onaangekondigd een tweede keer: zijn beoordelaars het met zichzelf eens?</translation>
    </message>
    <message>
        <source> cells apart</source>
        <translation> cellen uit elkaar</translation>
    </message>
    <message>
        <source>The same number gives the same cells in the same order.</source>
        <translation>Hetzelfde getal geeft dezelfde cellen in dezelfde volgorde.</translation>
    </message>
    <message>
        <source>Prediction, other labels, slide and file name are kept back where the data is read.</source>
        <translation>Voorspelling, andere labels, preparaat en bestandsnaam worden achtergehouden waar de gegevens worden gelezen.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Readers:</source>
        <translation>&amp;Beoordelaars:</translation>
    </message>
    <message>
        <source>&amp;Common cells:</source>
        <translation>Gemeen&amp;schappelijke cellen:</translation>
    </message>
    <message>
        <source>&amp;Each reader:</source>
        <translation>Per b&amp;eoordelaar:</translation>
    </message>
    <message>
        <source>Not &amp;flagged:</source>
        <translation>N&amp;iet gemarkeerd:</translation>
    </message>
    <message>
        <source>&amp;Hidden repeats:</source>
        <translation>Verborgen &amp;herhalingen:</translation>
    </message>
    <message>
        <source>Repeats are at least:</source>
        <translation>Herhalingen minstens:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>Start&amp;waarde:</translation>
    </message>
    <message>
        <source>The session needs a name.</source>
        <translation>De sessie heeft een naam nodig.</translation>
    </message>
    <message>
        <source>%1 cells pass the filter, %2 of them flagged as unusual.</source>
        <translation>%1 cellen komen door het filter, %2 daarvan als ongewoon gemarkeerd.</translation>
    </message>
    <message>
        <source>%1 sees %2 cells, %3 of them hidden repeats.</source>
        <translation>%1 ziet %2 cellen, waarvan %3 verborgen herhalingen.</translation>
    </message>
    <message>
        <source>Cells come from these slides alone.</source>
        <translation>De cellen komen alleen uit deze preparaten.</translation>
    </message>
    <message>
        <source>Cells that the model takes for one of these classes.</source>
        <translation>Cellen die het model voor een van deze klassen houdt.</translation>
    </message>
    <message>
        <source>Leaves out the cells that you have labelled in the gallery or in sessions.</source>
        <translation>Laat de cellen weg die u in de galerij of in sessies hebt gelabeld.</translation>
    </message>
    <message>
        <source>Readers see this name.</source>
        <translation>Beoordelaars zien deze naam.</translation>
    </message>
    <message>
        <source>For teaching and for corrections; such labels are not blind.</source>
        <translation>Om les te geven en voor correcties; zulke labels zijn niet geblindeerd.</translation>
    </message>
    <message>
        <source>So many other cells come between a cell and its repeat.</source>
        <translation>Zoveel andere cellen liggen tussen een cel en haar herhaling.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Nog geen label</translation>
    </message>
    <message>
        <source>States of the consensus</source>
        <translation>Toestanden van de consensus</translation>
    </message>
    <message>
        <source>Reasons for a second look</source>
        <translation>Redenen voor een tweede blik</translation>
    </message>
    <message>
        <source>Consens&amp;us (none ticked: all)</source>
        <translation>Consens&amp;us (geen aangevinkt: alle)</translation>
    </message>
    <message>
        <source>Consens&amp;us: none has been run yet</source>
        <translation>Consens&amp;us: nog niet bepaald</translation>
    </message>
    <message>
        <source>Re&amp;view queue (none ticked: all cells, whether they are in it or not)</source>
        <translation>Wa&amp;chtrij voor herziening (niets aangevinkt: alle cellen, erin of niet)</translation>
    </message>
    <message>
        <source>Cells on which the newest consensus came to this.</source>
        <translation>Cellen waarbij de nieuwste consensus hiertoe kwam.</translation>
    </message>
    <message>
        <source>Cells that would be in the review queue for one of these reasons. Readers of a blinded session are not told.</source>
        <translation>Cellen die om een van deze redenen in de wachtrij zouden staan. Beoordelaars van een geblindeerde sessie krijgen dit niet te horen.</translation>
    </message>
    <message>
        <source>The session was not made. %1</source>
        <translation>De sessie is niet gemaakt. %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnomalyPart</name>
    <message>
        <source>Classes that the model does not know</source>
        <translation>Klassen die het model niet kent</translation>
    </message>
    <message>
        <source>A&amp;bnormal:</source>
        <translation>&amp;Afwijkend:</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <translation>Anomaliescore</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnswerPanel</name>
    <message>
        <source>high confidence</source>
        <translation>veel zekerheid</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>matige zekerheid</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>weinig zekerheid</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>geen zekerheid</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>geen label</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>onbekende klasse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Hoe zeker bent u?</translation>
    </message>
    <message>
        <source>Choose the class with its letter or by clicking. Nothing is stored before you have also said how sure you are.</source>
        <translation>Kies de klasse met haar letter of door te klikken. Er wordt niets opgeslagen voordat u ook hebt gezegd hoe zeker u bent.</translation>
    </message>
    <message>
        <source>Keys 1 to 4 of the number row or the number pad: high, moderate, low, no confidence. This stores the answer and goes on to the next cell.</source>
        <translation>Toetsen 1 tot 4 van de cijferrij of het numerieke blok: veel, matig, weinig, niet. Dit slaat het antwoord op en gaat naar de volgende cel.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Veel</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Weinig</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Geen zekerheid</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (toets %2)</translation>
    </message>
    <message>
        <source>Store the answer with this confidence (key %1).</source>
        <translation>Het antwoord met deze zekerheid opslaan (toets %1).</translation>
    </message>
    <message>
        <source>Confirm the decision (Space)</source>
        <translation>De beslissing bevestigen (Spatie)</translation>
    </message>
    <message>
        <source>A human cannot tell what this cell is (key %1). Stored at once.</source>
        <translation>Een mens kan niet zeggen wat deze cel is (toets %1). Wordt meteen opgeslagen.</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <translation>%1 antwoorden.</translation>
    </message>
    <message>
        <source>Answer %1 (key %2).</source>
        <translation>%1 antwoorden (toets %2).</translation>
    </message>
    <message>
        <source>Store the decision and go on.</source>
        <translation>De beslissing opslaan en verdergaan.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AuditDialog</name>
    <message>
        <source>Save the check</source>
        <translation>Controle opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Check of the audit log</source>
        <translation>Controle van het auditlogboek</translation>
    </message>
    <message>
        <source>Save what was compared and found as a text.</source>
        <translation>Slaat als tekst op wat vergeleken en gevonden is.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fouten</translation>
    </message>
    <message>
        <source>Everything that is not as it was written, with its row.</source>
        <translation>Alles wat niet is zoals het geschreven werd, met de rij.</translation>
    </message>
    <message>
        <source>%1 rows of the audit log and %2 label revisions were checked.</source>
        <translation>%1 rijen van het auditlogboek en %2 labelrevisies zijn gecontroleerd.</translation>
    </message>
    <message>
        <source>The chain is whole, and every label is as it was committed.</source>
        <translation>De keten is heel, en elk label is zoals het werd opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>The study was changed outside of the program: %n fault(s). Compare it with a backup before you rely on it.</source>
        <translation>
            <numerusform>De studie is buiten het programma gewijzigd: %n fout. Vergelijk haar met een back-up voordat u erop vertrouwt.</numerusform>
            <numerusform>De studie is buiten het programma gewijzigd: %n fouten. Vergelijk haar met een back-up voordat u erop vertrouwt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Studie: %1 (%2)</translation>
    </message>
    <message>
        <source>Checked at: %1</source>
        <translation>Gecontroleerd op: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programma: %1</translation>
    </message>
    <message>
        <source>Hash of the last row: %1</source>
        <translation>Hash van de laatste rij: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CalibrationPart</name>
    <message>
        <source>Shown probabilities</source>
        <translation>Getoonde kansen</translation>
    </message>
    <message>
        <source>How far the shown probabilities are from what people say</source>
        <translation>Hoe ver de getoonde kansen afwijken van wat mensen zeggen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Verwachte kalibratiefout</translation>
    </message>
    <message>
        <source>Brier score of the predicted class</source>
        <translation>Brier-score van de voorspelde klasse</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus: %1 cells.</source>
        <translation>Juist is wat met de consensus overeenkomt: %1 cellen.</translation>
    </message>
    <message>
        <source>There is no consensus yet. Right is what agrees with every label of a cell: %1 cells.</source>
        <translation>Er is nog geen consensus. Juist is wat met elk label van een cel overeenkomt: %1 cellen.</translation>
    </message>
    <message>
        <source>Cells without a label that the model could have given: %1</source>
        <translation>Cellen zonder een label dat het model had kunnen geven: %1</translation>
    </message>
    <message>
        <source>Cells without a calibrated probability: %1</source>
        <translation>Cellen zonder gekalibreerde kans: %1</translation>
    </message>
    <message>
        <source>There is no model, and so no probability of one.</source>
        <translation>Er is geen model en dus ook geen kans ervan.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CellView</name>
    <message>
        <source>Picture of the cell</source>
        <translation>Beeld van de cel</translation>
    </message>
    <message>
        <source>Wheel or + and − zoom, drag or arrow keys move, double click or 0 fits the cell.</source>
        <translation>Muiswiel of + en − zoomen, slepen of pijltoetsen verschuiven, dubbelklik of 0 past de cel in.</translation>
    </message>
    <message>
        <source>The cell as it is in the file. Brightness and contrast change the display alone: file, prediction and export of the original stay as they are.</source>
        <translation>De cel zoals ze in het bestand staat. Helderheid en contrast veranderen alleen de weergave: bestand, voorspelling en export van het origineel blijven zoals ze zijn.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ClassPalette</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Gives the selected cells a class. The letter on each button does the same; 1 to 4 then say how sure you are: high, moderate, low, no confidence. Cells can also be dropped on a button.</source>
        <translation>Geeft de geselecteerde cellen een klasse. De letter op elke knop doet hetzelfde; 1 tot 4 zeggen daarna hoe zeker u bent: veel, matig, weinig, niet. Cellen kunnen ook op een knop worden gesleept.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter of the key, then class</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Label the selected cells as %1.</source>
        <translation>De geselecteerde cellen labelen als %1.</translation>
    </message>
    <message>
        <source>Label the selected cells as %1 (key %2).</source>
        <translation>De geselecteerde cellen labelen als %1 (toets %2).</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Labelen als %1</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>Nobody can tell what these cells are (key %1). They stand in the group &quot;Not classed&quot;.</source>
        <translation>Niemand kan zeggen wat deze cellen zijn (toets %1). Ze staan in de groep “Niet geclasseerd”.</translation>
    </message>
    <message>
        <source>Label as not identifiable</source>
        <translation>Labelen als niet te bepalen</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ColourBar</name>
    <message>
        <source>Scale of the change</source>
        <translation>Schaal van de verandering</translation>
    </message>
    <message>
        <source>From %1 (darker, blue) over no change to %2 (brighter, orange)</source>
        <translation>Van %1 (donkerder, blauw) via geen verandering tot %2 (lichter, oranje)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>donkerder</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>geen verandering</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>lichter</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ComparisonPart</name>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Vergeleken met:</translation>
    </message>
    <message>
        <source>Model and people</source>
        <translation>Model en mensen</translation>
    </message>
    <message>
        <source>Model against: %1</source>
        <translation>Model tegenover: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled cell(s) have no prediction and are left out.</source>
        <translation>
            <numerusform>%n gelabelde cel heeft geen voorspelling en wordt weggelaten.</numerusform>
            <numerusform>%n gelabelde cellen hebben geen voorspelling en worden weggelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unresolved and left out.</source>
        <translation>
            <numerusform>%n cel is onopgelost en wordt weggelaten.</numerusform>
            <numerusform>%n cellen zijn onopgelost en worden weggelaten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ConfidenceBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Kans van elke klasse</translation>
    </message>
    <message>
        <source>How probable the model holds each class. A class that was clearly worse than the best one was given up early; it says after how many trials, because its probability was not measured to the end.</source>
        <translation>Hoe waarschijnlijk het model elke klasse acht. Een klasse die duidelijk slechter was dan de beste, viel vroeg af; er staat na hoeveel ronden, want haar kans is niet tot het einde gemeten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>pruned after %n trial(s)</source>
        <translation>
            <numerusform>afgevallen na %n ronde</numerusform>
            <numerusform>afgevallen na %n ronden</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ContextPanel</name>
    <message>
        <source>What is known of this cell</source>
        <translation>Wat van deze cel bekend is</translation>
    </message>
    <message>
        <source>The model and the label differ.</source>
        <translation>Het model en het label verschillen.</translation>
    </message>
    <message>
        <source>The model is not sure.</source>
        <translation>Het model is niet zeker.</translation>
    </message>
    <message>
        <source>The model finds the cell unusual.</source>
        <translation>Het model vindt de cel ongewoon.</translation>
    </message>
    <message>
        <source>Readers disagree.</source>
        <translation>Beoordelaars zijn het oneens.</translation>
    </message>
    <message>
        <source>A reader was not sure.</source>
        <translation>Een beoordelaar was niet zeker.</translation>
    </message>
    <message>
        <source>The prediction failed.</source>
        <translation>De voorspelling is mislukt.</translation>
    </message>
    <message>
        <source>Model %1: no prediction. %2</source>
        <translation>Model %1: geen voorspelling. %2</translation>
    </message>
    <message>
        <source>Model %1: %2.</source>
        <translation>Model %1: %2.</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3).</source>
        <translation>Model %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Runner-up: %1.</source>
        <translation>Tweede: %1.</translation>
    </message>
    <message>
        <source>The cell is unlike those that the model knows.</source>
        <translation>De cel lijkt niet op die het model kent.</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>Beoordelaar %1: %2</translation>
    </message>
    <message>
        <source>No reader has labelled this cell yet.</source>
        <translation>Nog geen beoordelaar heeft deze cel gelabeld.</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide.</source>
        <translation>Een beoordelaar vroeg of iemand anders beslist.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CounterfactualPanel</name>
    <message>
        <source>&amp;Show change</source>
        <translation>Verandering &amp;tonen</translation>
    </message>
    <message>
        <source>&amp;All classes</source>
        <translation>&amp;Alle klassen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Beeld &amp;opslaan…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Beeld &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Beeld &amp;kopiëren</translation>
    </message>
    <message>
        <source>The change could not be computed. %1</source>
        <translation>De verandering kon niet worden berekend. %1</translation>
    </message>
    <message>
        <source>Target class</source>
        <translation>Doelklasse</translation>
    </message>
    <message>
        <source>The class that the model should see in this cell.</source>
        <translation>De klasse die het model in deze cel moet zien.</translation>
    </message>
    <message>
        <source>Compute the change for every class; takes as many times longer.</source>
        <translation>De verandering voor elke klasse berekenen; duurt zoveel keer langer.</translation>
    </message>
    <message>
        <source>Picture of the change</source>
        <translation>Beeld van de verandering</translation>
    </message>
    <message>
        <source>Hold Space to see the original.</source>
        <translation>Houd Spatie ingedrukt om het origineel te zien.</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Dekking van de overlay</translation>
    </message>
    <message>
        <source>How strongly the colours cover the cell.</source>
        <translation>Hoe sterk de kleuren de cel bedekken.</translation>
    </message>
    <message>
        <source>Changes for all classes</source>
        <translation>Veranderingen voor alle klassen</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Voortgang van de heatmap</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>The cell as the model saw it.</source>
        <translation>De cel zoals het model haar zag.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>The model&apos;s change as a picture of its own; mid-grey means no change.</source>
        <translation>De verandering van het model als eigen beeld; middengrijs betekent geen verandering.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Overlay</translation>
    </message>
    <message>
        <source>Where the change is darker or brighter, in colour over the cell.</source>
        <translation>Waar de verandering donkerder of lichter is, in kleur over de cel.</translation>
    </message>
    <message>
        <source>Change &amp;towards:</source>
        <translation>Verandering &amp;naar:</translation>
    </message>
    <message>
        <source>&amp;Opacity:</source>
        <translation>&amp;Dekking:</translation>
    </message>
    <message>
        <source>What the model would change. Not where disease is.</source>
        <translation>Wat het model zou veranderen. Niet waar ziekte is.</translation>
    </message>
    <message>
        <source>The model is asked how the cell would have to look to be of another class. Orange: it would be brighter there; blue: darker. This explains the model, not the patient.</source>
        <translation>Het model wordt gevraagd hoe de cel eruit zou moeten zien om van een andere klasse te zijn. Oranje: daar zou ze lichter zijn; blauw: donkerder. Dit verklaart het model, niet de patiënt.</translation>
    </message>
    <message>
        <source>Computing the change towards %1…</source>
        <translation>De verandering naar %1 wordt berekend…</translation>
    </message>
    <message>
        <source>Computing the changes towards all classes…</source>
        <translation>De veranderingen naar alle klassen worden berekend…</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Kies een cel in de galerij.</translation>
    </message>
    <message>
        <source>Change towards %1</source>
        <translation>Verandering naar %1</translation>
    </message>
    <message>
        <source>Stop computing the change.</source>
        <translation>Het berekenen van de verandering stoppen.</translation>
    </message>
    <message>
        <source>Save the picture that is shown, as PNG or JPEG.</source>
        <translation>Het getoonde beeld als PNG of JPEG opslaan.</translation>
    </message>
    <message>
        <source>One picture per class; choose one to see it large.</source>
        <translation>Eén beeld per klasse; kies er een om het groot te zien.</translation>
    </message>
    <message>
        <source>Compute what the model would change for this class.</source>
        <translation>Berekenen wat het model voor deze klasse zou veranderen.</translation>
    </message>
    <message>
        <source>%1: compute what the model would change for this class.</source>
        <comment>command with its key</comment>
        <translation>%1: berekenen wat het model voor deze klasse zou veranderen.</translation>
    </message>
    <message>
        <source>There is no model. Choose one with Prediction &gt; Model manager.</source>
        <translation>Er is geen model. Kies er een met Voorspelling &gt; Modelbeheer.</translation>
    </message>
    <message>
        <source>Choose &quot;%1&quot; to see what the model would change in this cell.</source>
        <translation>“%1” laat zien wat het model aan deze cel zou veranderen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::DifferentialPart</name>
    <message>
        <source>S&amp;lide:</source>
        <translation>&amp;Preparaat:</translation>
    </message>
    <message>
        <source>&amp;Counted by:</source>
        <translation>&amp;Geteld door:</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differentiatie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>The study has no slides.</source>
        <translation>De studie heeft geen preparaten.</translation>
    </message>
    <message>
        <source>Differential of %1</source>
        <translation>Differentiatie van %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::DisplayControls</name>
    <message>
        <source>Changes the display alone, not the image.</source>
        <translation>Verandert alleen de weergave, niet het beeld.</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Helderheid</translation>
    </message>
    <message>
        <source>Brightness of the display</source>
        <translation>Helderheid van de weergave</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Co&amp;ntrast</translation>
    </message>
    <message>
        <source>Contrast of the display</source>
        <translation>Contrast van de weergave</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>He&amp;rstellen</translation>
    </message>
    <message>
        <source>Brightness, contrast and zoom as they were at the beginning.</source>
        <translation>Helderheid, contrast en zoom zoals aan het begin.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::EngineMessages</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ExportDialog</name>
    <message>
        <source>Only the labels that count &amp;now, without those they replaced</source>
        <translation>Alleen de labels die &amp;nu gelden, zonder die welke ze vervingen</translation>
    </message>
    <message>
        <source>The probability of every class for every &amp;cell</source>
        <translation>De waarschijnlijkheid van elke klasse voor elke &amp;cel</translation>
    </message>
    <message>
        <source>For e&amp;very program: comma and decimal point</source>
        <translation>&amp;Voor elk programma: komma en decimale punt</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet of this computer&apos;s language</source>
        <translation>Voor een &amp;spreadsheet in de taal van deze computer</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Map voor de tabellen</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Tabellen exporteren</translation>
    </message>
    <message>
        <source>It is made when it is not there. Nothing else in it is touched.</source>
        <translation>Ze wordt gemaakt als ze er niet is. Niets anders erin wordt aangeraakt.</translation>
    </message>
    <message>
        <source>The manifest beside the tables says so.</source>
        <translation>Het manifest naast de tabellen zegt dat.</translation>
    </message>
    <message>
        <source>The largest table: a line for each cell and class.</source>
        <translation>De grootste tabel: een regel per cel en klasse.</translation>
    </message>
    <message>
        <source>What &quot;Import labels&quot; reads, too.</source>
        <translation>Wat ook “Labels importeren” leest.</translation>
    </message>
    <message>
        <source>Opens there with a double click; other programs may not read it.</source>
        <translation>Opent daar met een dubbelklik; andere programma&apos;s lezen het misschien niet.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>De map kiezen.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Map:</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Wat wordt geschreven</translation>
    </message>
    <message>
        <source>labels.csv: every label with its reader, times, session and signature, and the prediction beside it</source>
        <translation>labels.csv: elk label met beoordelaar, tijden, sessie en ondertekening, en de voorspelling ernaast</translation>
    </message>
    <message>
        <source>decisions.csv, consensus.csv, turing_trials.csv: decisions of reviews, the newest consensus and finished Turing tests, where there are any</source>
        <translation>decisions.csv, consensus.csv, turing_trials.csv: beslissingen van beoordelingen, de nieuwste consensus en voltooide turingtests, waar die er zijn</translation>
    </message>
    <message>
        <source>manifest.json: number of rows and SHA-256 of each table, filters, seeds and versions</source>
        <translation>manifest.json: aantal rijen en SHA-256 van elke tabel, filters, startgetallen en versies</translation>
    </message>
    <message>
        <source>Predictions are those of the model %1 (%2).</source>
        <translation>De voorspellingen zijn die van het model %1 (%2).</translation>
    </message>
    <message>
        <source>There is no model: the tables hold no predictions.</source>
        <translation>Er is geen model: de tabellen bevatten geen voorspellingen.</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Hoe het wordt geschreven</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>The tables need a folder.</source>
        <translation>De tabellen hebben een map nodig.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Schrijf het hele pad van de map.</translation>
    </message>
    <message>
        <source>There are tables in this folder already: those of the same names are replaced.</source>
        <translation>In deze map staan al tabellen: die met dezelfde namen worden vervangen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::FirstPage</name>
    <message>
        <source>Opened before</source>
        <translation>Eerder geopend</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>Een studie &amp;openen…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>&amp;Demonstratie openen</translation>
    </message>
    <message>
        <source>Two slides of synthetic cells, made by a model. No patient&apos;s cells are in them.</source>
        <translation>Twee preparaten met kunstmatige cellen, door een model gemaakt. Er zitten geen cellen van patiënten in.</translation>
    </message>
    <message>
        <source>Double click, or Enter, opens a study.</source>
        <translation>Dubbelklik of Enter opent een studie.</translation>
    </message>
    <message>
        <source>CytoDiffusion</source>
        <translation>CytoDiffusion</translation>
    </message>
    <message>
        <source>Look through the cells of blood films: a diffusion model says what each cell is, how sure it is, and which cells are unlike all it has seen. You decide.</source>
        <translation>Bekijk de cellen van bloeduitstrijkjes: een diffusiemodel zegt wat elke cel is, hoe zeker het is, en welke cellen lijken op niets wat het heeft gezien. U beslist.</translation>
    </message>
    <message>
        <source>A study is a folder: each sub-folder with images is a slide, each image one cell. You can also drop the folder on this window. Its files are only read; labels and predictions are kept in your own data folder.</source>
        <translation>Een studie is een map: elke submap met beelden is een preparaat, elk beeld een cel. U kunt de map ook op dit venster slepen. De bestanden worden alleen gelezen; labels en voorspellingen staan in uw eigen gegevensmap.</translation>
    </message>
    <message>
        <source>For research use only. Not for diagnosis.</source>
        <translation>Alleen voor onderzoek. Niet voor diagnose.</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>name, then folder</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>%1 (the folder is not there now)</source>
        <translation>%1 (de map is er nu niet)</translation>
    </message>
    <message>
        <source>Open a s&amp;hared study…</source>
        <translation>&amp;Gedeelde studie openen…</translation>
    </message>
    <message>
        <source>A study that a database server keeps for several computers.</source>
        <translation>Een studie die een databaseserver voor meerdere computers bewaart.</translation>
    </message>
    <message>
        <source>Choose a folder whose sub-folders are slides, or the folder of one slide.</source>
        <translation>Kies een map waarvan de submappen preparaten zijn, of de map van één preparaat.</translation>
    </message>
    <message>
        <source>%1: choose a folder whose sub-folders are slides, or the folder of one slide.</source>
        <comment>command with its key</comment>
        <translation>%1: kies een map waarvan de submappen preparaten zijn, of de map van één preparaat.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryModel</name>
    <message>
        <source>The model says otherwise than the readers</source>
        <translation>Het model zegt iets anders dan de beoordelaars</translation>
    </message>
    <message>
        <source>The readers disagree</source>
        <translation>De beoordelaars zijn het oneens</translation>
    </message>
    <message>
        <source>A reader had low or no confidence</source>
        <translation>Een beoordelaar was weinig of niet zeker</translation>
    </message>
    <message>
        <source>Unusual cell</source>
        <translation>Ongewone cel</translation>
    </message>
    <message>
        <source>Low probability</source>
        <translation>Lage kans</translation>
    </message>
    <message>
        <source>The prediction failed</source>
        <translation>De voorspelling is mislukt</translation>
    </message>
    <message>
        <source>Not yet labelled</source>
        <translation>Nog niet gelabeld</translation>
    </message>
    <message>
        <source>No consensus yet</source>
        <translation>Nog geen consensus</translation>
    </message>
    <message>
        <source>No reason for a second look</source>
        <translation>Geen reden voor een tweede blik</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Andere klasse</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alle cellen</translation>
    </message>
    <message>
        <source>Unresolved (the readers disagree)</source>
        <translation>Onopgelost (de beoordelaars zijn het oneens)</translation>
    </message>
    <message>
        <source>Unidentified (the model is unsure)</source>
        <translation>Onbepaald (het model is onzeker)</translation>
    </message>
    <message>
        <source>Not classed (a person cannot tell)</source>
        <translation>Niet geclasseerd (een mens kan het niet zeggen)</translation>
    </message>
    <message>
        <source>Not yet predicted</source>
        <translation>Nog niet voorspeld</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Cel %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>voorspeld %1</translation>
    </message>
    <message>
        <source>predicted %1, probability %2</source>
        <translation>voorspeld %1, kans %2</translation>
    </message>
    <message>
        <source>not yet predicted</source>
        <translation>nog niet voorspeld</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>het model is onzeker</translation>
    </message>
    <message>
        <source>unusual cell</source>
        <translation>ongewone cel</translation>
    </message>
    <message>
        <source>my label: cannot identify</source>
        <translation>mijn label: niet te bepalen</translation>
    </message>
    <message>
        <source>my label: %1</source>
        <translation>mijn label: %1</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>Het bestand is niet waar het was.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The prediction failed.</source>
        <translation>De voorspelling is mislukt.</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>class abbreviation of which the model is unsure</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>class of the model, then class of the reader</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → ?</source>
        <comment>class of the model; the reader cannot identify</comment>
        <translation>%1 → ?</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>Not predicted</source>
        <comment>below a small picture</comment>
        <translation>Niet voorspeld</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide</source>
        <translation>Een beoordelaar vroeg dat iemand anders beslist</translation>
    </message>
    <message>
        <source>Hidden until your blinded session is over</source>
        <translation>Verborgen tot uw geblindeerde sessie voorbij is</translation>
    </message>
    <message>
        <source>hidden until your blinded session is over</source>
        <translation>verborgen tot uw geblindeerde sessie voorbij is</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>below a small picture</comment>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryPanel</name>
    <message>
        <source>&amp;Unusual only</source>
        <translation>Alleen &amp;ongewone</translation>
    </message>
    <message>
        <source>&amp;Not labelled only</source>
        <translation>Alleen &amp;zonder label</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles tonen</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Voorspelde klasse</translation>
    </message>
    <message>
        <source>My label</source>
        <translation>Mijn label</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Reason for review</source>
        <translation>Reden voor herbeoordeling</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Geen groepen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>What puts cells into one group. Reason for review: why a cell deserves a second look.</source>
        <translation>Wat cellen in één groep brengt. Reden voor herbeoordeling: waarom een cel een tweede blik verdient.</translation>
    </message>
    <message>
        <source>Slide order</source>
        <translation>Volgorde van het preparaat</translation>
    </message>
    <message>
        <source>Most unusual first</source>
        <translation>Meest ongewone eerst</translation>
    </message>
    <message>
        <source>Least probable first</source>
        <translation>Minst waarschijnlijke eerst</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation>Kleinste marge eerst</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Willekeurig</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>The order within each group. Random is the same every time, until the study changes.</source>
        <translation>De volgorde binnen elke groep. Willekeurig is elke keer gelijk, tot de studie verandert.</translation>
    </message>
    <message>
        <source>Class filter</source>
        <translation>Klassefilter</translation>
    </message>
    <message>
        <source>Show the cells of one predicted class only.</source>
        <translation>Alleen cellen van één voorspelde klasse tonen.</translation>
    </message>
    <message>
        <source>Hide cells that are not below the anomaly threshold.</source>
        <translation>Cellen verbergen die niet onder de anomaliedrempel liggen.</translation>
    </message>
    <message>
        <source>Hide cells that you have labelled.</source>
        <translation>Cellen verbergen die u hebt gelabeld.</translation>
    </message>
    <message>
        <source>Turn off all filters.</source>
        <translation>Alle filters uitzetten.</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Grootte van de tegels</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl and wheel).</source>
        <translation>Grootte van de tegels (Ctrl en muiswiel).</translation>
    </message>
    <message>
        <source>What is hidden by filters is never forgotten here.</source>
        <translation>Wat filters verbergen, wordt hier nooit vergeten.</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Groeperen op:</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>To&amp;nen:</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle klassen</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 hidden</source>
        <translation>%1 van %2 getoond, %3 verborgen</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %n cell(s). &quot;Show all&quot; turns them off.</source>
        <translation>
            <numerusform>De filters verbergen de enige cel (%n). “Alles tonen” zet ze uit.</numerusform>
            <numerusform>De filters verbergen alle %n cellen. “Alles tonen” zet ze uit.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>Sor&amp;teren op:</translation>
    </message>
    <message numerus="yes">
        <source>What the model and others say of %n cell(s) is hidden until your blinded session is over.</source>
        <translation>
            <numerusform>Wat het model en anderen van %n cel zeggen, is verborgen tot uw geblindeerde sessie voorbij is.</numerusform>
            <numerusform>Wat het model en anderen van %n cellen zeggen, is verborgen tot uw geblindeerde sessie voorbij is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryView</name>
    <message>
        <source>Gallery of cells</source>
        <translation>Galerij van cellen</translation>
    </message>
    <message>
        <source>All cells of the slide or the study, in groups. Click a cell to inspect it. Shift and Ctrl select several; drag them onto a class, or press the class&apos;s letter.</source>
        <translation>Alle cellen van het preparaat of de studie, in groepen. Klik op een cel om haar te bekijken. Shift en Ctrl selecteren er meer; sleep ze op een klasse of druk op haar letter.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::HeatmapPanel</name>
    <message>
        <source>What the model would change. Not where disease is.</source>
        <translation>Wat het model zou veranderen. Niet waar ziekte is.</translation>
    </message>
    <message>
        <source>Scale of the change</source>
        <translation>Schaal van de verandering</translation>
    </message>
    <message>
        <source>Picture of the change</source>
        <translation>Beeld van de verandering</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Voortgang van de heatmap</translation>
    </message>
    <message>
        <source>The model is asked how the cell would have to look to be of another class. Orange: it would be brighter there; blue: darker. This explains the model, not the patient.</source>
        <translation>Het model wordt gevraagd hoe de cel eruit zou moeten zien om van een andere klasse te zijn. Oranje: daar zou ze lichter zijn; blauw: donkerder. Dit verklaart het model, niet de patiënt.</translation>
    </message>
    <message>
        <source>It could not be noted down that you see the heatmap, so it is not shown. %1</source>
        <translation>Er kon niet worden vastgelegd dat u de heatmap ziet, dus wordt hij niet getoond. %1</translation>
    </message>
    <message>
        <source>The heatmap could not be computed. %1</source>
        <translation>De heatmap kon niet worden berekend. %1</translation>
    </message>
    <message>
        <source>There is no model, so there is no heatmap.</source>
        <translation>Er is geen model en dus geen heatmap.</translation>
    </message>
    <message>
        <source>Computing what the model would change…</source>
        <translation>Er wordt berekend wat het model zou veranderen…</translation>
    </message>
    <message>
        <source>Model %1 takes the cell for %2. To see %3 in it, the model would change this:</source>
        <translation>Model %1 ziet de cel aan voor %2. Om er %3 in te zien, zou het model dit veranderen:</translation>
    </message>
</context>
<context>
    <name>cyto::ui::HeatmapService</name>
    <message>
        <source>The heatmap was cancelled.</source>
        <translation>De heatmap is geannuleerd.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportDialog</name>
    <message>
        <source>Import labels</source>
        <translation>Labels importeren</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what %1 would do to the study:</source>
        <translation>Er is nog niets gewijzigd. Dit zou %1 met de studie doen:</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 refused.</source>
        <translation>%1 nieuw, %2 gewijzigd, %3 zoals ze zijn, %4 geweigerd.</translation>
    </message>
    <message>
        <source>Readers who would be added: %1.</source>
        <translation>Beoordelaars die zouden worden toegevoegd: %1.</translation>
    </message>
    <message>
        <source>Labels that are changed stay in the history of their cells.</source>
        <translation>Gewijzigde labels blijven in de geschiedenis van hun cellen.</translation>
    </message>
    <message>
        <source>Refused rows are left out; the list says why.</source>
        <translation>Geweigerde rijen worden weggelaten; de lijst zegt waarom.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>Which rows of the table are listed.</source>
        <translation>Welke rijen van de tabel worden getoond.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Tonen:</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rijen van de tabel</translation>
    </message>
    <message>
        <source>Each row of the table with what would happen to it.</source>
        <translation>Elke rij van de tabel met wat ermee zou gebeuren.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n label(s)</source>
        <translation>
            <numerusform>%n label &amp;importeren</numerusform>
            <numerusform>%n labels &amp;importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>The table holds no label that is not in the study already.</source>
        <translation>De tabel bevat geen label dat niet al in de studie staat.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportPlanModel</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Zoals het is</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>cyto::ui::InspectorPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>C&amp;ell</source>
        <translation>C&amp;el</translation>
    </message>
    <message>
        <source>C&amp;ounterfactual</source>
        <translation>C&amp;ontrafeitelijk</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Changes the display alone, not the image.</source>
        <translation>Verandert alleen de weergave, niet het beeld.</translation>
    </message>
    <message>
        <source>&amp;Brightness:</source>
        <translation>&amp;Helderheid:</translation>
    </message>
    <message>
        <source>Brightness of the display</source>
        <translation>Helderheid van de weergave</translation>
    </message>
    <message>
        <source>Co&amp;ntrast:</source>
        <translation>Co&amp;ntrast:</translation>
    </message>
    <message>
        <source>Contrast of the display</source>
        <translation>Contrast van de weergave</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>He&amp;rstellen</translation>
    </message>
    <message>
        <source>Brightness and contrast as they are in the file.</source>
        <translation>Helderheid en contrast zoals in het bestand.</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>Referentiecellen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels of this cell</source>
        <translation>Labels van deze cel</translation>
    </message>
    <message>
        <source>Every label this cell ever got, the newest first. Nothing is overwritten: taking a label back is a line of its own.</source>
        <translation>Elk label dat deze cel ooit kreeg, het nieuwste eerst. Niets wordt overschreven: een terugname is een eigen regel.</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Kies een cel in de galerij.</translation>
    </message>
    <message>
        <source>There is no model, so there is no prediction. Labelling goes on.</source>
        <translation>Er is geen model en dus geen voorspelling. Labelen gaat door.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Mislukt: %1</translation>
    </message>
    <message>
        <source>Not yet predicted.</source>
        <translation>Nog niet voorspeld.</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>onbekende klasse</translation>
    </message>
    <message>
        <source>Unidentified: the model is unsure. Most probable is %1.</source>
        <translation>Onbepaald: het model is onzeker. Het waarschijnlijkst is %1.</translation>
    </message>
    <message>
        <source>Predicted: %1. The model gives no probabilities: it was not calibrated.</source>
        <translation>Voorspeld: %1. Het model geeft geen kansen: het is niet gekalibreerd.</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Voorspeld: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a value</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Other models said:
%1</source>
        <translation>Andere modellen zeiden:
%1</translation>
    </message>
    <message>
        <source>No label yet. Press the letter of a class, or drop the cell on it.</source>
        <translation>Nog geen label. Druk op de letter van een klasse, of sleep de cel erop.</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation>Tweede: %1</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Beeld &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Beeld &amp;kopiëren</translation>
    </message>
    <message>
        <source>Save picture &amp;as shown…</source>
        <translation>Beeld opslaan zoals &amp;getoond…</translation>
    </message>
    <message>
        <source>Copy picture as s&amp;hown</source>
        <translation>Beeld kopiëren zoals ge&amp;toond</translation>
    </message>
    <message>
        <source>Predict this cell once more.</source>
        <translation>Deze cel nog eens voorspellen.</translation>
    </message>
    <message>
        <source>Load the model, or start the prediction, once more.</source>
        <translation>Het model nog eens laden, of de voorspelling nog eens starten.</translation>
    </message>
    <message>
        <source>Failed: there is no model. %1 Labelling goes on.</source>
        <translation>Mislukt: er is geen model. %1 Labelen gaat door.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::JobList</name>
    <message>
        <source>%1 of %2, %3 failed</source>
        <translation>%1 van %2, %3 mislukt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 per seconde</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Mislukt: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>cyto::ui::JobsPanel</name>
    <message>
        <source>&amp;Cancel job</source>
        <translation>Taak &amp;annuleren</translation>
    </message>
    <message>
        <source>Clear &amp;finished jobs</source>
        <translation>&amp;Voltooide taken wissen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>What the program is doing in the background, how fast, and how long it will take as measured so far. Failures stay here until they are cleared.</source>
        <translation>Wat het programma op de achtergrond doet, hoe snel, en hoe lang het volgens de meting nog duurt. Fouten blijven hier tot ze worden gewist.</translation>
    </message>
    <message>
        <source>Stop the selected job. What it has finished is kept.</source>
        <translation>De gekozen taak stoppen. Wat klaar is, blijft.</translation>
    </message>
    <message>
        <source>Remove jobs that ended from the list, failures too.</source>
        <translation>Beëindigde taken uit de lijst verwijderen, ook mislukte.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::KeysPage</name>
    <message>
        <source>What it does</source>
        <translation>Wat hij doet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Keys of classes and commands</source>
        <translation>Toetsen van klassen en opdrachten</translation>
    </message>
    <message>
        <source>Press the new key in the middle column. A key that has another meaning is refused.</source>
        <translation>Druk in de middelste kolom op de nieuwe toets. Een toets met een andere betekenis wordt geweigerd.</translation>
    </message>
    <message>
        <source>&amp;Restore all standard keys</source>
        <translation>Alle standaardtoetsen he&amp;rstellen</translation>
    </message>
    <message>
        <source>All keys as the program comes with them.</source>
        <translation>Alle toetsen zoals het programma ze meebrengt.</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Letter van %1</translation>
    </message>
    <message>
        <source>One letter from A to Z.</source>
        <translation>Eén letter van A tot Z.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Toets van %1</translation>
    </message>
    <message>
        <source>Press the new key. The cross takes the key away.</source>
        <translation>Druk op de nieuwe toets. Het kruisje haalt de toets weg.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::Labelling</name>
    <message>
        <source>Many cells</source>
        <translation>Veel cellen</translation>
    </message>
    <message numerus="yes">
        <source>Label %n cell(s) as %1?</source>
        <translation>
            <numerusform>%n cel als %1 labelen?</numerusform>
            <numerusform>%n cellen als %1 labelen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) could not be stored. %1</source>
        <translation>
            <numerusform>%n label kon niet worden opgeslagen. %1</numerusform>
            <numerusform>%n labels konden niet worden opgeslagen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <translation>niet te bepalen</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) labelled as %1.</source>
        <translation>
            <numerusform>%n cel gelabeld als %1.</numerusform>
            <numerusform>%n cellen gelabeld als %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confidence of %n cell(s) stored.</source>
        <translation>
            <numerusform>Zekerheid van %n cel opgeslagen.</numerusform>
            <numerusform>Zekerheid van %n cellen opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>A comment on %1. It is stored in the cell&apos;s history under your name.</source>
        <translation>Een opmerking bij %1. Ze staat onder uw naam in de geschiedenis van de cel.</translation>
    </message>
    <message>
        <source>Comment taken away.</source>
        <translation>Opmerking weggehaald.</translation>
    </message>
    <message>
        <source>Comment stored.</source>
        <translation>Opmerking opgeslagen.</translation>
    </message>
    <message>
        <source>Skip this cell</source>
        <translation>Deze cel overslaan</translation>
    </message>
    <message>
        <source>Why do you leave this cell without a label?</source>
        <translation>Waarom laat u deze cel zonder label?</translation>
    </message>
    <message>
        <source>Cell skipped.</source>
        <translation>Cel overgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n cell(s).</source>
        <translation>
            <numerusform>Teruggenomen voor %n cel.</numerusform>
            <numerusform>Teruggenomen voor %n cellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Niets terug te nemen.</translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n cell(s).</source>
        <translation>
            <numerusform>Opnieuw gegeven voor %n cel.</numerusform>
            <numerusform>Opnieuw gegeven voor %n cellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to give again.</source>
        <translation>Niets opnieuw te geven.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n label(s) were stored. %1</source>
        <translation>
            <numerusform>Het is niet bekend of %n label is opgeslagen. %1</numerusform>
            <numerusform>Het is niet bekend of %n labels zijn opgeslagen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to the study&apos;s server is lost. Nothing can be saved until it is back; the program connects by itself.</source>
        <translation>De verbinding met de server van de studie is verloren. Er kan niets worden opgeslagen tot hij terug is; het programma maakt vanzelf verbinding.</translation>
    </message>
    <message numerus="yes">
        <source>The server is back. %n label(s) are still not saved.</source>
        <translation>
            <numerusform>De server is terug. %n label is nog niet opgeslagen.</numerusform>
            <numerusform>De server is terug. %n labels zijn nog niet opgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Nu &amp;opslaan</translation>
    </message>
    <message>
        <source>The server is back. The labels that are shown are the stored ones.</source>
        <translation>De server is terug. De getoonde labels zijn de opgeslagen labels.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::LoginDialog</name>
    <message>
        <source>Give a login</source>
        <translation>Aanmeldnaam geven</translation>
    </message>
    <message>
        <source>Different for every reader of every study on the server.</source>
        <translation>Verschillend voor elke beoordelaar van elke studie op de server.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). The server keeps a value that nobody can turn back into it.</source>
        <translation>
            <numerusform>Minstens %n teken. De server bewaart een waarde waaruit niemand het kan terughalen.</numerusform>
            <numerusform>Minstens %n tekens. De server bewaart een waarde waaruit niemand het kan terughalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Hetzelfde wachtwoord nog een keer.</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Wachtwoord, nog een keer</translation>
    </message>
    <message>
        <source>With the login, %1 opens this study from any computer that reaches the server. The server shows and takes what the role &quot;%2&quot; may see and do, and nothing else.</source>
        <translation>Met de aanmeldnaam opent %1 deze studie vanaf elke computer die de server bereikt. De server toont en accepteert wat de rol “%2” mag zien en doen, en niets anders.</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Aanmeldnaam:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Nog een &amp;keer:</translation>
    </message>
    <message>
        <source>A login needs a name.</source>
        <translation>Een aanmelding heeft een naam nodig.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Een wachtwoord heeft minstens %n teken.</numerusform>
            <numerusform>Een wachtwoord heeft minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De twee wachtwoorden verschillen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::MainWindow</name>
    <message>
        <source>Slides</source>
        <translation>Preparaten</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo the last label</source>
        <translation>Het laatste label terugnemen</translation>
    </message>
    <message>
        <source>The model whose predictions are shown.</source>
        <translation>Het model waarvan de voorspellingen worden getoond.</translation>
    </message>
    <message>
        <source>Open a study: a folder of slides, or one slide</source>
        <translation>Een studie openen: een map met preparaten of één preparaat</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Beeld opslaan</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>PNG-beeld (*.png);;JPEG-beeld (*.jpg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>Cellen zoeken…</translation>
    </message>
    <message>
        <source>Predicting: %1 of %2, %3 left</source>
        <translation>Voorspelling: %1 van %2, nog %3</translation>
    </message>
    <message>
        <source>Predicting: %1 of %2</source>
        <translation>Voorspelling: %1 van %2</translation>
    </message>
    <message>
        <source>Prediction paused</source>
        <translation>Voorspelling gepauzeerd</translation>
    </message>
    <message>
        <source>Prediction stopped by an error</source>
        <translation>Voorspelling door een fout gestopt</translation>
    </message>
    <message>
        <source>All cells predicted</source>
        <translation>Alle cellen voorspeld</translation>
    </message>
    <message>
        <source>Prediction not started</source>
        <translation>Voorspelling niet begonnen</translation>
    </message>
    <message>
        <source>Where is the study&apos;s folder now?</source>
        <translation>Waar is de map van de studie nu?</translation>
    </message>
    <message>
        <source>Save the list of failed cells</source>
        <translation>Lijst van mislukte cellen opslaan</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>The study %1 could not be opened. %2</source>
        <translation>De studie %1 kon niet worden geopend. %2</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Labels and predictions are; the pictures are not.</source>
        <translation>De map %1 is er niet. De labels en voorspellingen wel; de beelden niet.</translation>
    </message>
    <message>
        <source>The folder has &amp;moved…</source>
        <translation>De map is &amp;verplaatst…</translation>
    </message>
    <message>
        <source>Looking for cells in %1…</source>
        <translation>Cellen zoeken in %1…</translation>
    </message>
    <message>
        <source>%1 – CytoDiffusion</source>
        <translation>%1 – CytoDiffusion</translation>
    </message>
    <message>
        <source>CytoDiffusion</source>
        <translation>CytoDiffusion</translation>
    </message>
    <message>
        <source>Model %1 (%2), %3</source>
        <translation>Model %1 (%2), %3</translation>
    </message>
    <message>
        <source>The model %1 is being loaded…</source>
        <translation>Het model %1 wordt geladen…</translation>
    </message>
    <message>
        <source>No model: labelling works, prediction does not</source>
        <translation>Geen model: labelen kan, voorspellen niet</translation>
    </message>
    <message>
        <source>No model. %1</source>
        <translation>Geen model. %1</translation>
    </message>
    <message>
        <source>Predictions come from the coordinator&apos;s program</source>
        <translation>Voorspellingen komen van het programma van de coördinator</translation>
    </message>
    <message>
        <source>The folder %1 holds no image: its drive may not be connected. Labels and predictions are there; the pictures are not. Connect the drive, then choose &quot;%2&quot;.</source>
        <translation>De map %1 bevat geen afbeelding: de schijf is misschien niet aangesloten. Labels en voorspellingen zijn er, de beelden niet. Sluit de schijf aan en kies dan “%2”.</translation>
    </message>
    <message>
        <source>No image was found in %1. Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff. Put some there and choose &quot;%2&quot;, or open another folder with &quot;%3&quot;.</source>
        <translation>In %1 is geen afbeelding gevonden. Afbeeldingen eindigen op .jpg, .jpeg, .png, .bmp, .tif of .tiff. Zet er enkele neer en kies “%2”, of open een andere map met “%3”.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::MessageBar</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Put the message away. What it says of is not changed.</source>
        <translation>De melding weghalen. Wat ze meldt, verandert niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier failures, shown again when this message is put away.</source>
        <translation>Eerdere fouten; ze verschijnen weer als deze melding wordt weggelegd.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ModelManager</name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Map &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Uit de lijst &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Controleren…</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dit model &amp;gebruiken</translation>
    </message>
    <message>
        <source>Model manager</source>
        <translation>Modelbeheer</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>What the model folder holds</source>
        <translation>Inhoud van de modelmap</translation>
    </message>
    <message>
        <source>Add a folder with a checkpoint in the layout of diffusers.</source>
        <translation>Een map met een checkpoint in de indeling van diffusers toevoegen.</translation>
    </message>
    <message>
        <source>Forget the folder. Nothing is deleted.</source>
        <translation>De map vergeten. Er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>Compare what this program computes with tensors that were computed elsewhere.</source>
        <translation>Vergelijkt wat dit programma berekent met elders berekende tensors.</translation>
    </message>
    <message>
        <source>Predict with this model. Predictions of other models stay beside its own.</source>
        <translation>Met dit model voorspellen. Voorspellingen van andere modellen blijven ernaast staan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Een modelmap toevoegen</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in gebruik)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wordt gelezen…</translation>
    </message>
    <message>
        <source>Reference tensors</source>
        <translation>Referentietensors</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors)</source>
        <translation>Tensors (*.safetensors)</translation>
    </message>
    <message>
        <source>Verifying… This runs the networks and may take a while.</source>
        <translation>Controleren… De netwerken worden gerekend, dat kan even duren.</translation>
    </message>
    <message>
        <source>Folders with models. The one in use says so.</source>
        <translation>Mappen met modellen. Bij de gebruikte staat dat erbij.</translation>
    </message>
    <message>
        <source>Networks, classes, hashes and settings of the chosen model.</source>
        <translation>Netwerken, klassen, hashes en instellingen van het gekozen model.</translation>
    </message>
    <message>
        <source>Go on with the model that is in use.</source>
        <translation>Verdergaan met het gebruikte model.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::NewTuringDialog</name>
    <message>
        <source>Turing test</source>
        <translation>Turingtest</translation>
    </message>
    <message>
        <source>New Turing test</source>
        <translation>Nieuwe turingtest</translation>
    </message>
    <message>
        <source>So many real and so many synthetic images, spread evenly over the classes.</source>
        <translation>Zoveel echte en zoveel kunstmatige beelden, gelijk over de klassen verdeeld.</translation>
    </message>
    <message>
        <source>So many real and so many synthetic images before the test, with the solution told.</source>
        <translation>Zoveel echte en zoveel kunstmatige beelden voor de test, met de oplossing.</translation>
    </message>
    <message>
        <source>A folder with one folder of images per class</source>
        <translation>Een map met een map met beelden per klasse</translation>
    </message>
    <message>
        <source>Classes of the test</source>
        <translation>Klassen van de test</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Real images:</source>
        <translation>&amp;Echte beelden:</translation>
    </message>
    <message>
        <source>Synthetic images:</source>
        <translation>Kunstmatige beelden:</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>gemaakt door %1</translation>
    </message>
    <message>
        <source>&amp;Classes:</source>
        <translation>&amp;Klassen:</translation>
    </message>
    <message>
        <source>Images of &amp;each kind:</source>
        <translation>Beelden van elke &amp;soort:</translation>
    </message>
    <message>
        <source>&amp;Practice images of each kind:</source>
        <translation>&amp;Oefenbeelden van elke soort:</translation>
    </message>
    <message>
        <source>&amp;Stored below:</source>
        <translation>O&amp;pgeslagen onder:</translation>
    </message>
    <message>
        <source>Every reader&apos;s computer must reach this folder under the same path.</source>
        <translation>De computer van elke beoordelaar moet deze map onder hetzelfde pad bereiken.</translation>
    </message>
    <message>
        <source>&amp;Make the test</source>
        <translation>Test &amp;maken</translation>
    </message>
    <message>
        <source>The test needs a name.</source>
        <translation>De test heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Choose the folder of the real images.</source>
        <translation>Kies de map met de echte beelden.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Er is geen map %1.</translation>
    </message>
    <message>
        <source>Choose where the images are stored.</source>
        <translation>Kies waar de beelden worden opgeslagen.</translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation>Kies minstens één klasse.</translation>
    </message>
    <message>
        <source>Folder of real images, one folder per class</source>
        <translation>Map met de echte beelden, één map per klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic image(s) will be made; that can take a while and can be cancelled. Both kinds are cropped, scaled and stored alike.</source>
        <translation>
            <numerusform>Er wordt %n kunstmatig beeld gemaakt; dat kan even duren en kan worden geannuleerd. Beide soorten worden gelijk uitgesneden, geschaald en opgeslagen.</numerusform>
            <numerusform>Er worden %n kunstmatige beelden gemaakt; dat kan even duren en kan worden geannuleerd. Beide soorten worden gelijk uitgesneden, geschaald en opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::NoteBar</name>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlaten (Esc)</translation>
    </message>
    <message>
        <source>Write, or choose with the arrow keys. Enter stores, Esc leaves.</source>
        <translation>Schrijf, of kies met de pijltoetsen. Enter slaat op, Esc verlaat.</translation>
    </message>
    <message>
        <source>Store what is written (Enter).</source>
        <translation>Opslaan wat is geschreven (Enter).</translation>
    </message>
    <message>
        <source>Go back to the cell; nothing is stored.</source>
        <translation>Terug naar de cel; er wordt niets opgeslagen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::OnDemandJobs</name>
    <message>
        <source>What the model would change</source>
        <translation>Wat het model zou veranderen</translation>
    </message>
    <message>
        <source>Trials of one cell</source>
        <translation>Ronden van één cel</translation>
    </message>
</context>
<context>
    <name>cyto::ui::OverviewPanel</name>
    <message>
        <source>Show the &amp;trials of this cell</source>
        <translation>&amp;Ronden van deze cel tonen</translation>
    </message>
    <message>
        <source>Predict the chosen cell once more and keep the score of every class after every trial.</source>
        <translation>De gekozen cel nog eens voorspellen en de score van elke klasse na elke ronde bewaren.</translation>
    </message>
    <message>
        <source>&amp;Differential</source>
        <translation>&amp;Differentiatie</translation>
    </message>
    <message>
        <source>&amp;Anomaly scores</source>
        <translation>&amp;Anomaliescores</translation>
    </message>
    <message>
        <source>T&amp;rials of the cell</source>
        <translation>R&amp;onden van de cel</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Grafieken</translation>
    </message>
    <message>
        <source>&amp;Save plot…</source>
        <translation>Grafiek op&amp;slaan…</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>De grafiek opslaan als PNG, SVG of PDF, of de gegevens als CSV.</translation>
    </message>
    <message>
        <source>The open slide, or the whole study, in plots. Right click saves a plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Het open preparaat, of de hele studie, in grafieken. Rechtsklikken slaat een grafiek op als PNG, SVG of PDF, of de gegevens als CSV.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellen</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Kies een cel in de galerij.</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>Er is geen model.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berekenen…</translation>
    </message>
    <message>
        <source>The engine returned nothing.</source>
        <translation>De engine gaf niets terug.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::PageHost</name>
    <message>
        <source>%1 – CytoDiffusion</source>
        <comment>title of a page</comment>
        <translation>%1 – CytoDiffusion</translation>
    </message>
</context>
<context>
    <name>cyto::ui::PlotCard</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save this plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Deze grafiek opslaan als PNG, SVG of PDF, of de gegevens als CSV.</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Opslaan: %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::PreferencesDialog</name>
    <message>
        <source>Go to the next cell after a label with its &amp;confidence</source>
        <translation>Na een label met &amp;zekerheid naar de volgende cel gaan</translation>
    </message>
    <message>
        <source>Start &amp;predicting when a study is opened</source>
        <translation>&amp;Voorspellen beginnen wanneer een studie wordt geopend</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Al&amp;gemeen</translation>
    </message>
    <message>
        <source>C&amp;omputing</source>
        <translation>&amp;Rekenen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Groepen van voorkeuren</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Colours of the whole program.</source>
        <translation>Kleuren van het hele programma.</translation>
    </message>
    <message>
        <source>Another language is used when the program is started again.</source>
        <translation>Een andere taal geldt wanneer het programma opnieuw start.</translation>
    </message>
    <message>
        <source>The name under which your labels are stored.</source>
        <translation>De naam waaronder uw labels worden opgeslagen.</translation>
    </message>
    <message>
        <source>In the gallery: a label alone stays on its cell, its confidence goes on.</source>
        <translation>In de galerij: een label alleen blijft bij zijn cel, de zekerheid gaat verder.</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Uiterlijk:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>U&amp;w naam:</translation>
    </message>
    <message>
        <source>Prediction can be paused and goes on after a restart.</source>
        <translation>De voorspelling kan worden gepauzeerd en gaat na een herstart verder.</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Door het programma gekozen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Graphics processor (CUDA)</source>
        <translation>Grafische processor (CUDA)</translation>
    </message>
    <message>
        <source>A device that is not there is an error: the program never changes it by itself.</source>
        <translation>Een apparaat dat er niet is, is een fout: het programma verandert het nooit uit zichzelf.</translation>
    </message>
    <message>
        <source>Chosen for the device</source>
        <translation>Voor het apparaat gekozen</translation>
    </message>
    <message>
        <source>32-bit numbers</source>
        <translation>32-bits getallen</translation>
    </message>
    <message>
        <source>16-bit numbers (bf16)</source>
        <translation>16-bits getallen (bf16)</translation>
    </message>
    <message>
        <source>16-bit numbers (f16, CUDA only)</source>
        <translation>16-bits getallen (f16, alleen CUDA)</translation>
    </message>
    <message>
        <source>Fewer bits compute faster where the device can, and change the last digits.</source>
        <translation>Minder bits rekenen sneller waar het apparaat dat kan, en veranderen de laatste cijfers.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Processor cores that a prediction may use.</source>
        <translation>Processorkernen die een voorspelling mag gebruiken.</translation>
    </message>
    <message>
        <source>As the model says (%1)</source>
        <translation>Zoals het model zegt (%1)</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Zoals het model zegt</translation>
    </message>
    <message>
        <source>How often the model is asked about each cell at most. More trials take longer and make the probabilities steadier.</source>
        <translation>Hoe vaak het model ten hoogste naar elke cel wordt gevraagd. Meer ronden duren langer en maken de kansen stabieler.</translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program, %1 of memory.</source>
        <translation>
            <numerusform>Deze computer: %n processorkern voor het programma, %1 geheugen.</numerusform>
            <numerusform>Deze computer: %n processorkernen voor het programma, %1 geheugen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program.</source>
        <translation>
            <numerusform>Deze computer: %n processorkern voor het programma.</numerusform>
            <numerusform>Deze computer: %n processorkernen voor het programma.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Er is geen model geladen.</translation>
    </message>
    <message>
        <source>The model computes on: %1.</source>
        <translation>Het model rekent op: %1.</translation>
    </message>
    <message>
        <source>Another device, precision or number of threads loads the model again. Predictions that are stored stay as they are; each names its trials and seed.</source>
        <translation>Een ander apparaat, andere precisie of ander aantal threads laadt het model opnieuw. Opgeslagen voorspellingen blijven; elk noemt haar ronden en startwaarde.</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Apparaat:</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>&amp;Precisie:</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>T&amp;rials per cell:</source>
        <translation>Ronden per &amp;cel:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>The window is covered after this time without a key or the mouse, until the password is entered again. Readers without a password are not locked out.</source>
        <translation>Het venster wordt na deze tijd zonder toets of muis afgedekt, tot het wachtwoord weer is ingevoerd. Beoordelaars zonder wachtwoord worden niet buitengesloten.</translation>
    </message>
    <message>
        <source>Lock a&amp;fter:</source>
        <translation>Ver&amp;grendelen na:</translation>
    </message>
    <message>
        <source>Graphics processor (CUDA): none was found</source>
        <translation>Grafische processor (CUDA): geen gevonden</translation>
    </message>
    <message numerus="yes">
        <source>Graphics processor (CUDA): %n found</source>
        <translation>
            <numerusform>Grafische processor (CUDA): %n gevonden</numerusform>
            <numerusform>Grafische processor (CUDA): %n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::PsychometricPart</name>
    <message>
        <source>confidence of the consensus</source>
        <translation>zekerheid van de consensus</translation>
    </message>
    <message>
        <source>confidence of the model</source>
        <translation>zekerheid van het model</translation>
    </message>
    <message>
        <source>Accuracy a&amp;gainst the</source>
        <translation>Nauwkeurigheid te&amp;gen de</translation>
    </message>
    <message>
        <source>Accuracy and confidence</source>
        <translation>Nauwkeurigheid en zekerheid</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus. Points are shares of right answers; the line is the fitted psychometric function with its credibility band.</source>
        <translation>Goed is wat met de consensus overeenkomt. Punten zijn aandelen goede antwoorden; de lijn is de aangepaste psychometrische functie met haar geloofwaardigheidsband.</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus. The curves are being fitted.</source>
        <translation>Goed is wat met de consensus overeenkomt. De curven worden aangepast.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderAccess</name>
    <message>
        <source>Somebody else goes on at this computer.</source>
        <translation>Iemand anders gaat op deze computer verder.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Ver&amp;grendelen</translation>
    </message>
    <message>
        <source>Cover the window until the password is entered again.</source>
        <translation>Het venster afdekken tot het wachtwoord weer is ingevoerd.</translation>
    </message>
    <message>
        <source>R&amp;eaders…</source>
        <translation>Beoorde&amp;laars…</translation>
    </message>
    <message>
        <source>Who takes part in the study, with which role.</source>
        <translation>Wie aan de studie deelneemt, en met welke rol.</translation>
    </message>
    <message>
        <source>&amp;First coordinator…</source>
        <translation>&amp;Eerste coördinator…</translation>
    </message>
    <message>
        <source>Makes the account that makes readers and sessions.</source>
        <translation>Maakt het account dat beoordelaars en sessies maakt.</translation>
    </message>
    <message>
        <source>The study is locked. Who is there?</source>
        <translation>De studie is vergrendeld. Wie is daar?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Who is going on?</source>
        <translation>Wie gaat verder?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 is aangemeld.</translation>
    </message>
    <message>
        <source>%1 is the coordinator already.</source>
        <translation>%1 is al de coördinator.</translation>
    </message>
    <message>
        <source>The study is locked.</source>
        <translation>De studie is vergrendeld.</translation>
    </message>
    <message numerus="yes">
        <source>The lock has closed %n open window(s). What was not confirmed there was not done.</source>
        <translation>
            <numerusform>De vergrendeling heeft %n open venster gesloten. Wat daar niet bevestigd was, is niet gedaan.</numerusform>
            <numerusform>De vergrendeling heeft %n open vensters gesloten. Wat daar niet bevestigd was, is niet gedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nother reader…</source>
        <translation>An&amp;dere beoordelaar…</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderDialog</name>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>Arbiter</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>&amp;known:</source>
        <translation>&amp;bekend:</translation>
    </message>
    <message>
        <source>Takes part in the study</source>
        <translation>Neemt deel aan de studie</translation>
    </message>
    <message>
        <source>First coordinator</source>
        <translation>Eerste coördinator</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Nieuwe beoordelaar</translation>
    </message>
    <message>
        <source>Change reader</source>
        <translation>Beoordelaar wijzigen</translation>
    </message>
    <message>
        <source>A coordinator makes sessions and readers. An adjudicator decides where readers disagree.</source>
        <translation>Een coördinator maakt sessies en beoordelaars. Een arbiter beslist waar beoordelaars het oneens zijn.</translation>
    </message>
    <message>
        <source> years</source>
        <translation> jaar</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Jaren ervaring</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Wachtwoord, nog een keer</translation>
    </message>
    <message>
        <source>The coordinator of a study makes readers and sessions. There is none yet; from now on this account is asked for its password.</source>
        <translation>De coördinator van een studie maakt beoordelaars en sessies. Er is er nog geen; vanaf nu wordt dit account om zijn wachtwoord gevraagd.</translation>
    </message>
    <message>
        <source>Years of experience decide between equally many votes. A reader without a password cannot sign slides.</source>
        <translation>Jaren ervaring beslissen bij gelijke stemmen. Een beoordelaar zonder wachtwoord kan geen preparaten tekenen.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rol:</translation>
    </message>
    <message>
        <source>Experience:</source>
        <translation>Ervaring:</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>Nieuw &amp;wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Nog een &amp;keer:</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Een beoordelaar heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A coordinator needs a password.</source>
        <translation>Een coördinator heeft een wachtwoord nodig.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Een wachtwoord heeft minstens %n teken.</numerusform>
            <numerusform>Een wachtwoord heeft minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>De twee wachtwoorden verschillen.</translation>
    </message>
    <message>
        <source>Different for every reader of the study.</source>
        <translation>Voor elke beoordelaar van de studie een andere.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It is stored as a hash that nobody can read back.</source>
        <translation>
            <numerusform>Minstens %n teken. Het wordt opgeslagen als hash die niemand kan teruglezen.</numerusform>
            <numerusform>Minstens %n tekens. Het wordt opgeslagen als hash die niemand kan teruglezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Hetzelfde wachtwoord nog een keer.</translation>
    </message>
    <message>
        <source>Whether the years of experience are known.</source>
        <translation>Of de jaren ervaring bekend zijn.</translation>
    </message>
    <message>
        <source>Years at the microscope, as they are now; each label keeps them as they were.</source>
        <translation>Jaren aan de microscoop, zoals ze nu zijn; elk label bewaart ze zoals ze waren.</translation>
    </message>
    <message>
        <source>Off for somebody who has left: no sign-in, no new labels; the old ones stay.</source>
        <translation>Uit voor wie is vertrokken: geen aanmelding, geen nieuwe labels; de oude blijven.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderPicker</name>
    <message>
        <source>Readers who take part</source>
        <translation>Deelnemende beoordelaars</translation>
    </message>
    <message>
        <source>Tick the readers of this session. Space ticks the one that is marked.</source>
        <translation>Vink de beoordelaars van deze sessie aan. Spatie vinkt de gemarkeerde aan.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, role</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadersDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Readers of this study</source>
        <translation>Beoordelaars van deze studie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Neemt deel</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Beoordelaars</translation>
    </message>
    <message>
        <source>&amp;New reader…</source>
        <translation>&amp;Nieuwe beoordelaar…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>All readers of the study. Who has left stays here, because the labels name them.</source>
        <translation>Alle beoordelaars van de studie. Wie is vertrokken, blijft hier, omdat de labels hem noemen.</translation>
    </message>
    <message>
        <source>Role, experience, password, or that the reader has left.</source>
        <translation>Rol, ervaring, wachtwoord, of dat de beoordelaar is vertrokken.</translation>
    </message>
    <message>
        <source>Somebody who is to label in this study.</source>
        <translation>Iemand die in deze studie gaat labelen.</translation>
    </message>
    <message>
        <source>This study is a file on this computer: there are no logins to give. Its readers are told apart by their passwords in this program.</source>
        <translation>Deze studie is een bestand op deze computer: er zijn geen aanmeldnamen te geven. De beoordelaars onderscheiden zich door hun wachtwoord in dit programma.</translation>
    </message>
    <message>
        <source>Logins at the server are given and taken away by the owner of the study&apos;s database. You came with a coordinator&apos;s login.</source>
        <translation>Aanmeldnamen op de server worden gegeven en ingetrokken door de eigenaar van de database. U bent hier met de aanmeldnaam van een coördinator.</translation>
    </message>
    <message>
        <source>A reader with a login opens this study from any computer that reaches the server.</source>
        <translation>Een beoordelaar met een aanmeldnaam opent deze studie vanaf elke computer die de server bereikt.</translation>
    </message>
    <message>
        <source>Give a &amp;login…</source>
        <translation>&amp;Aanmeldnaam geven…</translation>
    </message>
    <message>
        <source>&amp;Take the login away…</source>
        <translation>Aanmeldnaam &amp;intrekken…</translation>
    </message>
    <message>
        <source>Login at the server</source>
        <translation>Aanmeldnaam op de server</translation>
    </message>
    <message>
        <source>Lets the reader open this study from another computer.</source>
        <translation>Laat de beoordelaar deze studie vanaf een andere computer openen.</translation>
    </message>
    <message>
        <source>The reader&apos;s programs see nothing of this study any more. The labels stay.</source>
        <translation>De programma&apos;s van de beoordelaar zien niets meer van deze studie. De labels blijven.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>login</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1 opens this study as %2, with the password.</source>
        <translation>%1 opent deze studie als %2, met het wachtwoord.</translation>
    </message>
    <message>
        <source>Take a login away</source>
        <translation>Aanmeldnaam intrekken</translation>
    </message>
    <message>
        <source>Take the login %1 away from %2?</source>
        <translation>De aanmeldnaam %1 van %2 intrekken?</translation>
    </message>
    <message>
        <source>Programs that are connected with it see nothing of this study any more. Labels and signatures stay. The name of the login cannot be given again.</source>
        <translation>Programma&apos;s die ermee verbonden zijn, zien niets meer van deze studie. Labels en handtekeningen blijven. De aanmeldnaam kan niet opnieuw worden gegeven.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>%1 has no login any more.</source>
        <translation>%1 heeft geen aanmeldnaam meer.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadinessView</name>
    <message>
        <source>I have seen these &amp;failures</source>
        <translation>Ik heb deze &amp;fouten gezien</translation>
    </message>
    <message>
        <source>&amp;Reason for signing nevertheless (the report prints it):</source>
        <translation>&amp;Reden om toch te tekenen (het rapport drukt die af):</translation>
    </message>
    <message>
        <source>Failed cell</source>
        <translation>Mislukte cel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Failed cells</source>
        <translation>Mislukte cellen</translation>
    </message>
    <message numerus="yes">
        <source>Every readable cell is reviewed (%n cell(s) in all).</source>
        <translation>
            <numerusform>Elke leesbare cel is bekeken (%n cel in totaal).</numerusform>
            <numerusform>Elke leesbare cel is bekeken (%n cellen in totaal).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 are not reviewed.</source>
        <translation>
            <numerusform>%n cel van %1 is niet bekeken.</numerusform>
            <numerusform>%n cellen van %1 zijn niet bekeken.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is left unidentified.</source>
        <translation>Geen cel is onbepaald gebleven.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unidentified: the model is unsure, and nobody has named a class.</source>
        <translation>
            <numerusform>%n cel is onbepaald: het model is onzeker, en niemand heeft een klasse genoemd.</numerusform>
            <numerusform>%n cellen zijn onbepaald: het model is onzeker, en niemand heeft een klasse genoemd.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell has failed.</source>
        <translation>Geen cel is mislukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have failed and must be acknowledged.</source>
        <translation>
            <numerusform>%n cel is mislukt en moet worden bevestigd.</numerusform>
            <numerusform>%n cellen zijn mislukt en moeten worden bevestigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of all images are known.</source>
        <translation>De inhoud van alle beelden is bekend.</translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n image(s) have not been read yet. Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>
            <numerusform>De inhoud van %n beeld is nog niet gelezen. Wacht tot het indexeren klaar is: een handtekening is aan de inhoud gebonden.</numerusform>
            <numerusform>De inhoud van %n beelden is nog niet gelezen. Wacht tot het indexeren klaar is: een handtekening is aan de inhoud gebonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓  %1</source>
        <comment>check passed</comment>
        <translation>✓  %1</translation>
    </message>
    <message>
        <source>✗  %1</source>
        <comment>check failed</comment>
        <translation>✗  %1</translation>
    </message>
    <message>
        <source>The slide has no cells.</source>
        <translation>Het preparaat heeft geen cellen.</translation>
    </message>
    <message>
        <source>The contents of the images are still being read.</source>
        <translation>De inhoud van de beelden wordt nog gelezen.</translation>
    </message>
    <message>
        <source>Acknowledge the failures first.</source>
        <translation>Bevestig eerst de fouten.</translation>
    </message>
    <message>
        <source>Review the cells that are left, or give a reason.</source>
        <translation>Bekijk de overige cellen, of geef een reden.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingActions</name>
    <message>
        <source>&amp;Previous cell</source>
        <translation>&amp;Vorige cel</translation>
    </message>
    <message>
        <source>Go back one cell. A new answer is a new revision; the old one stays on record.</source>
        <translation>Eén cel teruggaan. Een nieuw antwoord is een nieuwe versie; de oude blijft vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>V&amp;olgende cel</translation>
    </message>
    <message>
        <source>&amp;Keep the label</source>
        <translation>Label be&amp;houden</translation>
    </message>
    <message>
        <source>The label stands. Then 1 to 4 say how sure you are.</source>
        <translation>Het label geldt. Daarna zeggen 1 tot 4 hoe zeker u bent.</translation>
    </message>
    <message>
        <source>Leave the cell out and say why.</source>
        <translation>De cel weglaten en zeggen waarom.</translation>
    </message>
    <message>
        <source>&amp;Escalate…</source>
        <translation>&amp;Doorgeven…</translation>
    </message>
    <message>
        <source>Hand the cell on to somebody more experienced and say why.</source>
        <translation>De cel aan iemand met meer ervaring doorgeven en zeggen waarom.</translation>
    </message>
    <message>
        <source>Write a comment. It is stored with the answer.</source>
        <translation>Een opmerking schrijven. Ze wordt met het antwoord opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>On&amp;gedaan maken</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Show what the &amp;model said</source>
        <translation>Tonen wat het &amp;model zei</translation>
    </message>
    <message>
        <source>After your answer is stored. The time of showing is kept, and a later change says so.</source>
        <translation>Nadat uw antwoord is opgeslagen. Het tijdstip wordt bewaard, en een latere wijziging zegt het.</translation>
    </message>
    <message>
        <source>Go on &amp;automatically</source>
        <translation>&amp;Automatisch verdergaan</translation>
    </message>
    <message>
        <source>After each answer show the next cell by itself.</source>
        <translation>Na elk antwoord vanzelf de volgende cel tonen.</translation>
    </message>
    <message>
        <source>Leave the session. It goes on at this cell when you come back.</source>
        <translation>De sessie verlaten. Ze gaat bij deze cel verder als u terugkomt.</translation>
    </message>
    <message>
        <source>Take back the last answer, skip or escalation and return to its cell. It stays on record.</source>
        <translation>Het laatste antwoord, de laatste overslag of overdracht terugnemen en naar de cel terugkeren. Het blijft vastgelegd.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Opnieuw doen wat het laatst is teruggenomen.</translation>
    </message>
    <message>
        <source>Show the model&apos;s c&amp;hange</source>
        <translation>De verandering van het model &amp;tonen</translation>
    </message>
    <message>
        <source>What the model would change in the cell to see another class in it: the class that you chose, or else the model&apos;s runner-up. A later label says that this was seen.</source>
        <translation>Wat het model aan de cel zou veranderen om er een andere klasse in te zien: de klasse die u koos, of anders de tweede van het model. Een later label zegt dat dit is gezien.</translation>
    </message>
    <message>
        <source>Sk&amp;ip…</source>
        <translation>Ov&amp;erslaan…</translation>
    </message>
    <message>
        <source>Commen&amp;t…</source>
        <translation>Opmer&amp;king…</translation>
    </message>
    <message>
        <source>Pause and c&amp;lose</source>
        <translation>Pauzeren en s&amp;luiten</translation>
    </message>
    <message>
        <source>Go on to the next cell. What leaves out a cell without an answer: %1.</source>
        <translation>Naar de volgende cel gaan. Wat een cel zonder antwoord overslaat: %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingHeatmaps</name>
    <message>
        <source>The model gave no heatmap of this cell.</source>
        <translation>Het model gaf geen heatmap van deze cel.</translation>
    </message>
    <message>
        <source>There is no model. Choose one with Prediction &gt; Model manager.</source>
        <translation>Er is geen model. Kies er een met Voorspelling &gt; Modelbeheer.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingPage</name>
    <message>
        <source>Opening the session…</source>
        <translation>De sessie wordt geopend…</translation>
    </message>
    <message>
        <source>Decide where the readers found no answer. They are called A, B, C anew for every cell.</source>
        <translation>Beslis waar de beoordelaars geen antwoord vonden. Ze heten bij elke cel opnieuw A, B, C.</translation>
    </message>
    <message>
        <source>Blinded: what the model and other readers say, and where the cell comes from, is hidden.</source>
        <translation>Geblindeerd: wat het model en andere beoordelaars zeggen, en waar de cel vandaan komt, is verborgen.</translation>
    </message>
    <message>
        <source>Open: what the model says is shown.</source>
        <translation>Open: wat het model zegt, wordt getoond.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets terug te nemen.</translation>
    </message>
    <message>
        <source>The model&apos;s prediction is shown; a change from now on says so.</source>
        <translation>De voorspelling van het model wordt getoond; een wijziging vanaf nu zegt het.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused. Study &gt; Sessions goes on where you were.</source>
        <translation>“%1” is gepauzeerd. Studie &gt; Sessies gaat verder waar u was.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is closed; all answers are stored, but the pause could not be noted. %2</source>
        <translation>“%1” is gesloten; alle antwoorden zijn opgeslagen, maar de pauze kon niet worden genoteerd. %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n cell(s) seen</source>
        <translation>
            <numerusform>De enige cel (%n) gezien</numerusform>
            <numerusform>Alle %n cellen gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored; the cell stays. %1</source>
        <translation>Er is niets opgeslagen; de cel blijft. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>%1 be&amp;houden</translation>
    </message>
    <message>
        <source>&amp;Keep the label</source>
        <translation>Label be&amp;houden</translation>
    </message>
    <message>
        <source>Cell %1 of %2, %3 answered</source>
        <translation>Cel %1 van %2, %3 beantwoord</translation>
    </message>
    <message>
        <source>Comment, stored with the answer: %1</source>
        <translation>Opmerking, wordt met het antwoord opgeslagen: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Opmerking: %1</translation>
    </message>
    <message>
        <source>%1. Confirm with Space.</source>
        <translation>%1. Bevestig met Spatie.</translation>
    </message>
    <message>
        <source>%1. How sure are you? 1 to 4.</source>
        <translation>%1. Hoe zeker bent u? 1 tot 4.</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Opgeslagen: %1.</translation>
    </message>
    <message>
        <source>Which class is it? Press its letter.</source>
        <translation>Welke klasse is het? Druk op haar letter.</translation>
    </message>
    <message>
        <source>No class has the key %1.</source>
        <translation>Geen klasse heeft de toets %1.</translation>
    </message>
    <message>
        <source>First the letter of a class, then how sure you are.</source>
        <translation>Eerst de letter van een klasse, dan hoe zeker u bent.</translation>
    </message>
    <message>
        <source>Cell %1: %2.</source>
        <translation>Cel %1: %2.</translation>
    </message>
    <message>
        <source>Comment on this cell:</source>
        <translation>Opmerking bij deze cel:</translation>
    </message>
    <message>
        <source>Skip this cell, because:</source>
        <translation>Deze cel overslaan, omdat:</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Onscherp</translation>
    </message>
    <message>
        <source>Cut off at the edge</source>
        <translation>Aan de rand afgesneden</translation>
    </message>
    <message>
        <source>Several cells</source>
        <translation>Meerdere cellen</translation>
    </message>
    <message>
        <source>Stain or preparation artefact</source>
        <translation>Kleur- of preparatieartefact</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Geen beeld</translation>
    </message>
    <message>
        <source>Cell %1 skipped: %2.</source>
        <translation>Cel %1 overgeslagen: %2.</translation>
    </message>
    <message>
        <source>Hand this cell on, because:</source>
        <translation>Deze cel doorgeven, omdat:</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ik ben niet zeker</translation>
    </message>
    <message>
        <source>Needs a second opinion</source>
        <translation>Vraagt een tweede mening</translation>
    </message>
    <message>
        <source>Cell %1 escalated: %2.</source>
        <translation>Cel %1 doorgegeven: %2.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>command, key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cells with an answer</source>
        <translation>Cellen met een antwoord</translation>
    </message>
    <message>
        <source>The cell. + and − or the wheel zoom, the arrow keys move, 0 fits it. Brightness and contrast change the display alone.</source>
        <translation>De cel. + en − of het muiswiel zoomen, de pijltoetsen verschuiven, 0 past haar in. Helderheid en contrast veranderen alleen de weergave.</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; have been seen; everything is stored.</source>
        <translation>Alle cellen van “%1” zijn gezien; alles is opgeslagen.</translation>
    </message>
    <message>
        <source>Your decisions are stored. Study &gt; Adjudicate goes on with the cells that are left.</source>
        <translation>Uw beslissingen zijn opgeslagen. Studie &gt; Arbitreren gaat verder met de overige cellen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>The last step was taken back; it stays on record.</source>
        <translation>De laatste stap is teruggenomen; hij blijft vastgelegd.</translation>
    </message>
    <message>
        <source>What was taken back was done again.</source>
        <translation>Wat was teruggenomen, is opnieuw gedaan.</translation>
    </message>
    <message>
        <source>Skipped: %1. An answer can still be given.</source>
        <translation>Overgeslagen: %1. Een antwoord kan nog worden gegeven.</translation>
    </message>
    <message>
        <source>Escalated: %1. An answer can still be given.</source>
        <translation>Doorgegeven: %1. Een antwoord kan nog worden gegeven.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>De laatste stap ongedaan maken</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Niet opgeslagen: %1.</translation>
    </message>
    <message>
        <source>It is not known whether the answer was stored. %1</source>
        <translation>Het is niet bekend of het antwoord is opgeslagen. %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nakijken</translation>
    </message>
    <message>
        <source>Look what is stored before you go on.</source>
        <translation>Kijk wat er is opgeslagen voordat u verdergaat.</translation>
    </message>
    <message>
        <source>The study&apos;s server is back. What was not saved can be saved now.</source>
        <translation>De server van de studie is terug. Wat niet is opgeslagen, kan nu worden opgeslagen.</translation>
    </message>
    <message>
        <source>The study&apos;s server is back.</source>
        <translation>De server van de studie is terug.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cel wacht tot uw geblindeerde sessie voorbij is.</numerusform>
            <numerusform>%n cellen wachten tot uw geblindeerde sessie voorbij is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything in &quot;%1&quot; is stored; %n cell(s) of it wait until your blinded session is over.</source>
        <translation>
            <numerusform>Alles in ‘%1’ is opgeslagen; %n cel ervan wacht tot uw geblindeerde sessie voorbij is.</numerusform>
            <numerusform>Alles in ‘%1’ is opgeslagen; %n cellen ervan wachten tot uw geblindeerde sessie voorbij is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait</source>
        <translation>
            <numerusform>%n cel wacht</numerusform>
            <numerusform>%n cellen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture to judge. Choose %1, or press %2.</source>
        <translation>Er is geen afbeelding om te beoordelen. Kies %1, of druk op %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingScreens</name>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sessies…</translation>
    </message>
    <message>
        <source>Your annotation and review sessions: begin, or go on where you were.</source>
        <translation>Uw annotatie- en beoordelingssessies: beginnen, of verdergaan waar u was.</translation>
    </message>
    <message>
        <source>New &amp;annotation session…</source>
        <translation>Nieuwe &amp;annotatiesessie…</translation>
    </message>
    <message>
        <source>Choose cells and readers for labelling. For coordinators.</source>
        <translation>Cellen en beoordelaars kiezen om te labelen. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>New &amp;review session…</source>
        <translation>Nieuwe beoo&amp;rdelingssessie…</translation>
    </message>
    <message>
        <source>Collect the cells that deserve a second look.</source>
        <translation>De cellen verzamelen die een tweede blik verdienen.</translation>
    </message>
    <message>
        <source>A&amp;djudicate…</source>
        <translation>Ar&amp;bitreren…</translation>
    </message>
    <message>
        <source>Decide on the cells where the readers found no answer. For adjudicators.</source>
        <translation>Beslissen over de cellen waar de beoordelaars geen antwoord vonden. Voor arbiters.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Arbitrage</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is made. Its readers find it under Study &gt; Sessions.</source>
        <translation>De sessie “%1” is gemaakt. Haar beoordelaars vinden haar onder Studie &gt; Sessies.</translation>
    </message>
    <message>
        <source>How far every reader is in every session, and closing a session. For coordinators.</source>
        <translation>Hoe ver elke beoordelaar in elke sessie is, en het sluiten van een sessie. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>Session o&amp;verview…</source>
        <translation>&amp;Overzicht van sessies…</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReferenceStrip</name>
    <message>
        <source>Reference cells</source>
        <translation>Referentiecellen</translation>
    </message>
    <message>
        <source>Typical cells of this study: those that you labelled so, then those of which the model is surest. Double click, or arrow keys and Enter, opens one.</source>
        <translation>Typische cellen van deze studie: eerst die u zo hebt gelabeld, dan die waarvan het model het zekerst is. Dubbelklik, of pijltoetsen en Enter, opent er een.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <translation>
            <numerusform>%1: %n cel</numerusform>
            <numerusform>%1: %n cellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cell of this class yet.</source>
        <translation>Nog geen andere cel van deze klasse.</translation>
    </message>
    <message>
        <source>&amp;Save small picture…</source>
        <translation>Klein beeld &amp;opslaan…</translation>
    </message>
    <message>
        <source>&amp;Copy small picture</source>
        <translation>Klein beeld &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReportPage</name>
    <message>
        <source>Study report</source>
        <translation>Studierapport</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Rapport op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Run consensus</source>
        <translation>&amp;Consensus berekenen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>The statistics are being computed</source>
        <translation>De statistiek wordt berekend</translation>
    </message>
    <message>
        <source>Save everything that is shown here as an HTML page and as a PDF.</source>
        <translation>Alles wat hier wordt getoond opslaan als HTML-pagina en als pdf.</translation>
    </message>
    <message>
        <source>Decide every labelled cell by the votes of its readers. Earlier runs are kept.</source>
        <translation>Over elke gelabelde cel beslissen met de stemmen van haar beoordelaars. Eerdere berekeningen blijven.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Delen van het rapport</translation>
    </message>
    <message>
        <source>study-report</source>
        <translation>studierapport</translation>
    </message>
    <message>
        <source>The statistics could not be computed. %1</source>
        <translation>De statistiek kon niet worden berekend. %1</translation>
    </message>
    <message>
        <source>The statistics are being computed.</source>
        <translation>De statistiek wordt berekend.</translation>
    </message>
    <message>
        <source>Consensus: version %1.</source>
        <translation>Consensus: versie %1.</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Er is nog geen consensus berekend.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Model: %1.</translation>
    </message>
    <message>
        <source>No model.</source>
        <translation>Geen model.</translation>
    </message>
    <message>
        <source>State of %1. %2 %3</source>
        <comment>time, sentence about the consensus, sentence about the model</comment>
        <translation>Stand van %1. %2 %3</translation>
    </message>
    <message>
        <source>Consensus version %1: %2 cells, %3 of them unresolved.</source>
        <translation>Consensus versie %1: %2 cellen, %3 daarvan onopgelost.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ResultScreens</name>
    <message>
        <source>Sign &amp;off slides</source>
        <translation>Preparaten &amp;tekenen</translation>
    </message>
    <message>
        <source>&amp;Turing tests</source>
        <translation>T&amp;uringtests</translation>
    </message>
    <message>
        <source>Differentials, agreement, accuracy and anomaly scores of this study&apos;s labels.</source>
        <translation>Differentiaties, overeenstemming, nauwkeurigheid en anomaliescores van de labels van deze studie.</translation>
    </message>
    <message>
        <source>Sign a slide that has been reviewed, and save its report.</source>
        <translation>Een bekeken preparaat tekenen en zijn rapport opslaan.</translation>
    </message>
    <message>
        <source>Can readers tell synthetic cells from real ones?</source>
        <translation>Kunnen beoordelaars kunstmatige cellen van echte onderscheiden?</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Studierapport</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Results of a Turing test</source>
        <translation>Resultaten van een turingtest</translation>
    </message>
    <message>
        <source>Turing tests</source>
        <translation>Turingtests</translation>
    </message>
    <message>
        <source>Turing test</source>
        <translation>Turingtest</translation>
    </message>
    <message>
        <source>Study re&amp;port</source>
        <translation>Studierap&amp;port</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReviewDialog</name>
    <message>
        <source>The &amp;model differs from the label or consensus</source>
        <translation>Het &amp;model verschilt van het label of de consensus</translation>
    </message>
    <message>
        <source>The model is &amp;less sure than</source>
        <translation>&amp;Het model is minder zeker dan</translation>
    </message>
    <message>
        <source>The model finds the cell &amp;unusual</source>
        <translation>Het model vindt de cel &amp;ongewoon</translation>
    </message>
    <message>
        <source>Readers &amp;disagree</source>
        <translation>Beoordelaars zijn het on&amp;eens</translation>
    </message>
    <message>
        <source>A &amp;reader had low or no confidence</source>
        <translation>Een beoo&amp;rdelaar was weinig of niet zeker</translation>
    </message>
    <message>
        <source>The prediction &amp;failed</source>
        <translation>De voorspelling is mis&amp;lukt</translation>
    </message>
    <message>
        <source>Only readers who have not labelled the cell</source>
        <translation>Alleen beoordelaars die de cel niet hebben gelabeld</translation>
    </message>
    <message>
        <source>Blinded: reasons, labels and prediction stay hidden</source>
        <translation>Geblindeerd: redenen, labels en voorspelling blijven verborgen</translation>
    </message>
    <message>
        <source>New review session</source>
        <translation>Nieuwe beoordelingssessie</translation>
    </message>
    <message>
        <source>Probability below which the model counts as unsure</source>
        <translation>Kans waaronder het model als onzeker geldt</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The same number gives the same order.</source>
        <translation>Hetzelfde getal geeft dezelfde volgorde.</translation>
    </message>
    <message>
        <source>For instance: disagreements, round 1</source>
        <translation>Bijvoorbeeld: onenigheid, reeks 1</translation>
    </message>
    <message>
        <source>Reasons for a second look</source>
        <translation>Redenen voor een tweede blik</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>R&amp;eaders:</source>
        <translation>&amp;Beoordelaars:</translation>
    </message>
    <message>
        <source>Readers per &amp;cell:</source>
        <translation>Beoordelaars per &amp;cel:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Startwaarde:</translation>
    </message>
    <message>
        <source>Make the sess&amp;ion</source>
        <translation>Sess&amp;ie maken</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) for a second look.</source>
        <translation>
            <numerusform>%n cel voor een tweede blik.</numerusform>
            <numerusform>%n cellen voor een tweede blik.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session needs a name.</source>
        <translation>De sessie heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The session needs at least one reader.</source>
        <translation>De sessie heeft minstens één beoordelaar nodig.</translation>
    </message>
    <message>
        <source>Readers see this name.</source>
        <translation>Beoordelaars zien deze naam.</translation>
    </message>
    <message>
        <source>Where there is no consensus, each reader&apos;s label counts.</source>
        <translation>Waar geen consensus is, telt het label van elke beoordelaar.</translation>
    </message>
    <message>
        <source>The probability of the predicted class is below this.</source>
        <translation>De kans van de voorspelde klasse ligt hieronder.</translation>
    </message>
    <message>
        <source>The anomaly score is below the model&apos;s threshold.</source>
        <translation>De anomaliescore ligt onder de drempel van het model.</translation>
    </message>
    <message>
        <source>Two readers gave different answers.</source>
        <translation>Twee beoordelaars gaven verschillende antwoorden.</translation>
    </message>
    <message>
        <source>Said with key 3 or 4.</source>
        <translation>Gezegd met toets 3 of 4.</translation>
    </message>
    <message>
        <source>The model could not say anything of the cell.</source>
        <translation>Het model kon niets over de cel zeggen.</translation>
    </message>
    <message>
        <source>As in the paper&apos;s review: nobody judges an own label.</source>
        <translation>Zoals bij de herbeoordeling in het artikel: niemand beoordeelt een eigen label.</translation>
    </message>
    <message>
        <source>The cells come without a word about why they are here.</source>
        <translation>De cellen komen zonder te zeggen waarom ze hier zijn.</translation>
    </message>
    <message>
        <source>So many of the readers see each cell; the work is shared evenly.</source>
        <translation>Zoveel beoordelaars zien elke cel; het werk wordt gelijk verdeeld.</translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers who have not labelled them. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>Voor %n cel zijn er te weinig beoordelaars die haar niet hebben gelabeld. Voeg beoordelaars toe of vraag er minder per cel.</numerusform>
            <numerusform>Voor %n cellen zijn er te weinig beoordelaars die ze niet hebben gelabeld. Voeg beoordelaars toe of vraag er minder per cel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>Voor %n cel zijn er te weinig beoordelaars. Voeg beoordelaars toe of vraag er minder per cel.</numerusform>
            <numerusform>Voor %n cellen zijn er te weinig beoordelaars. Voeg beoordelaars toe of vraag er minder per cel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n cell(s).</source>
        <translation>
            <numerusform>%1 ziet %n cel.</numerusform>
            <numerusform>%1 ziet %n cellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was not made. %1</source>
        <translation>De sessie is niet gemaakt. %1</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide</source>
        <translation>Een beoordelaar vroeg of iemand anders beslist</translation>
    </message>
    <message>
        <source>And nobody has decided since.</source>
        <translation>En sindsdien heeft niemand beslist.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionOverviewDialog</name>
    <message>
        <source>C&amp;lose session…</source>
        <translation>Sessie &amp;sluiten…</translation>
    </message>
    <message>
        <source>All sessions of this study</source>
        <translation>Alle sessies van deze studie</translation>
    </message>
    <message>
        <source>Session and readers</source>
        <translation>Sessie en beoordelaars</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Each session with its readers, and how many of their cells they have answered.</source>
        <translation>Elke sessie met haar beoordelaars, en hoeveel van hun cellen ze hebben beantwoord.</translation>
    </message>
    <message>
        <source>End the session that is marked. You are told first what is not answered.</source>
        <translation>De gemarkeerde sessie beëindigen. Eerst hoort u wat niet beantwoord is.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>There is no session yet. Study &gt; New annotation session makes one.</source>
        <translation>Er is nog geen sessie. Studie &gt; Nieuwe annotatiesessie maakt er een.</translation>
    </message>
    <message>
        <source>Close a session</source>
        <translation>Sessie sluiten</translation>
    </message>
    <message>
        <source>Close the session &quot;%1&quot; for good?</source>
        <translation>De sessie “%1” voorgoed sluiten?</translation>
    </message>
    <message>
        <source>C&amp;lose the session</source>
        <translation>Sessie &amp;sluiten</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is closed.</source>
        <translation>De sessie “%1” is gesloten.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>reader, cells not answered, cells</comment>
        <translation>%1 (%2 van %3)</translation>
    </message>
    <message>
        <source>Every reader has answered every cell.</source>
        <translation>Elke beoordelaar heeft elke cel beantwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still missing: %1.</source>
        <translation>
            <numerusform>Er ontbreekt nog %n antwoord: %1.</numerusform>
            <numerusform>Er ontbreken nog %n antwoorden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed session takes no more labels, and cannot be opened again. What was labelled stays.</source>
        <translation>Een gesloten sessie neemt geen labels meer aan en kan niet opnieuw worden geopend. Wat gelabeld is, blijft.</translation>
    </message>
    <message>
        <source>Its readers may then see predictions and each other&apos;s labels of these cells.</source>
        <translation>De beoordelaars mogen dan voorspellingen en elkaars labels van deze cellen zien.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionsDialog</name>
    <message>
        <source>My sessions</source>
        <translation>Mijn sessies</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>Review, blinded</source>
        <translation>Herbeoordeling, geblindeerd</translation>
    </message>
    <message>
        <source>Review, open</source>
        <translation>Herbeoordeling, open</translation>
    </message>
    <message>
        <source>Annotation, blinded</source>
        <translation>Annotatie, geblindeerd</translation>
    </message>
    <message>
        <source>Annotation, open</source>
        <translation>Annotatie, open</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>There is no session for you. A coordinator makes them with Study &gt; New annotation session.</source>
        <translation>Er is geen sessie voor u. Een coördinator maakt ze met Studie &gt; Nieuwe annotatiesessie.</translation>
    </message>
    <message>
        <source>Enter opens the session that is marked, at the cell where you were.</source>
        <translation>Enter opent de gemarkeerde sessie, bij de cel waar u was.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SharedStudyDialog</name>
    <message>
        <source>Open a shared study</source>
        <translation>Gedeelde studie openen</translation>
    </message>
    <message>
        <source>Name or number of the computer that keeps the study. A whole address (postgresql://…) can be pasted here.</source>
        <translation>Naam of nummer van de computer die de studie bewaart. Een heel adres (postgresql://…) kan hier worden geplakt.</translation>
    </message>
    <message>
        <source>5432 unless you were told another one.</source>
        <translation>5432, tenzij u een andere is genoemd.</translation>
    </message>
    <message>
        <source>Name of the study&apos;s database on the server.</source>
        <translation>Naam van de database van de studie op de server.</translation>
    </message>
    <message>
        <source>Your own login: labels are stored under the reader to whom it was given.</source>
        <translation>Uw eigen aanmeldnaam: labels worden opgeslagen onder de beoordelaar aan wie ze is gegeven.</translation>
    </message>
    <message>
        <source>It is asked for every time and kept nowhere. Leave it empty if the server asks for none.</source>
        <translation>Het wordt elke keer gevraagd en nergens bewaard. Laat het leeg als de server er geen vraagt.</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Als de server die aanbiedt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Always, and check the server&apos;s certificate</source>
        <translation>Altijd, en het certificaat van de server controleren</translation>
    </message>
    <message>
        <source>Whether others on the network could read along.</source>
        <translation>Of anderen op het netwerk kunnen meelezen.</translation>
    </message>
    <message>
        <source>A shared study is kept by a database server, so that several computers work on it at once. Its coordinator tells you what to enter here.</source>
        <translation>Een gedeelde studie wordt bewaard door een databaseserver, zodat meerdere computers er tegelijk aan werken. De coördinator vertelt u wat u hier invult.</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Poort:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Database:</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Aanmeldnaam:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Versleuteling:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer.</source>
        <translation>“%1” is niet de naam van een computer.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignInPage</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Aanmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>C&amp;lose the study</source>
        <translation>Studie s&amp;luiten</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Reader:</source>
        <translation>&amp;Beoordelaar:</translation>
    </message>
    <message>
        <source>%1 has no password. Anyone at this computer can label under this name.</source>
        <translation>%1 heeft geen wachtwoord. Iedereen op deze computer kan onder deze naam labelen.</translation>
    </message>
    <message>
        <source>Enter the password of %1.</source>
        <translation>Voer het wachtwoord van %1 in.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>This is not the password of %1.</source>
        <translation>Dit is niet het wachtwoord van %1.</translation>
    </message>
    <message>
        <source>Labels are stored under this name.</source>
        <translation>Labels worden onder deze naam opgeslagen.</translation>
    </message>
    <message>
        <source>The password of this reader. Enter signs in.</source>
        <translation>Het wachtwoord van deze beoordelaar. Enter meldt aan.</translation>
    </message>
    <message>
        <source>Go on under this name.</source>
        <translation>Onder deze naam verdergaan.</translation>
    </message>
    <message>
        <source>Whoever was signed in goes on.</source>
        <translation>Wie was aangemeld, gaat verder.</translation>
    </message>
    <message>
        <source>Everything is stored; the program stays open.</source>
        <translation>Alles is opgeslagen; het programma blijft open.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignOffPage</name>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Tekenen</translation>
    </message>
    <message>
        <source>Save slide re&amp;port…</source>
        <translation>Pre&amp;paraatrapport opslaan…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Signatures of this slide</source>
        <translation>Handtekeningen van dit preparaat</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Ondertekening</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Preparaten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Geldt</translation>
    </message>
    <message>
        <source>slide-report</source>
        <translation>preparaatrapport</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Getekend door:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Betekenis:</translation>
    </message>
    <message>
        <source>Pass&amp;word, again:</source>
        <translation>Wacht&amp;woord, nog een keer:</translation>
    </message>
    <message>
        <source>The slides could not be read. %1</source>
        <translation>De preparaten konden niet worden gelezen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cell(s))</source>
        <translation>
            <numerusform>%1 (%n cel)</numerusform>
            <numerusform>%1 (%n cellen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The slide could not be read. %1</source>
        <translation>Het preparaat kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>The slide was not signed. %1</source>
        <translation>Het preparaat is niet getekend. %1</translation>
    </message>
    <message>
        <source>Signed by %1 at %2.</source>
        <translation>Getekend door %1 op %2.</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>Het preparaat wordt gelezen.</translation>
    </message>
    <message>
        <source>✓  of what the slide holds now</source>
        <translation>✓  van wat het preparaat nu bevat</translation>
    </message>
    <message>
        <source>✗  the slide has changed since</source>
        <translation>✗  het preparaat is sindsdien veranderd</translation>
    </message>
    <message>
        <source>Signed although incomplete: %1</source>
        <translation>Onvolledig getekend: %1</translation>
    </message>
    <message>
        <source>%1 has no password, and so cannot sign. A coordinator can set one.</source>
        <translation>%1 heeft geen wachtwoord en kan dus niet tekenen. Een coördinator kan er een instellen.</translation>
    </message>
    <message>
        <source>Enter your password again.</source>
        <translation>Voer uw wachtwoord opnieuw in.</translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>Het wachtwoord wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>slide, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2: the slide has changed since it was signed</source>
        <comment>slide, state</comment>
        <translation>%1 – %2: het preparaat is sinds het tekenen veranderd</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesModel</name>
    <message>
        <source>No cell has a class yet</source>
        <translation>Nog geen cel heeft een klasse</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells (%4)</source>
        <translation>%1: %2 van %3 cellen (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s), %2 labelled by you, %3 failed</source>
        <translation>
            <numerusform>%1: %n cel, %2 door u gelabeld, %3 mislukt</numerusform>
            <numerusform>%1: %n cellen, %2 door u gelabeld, %3 mislukt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells with a prediction of the active model</source>
        <translation>Cellen met een voorspelling van het actieve model</translation>
    </message>
    <message>
        <source>Cells that look unlike what the model was trained on</source>
        <translation>Cellen die niet lijken op waarmee het model is getraind</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Preparaat</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Voorspeld</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Differential</source>
        <comment>title of a narrow column</comment>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>The differential so far. A click sorts by the number of cells in it.</source>
        <translation>De verdeling tot nu toe. Een klik sorteert op het aantal cellen erin.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesPanel</name>
    <message>
        <source>&amp;Whole study</source>
        <translation>&amp;Hele studie</translation>
    </message>
    <message>
        <source>Show the cells of all slides together.</source>
        <translation>De cellen van alle preparaten samen tonen.</translation>
    </message>
    <message>
        <source>Show only slides whose name contains these letters.</source>
        <translation>Alleen preparaten tonen waarvan de naam deze letters bevat.</translation>
    </message>
    <message>
        <source>Search slides</source>
        <translation>Preparaten zoeken</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Preparaten</translation>
    </message>
    <message>
        <source>Each folder of images is a slide. The coloured bar is the differential so far: your label where you gave one, otherwise the model&apos;s class. Point at it for the numbers.</source>
        <translation>Elke map met beelden is een preparaat. De gekleurde balk is de differentiatie tot nu toe: uw label waar u er een gaf, anders de klasse van het model. Wijs ernaar voor de getallen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudyScreens</name>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>Sess&amp;ie</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudySession</name>
    <message>
        <source>%1 / hidden: your blinded session is not over</source>
        <translation>%1 / verborgen: uw geblindeerde sessie is niet afgelopen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>slide and file</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudyTables</name>
    <message>
        <source>Table of labels</source>
        <translation>Tabel met labels</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>E&amp;xport tables…</source>
        <translation>Tabellen e&amp;xporteren…</translation>
    </message>
    <message>
        <source>Labels, decisions, consensus and Turing tests as tables in a folder. For coordinators.</source>
        <translation>Labels, beslissingen, consensus en turingtests als tabellen in een map. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>Labels &amp;importeren…</translation>
    </message>
    <message>
        <source>Take labels from a table. You see first what would happen. For coordinators.</source>
        <translation>Labels uit een tabel overnemen. U ziet eerst wat er zou gebeuren. Voor coördinatoren.</translation>
    </message>
    <message>
        <source>&amp;Check the audit log</source>
        <translation>Auditlogboek &amp;controleren</translation>
    </message>
    <message>
        <source>Was anything changed outside of the program? Every row and every label is compared.</source>
        <translation>Is er iets buiten het programma gewijzigd? Elke rij en elk label wordt vergeleken.</translation>
    </message>
    <message>
        <source>%1-tables</source>
        <comment>folder</comment>
        <translation>%1-tabellen</translation>
    </message>
    <message>
        <source>Exporting tables</source>
        <translation>Tabellen exporteren</translation>
    </message>
    <message>
        <source>The export was cancelled. The tables in %1 are not complete: do not use them.</source>
        <translation>Het exporteren is geannuleerd. De tabellen in %1 zijn niet volledig: gebruik ze niet.</translation>
    </message>
    <message>
        <source>Exported to %1: %2 labels, %3 decisions, %4 rows of consensus, %5 class scores, %6 answers of Turing tests.</source>
        <translation>Geëxporteerd naar %1: %2 labels, %3 beslissingen, %4 consensusrijen, %5 klassescores, %6 antwoorden van turingtests.</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Map tonen</translation>
    </message>
    <message>
        <source>Reading labels to import</source>
        <translation>Te importeren labels lezen</translation>
    </message>
    <message>
        <source>Cancelled: no label was imported.</source>
        <translation>Geannuleerd: er is geen label geïmporteerd.</translation>
    </message>
    <message>
        <source>The labels of %1 were read, but not imported: the window was busy with something else. Choose the table again.</source>
        <translation>De labels van %1 zijn gelezen, maar niet geïmporteerd: het venster was met iets anders bezig. Kies de tabel opnieuw.</translation>
    </message>
    <message>
        <source>Importing labels</source>
        <translation>Labels importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n label geïmporteerd.</numerusform>
            <numerusform>%n labels geïmporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped. %1 Choose the table again: it shows which labels are there already.</source>
        <translation>Het importeren is gestopt. %1 Kies de tabel opnieuw: ze toont welke labels er al zijn.</translation>
    </message>
    <message>
        <source>Checking the audit log</source>
        <translation>Auditlogboek controleren</translation>
    </message>
    <message>
        <source>The check of the audit log was cancelled: nothing is known.</source>
        <translation>De controle van het auditlogboek is geannuleerd: er is niets bekend.</translation>
    </message>
    <message>
        <source>The audit log of %1 is whole.</source>
        <translation>Het auditlogboek van %1 is heel.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log of %1 has %n fault(s). Check it again to see them.</source>
        <translation>
            <numerusform>Het auditlogboek van %1 heeft %n fout. Controleer het opnieuw om haar te zien.</numerusform>
            <numerusform>Het auditlogboek van %1 heeft %n fouten. Controleer het opnieuw om ze te zien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::SummaryPanel</name>
    <message>
        <source>Go to the first &amp;skipped cell</source>
        <translation>Naar de eerste &amp;overgeslagen cel</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>Sessie &amp;sluiten</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; have been seen.</source>
        <translation>Alle cellen van “%1” zijn gezien.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in the session.</source>
        <translation>
            <numerusform>%n cel in de sessie.</numerusform>
            <numerusform>%n cellen in de sessie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a class.</source>
        <translation>
            <numerusform>%n met een klasse.</numerusform>
            <numerusform>%n met een klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, %1 kept and %2 changed.</source>
        <translation>Daarvan %1 behouden en %2 gewijzigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n as &quot;cannot identify&quot;.</source>
        <translation>
            <numerusform>%n als “niet te bepalen”.</numerusform>
            <numerusform>%n als “niet te bepalen”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated.</source>
        <translation>
            <numerusform>%n doorgegeven.</numerusform>
            <numerusform>%n doorgegeven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n overgeslagen.</numerusform>
            <numerusform>%n overgeslagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence: %1 high, %2 moderate, %3 low, %4 none.</source>
        <translation>Zekerheid: %1 veel, %2 matig, %3 weinig, %4 geen.</translation>
    </message>
    <message>
        <source>Reading time in this sitting: %1.</source>
        <translation>Leestijd in deze zitting: %1.</translation>
    </message>
    <message>
        <source>Back to the gallery. The session can be opened again.</source>
        <translation>Terug naar de galerij. De sessie kan weer worden geopend.</translation>
    </message>
    <message>
        <source>An answer can still be given there.</source>
        <translation>Daar kan nog een antwoord worden gegeven.</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; that can be shown now have been seen.</source>
        <translation>Alle cellen van ‘%1’ die nu getoond kunnen worden, zijn gezien.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n cel wacht tot uw geblindeerde sessie voorbij is.</numerusform>
            <numerusform>%n cellen wachten tot uw geblindeerde sessie voorbij is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored. What goes back to the last cell: %1.</source>
        <translation>Alles is opgeslagen. Wat naar de laatste cel teruggaat: %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TableCard</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save the numbers of this table as CSV.</source>
        <translation>De getallen van deze tabel opslaan als CSV.</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Opslaan: %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabel opslaan</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1: the first %2 rows; the saved table has all %3</source>
        <comment>caption, numbers</comment>
        <translation>%1: de eerste %2 rijen; de opgeslagen tabel heeft ze alle %3</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringAnswerPanel</name>
    <message>
        <source>←  Real</source>
        <translation>←  Echt</translation>
    </message>
    <message>
        <source>Synthetic  →</source>
        <translation>Kunstmatig  →</translation>
    </message>
    <message>
        <source>Real, left arrow key</source>
        <translation>Echt, pijl naar links</translation>
    </message>
    <message>
        <source>Synthetic, right arrow key</source>
        <translation>Kunstmatig, pijl naar rechts</translation>
    </message>
    <message>
        <source>1. Real or synthetic?</source>
        <translation>1. Echt of kunstmatig?</translation>
    </message>
    <message>
        <source>2. Which class?</source>
        <translation>2. Welke klasse?</translation>
    </message>
    <message>
        <source>3. How sure are you? This stores the answer.</source>
        <translation>3. Hoe zeker bent u? Dit slaat het antwoord op.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number key, confidence</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, class</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>First say whether the cell is real or synthetic.</source>
        <translation>Zeg eerst of de cel echt of kunstmatig is.</translation>
    </message>
    <message>
        <source>First say which class the cell is of, or that it cannot be identified.</source>
        <translation>Zeg eerst van welke klasse de cel is, of dat ze niet te bepalen is.</translation>
    </message>
    <message>
        <source>Your confidence stores the answer and shows the next image. There is no going back.</source>
        <translation>Uw zekerheid slaat het antwoord op en toont het volgende beeld. Teruggaan kan niet.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringListPage</name>
    <message>
        <source>&amp;Take the test</source>
        <translation>Test &amp;doen</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultaten</translation>
    </message>
    <message>
        <source>&amp;New test…</source>
        <translation>&amp;Nieuwe test…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Turing tests</source>
        <translation>Turingtests</translation>
    </message>
    <message>
        <source>Can readers tell the model&apos;s synthetic cells from real ones? Each reader judges the same images in an order of their own.</source>
        <translation>Kunnen beoordelaars de kunstmatige cellen van het model van echte onderscheiden? Elke beoordelaar beoordeelt dezelfde beelden in een eigen volgorde.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Door u beantwoord</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>The tests could not be read. %1</source>
        <translation>De tests konden niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>voltooid</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <source>Making the images</source>
        <translation>Beelden worden gemaakt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>task, numbers</comment>
        <translation>%1: %2 van %3</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; has been made. Every reader of the study can take it.</source>
        <translation>De test “%1” is gemaakt. Elke beoordelaar van de studie kan hem doen.</translation>
    </message>
    <message>
        <source>Cancelled: no test was made.</source>
        <translation>Geannuleerd: er is geen test gemaakt.</translation>
    </message>
    <message>
        <source>The test could not be made. %1</source>
        <translation>De test kon niet worden gemaakt. %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the test</source>
        <translation>&amp;Verder met de test</translation>
    </message>
    <message>
        <source>The results can be seen when you have answered every image.</source>
        <translation>De resultaten zijn te zien als u elk beeld hebt beantwoord.</translation>
    </message>
    <message>
        <source>Only a coordinator makes Turing tests.</source>
        <translation>Alleen een coördinator maakt turingtests.</translation>
    </message>
    <message>
        <source>There is no model that could make synthetic cells.</source>
        <translation>Er is geen model dat kunstmatige cellen kan maken.</translation>
    </message>
    <message>
        <source>There is no test in this study yet. Make one from the model in use and a folder of real images.</source>
        <translation>Er is nog geen test in deze studie. Maak er een met het gebruikte model en een map met echte beelden.</translation>
    </message>
    <message>
        <source>There is no test in this study yet. A coordinator can make one.</source>
        <translation>Er is nog geen test in deze studie. Een coördinator kan er een maken.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringResultsPage</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>Rapport op&amp;slaan…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>turing-test</source>
        <translation>turingtest</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Resultaten: %1</translation>
    </message>
    <message>
        <source>The results could not be read. %1</source>
        <translation>De resultaten konden niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>Nobody has finished this test yet. Results are shown for readers who have answered every image.</source>
        <translation>Nog niemand heeft deze test voltooid. Resultaten worden getoond voor beoordelaars die elk beeld hebben beantwoord.</translation>
    </message>
    <message>
        <source>The results are being computed.</source>
        <translation>De resultaten worden berekend.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringTestPage</name>
    <message>
        <source>Pause (Esc)</source>
        <translation>Pauzeren (Esc)</translation>
    </message>
    <message>
        <source>The image to be judged</source>
        <translation>Het te beoordelen beeld</translation>
    </message>
    <message>
        <source>You see one image of a cell at a time. Some are real, some were made by a model.</source>
        <translation>U ziet telkens één beeld van een cel. Sommige zijn echt, sommige zijn door een model gemaakt.</translation>
    </message>
    <message>
        <source>For each one say whether it is real (left arrow key) or synthetic (right arrow key), which class it is of (its letter), and how sure you are (1 to 4). The confidence stores the answer and shows the next image.</source>
        <translation>Zeg bij elk of het echt (pijl links) of kunstmatig (pijl rechts) is, van welke klasse (haar letter), en hoe zeker u bent (1 tot 4). De zekerheid slaat het antwoord op en toont het volgende beeld.</translation>
    </message>
    <message>
        <source>There is no going back, and nothing tells you how well you do before the end. You can pause at any time and go on later at the same image.</source>
        <translation>Teruggaan kan niet, en voor het einde zegt niets hoe goed u het doet. U kunt altijd pauzeren en later bij hetzelfde beeld verdergaan.</translation>
    </message>
    <message numerus="yes">
        <source>It begins with %n image(s) for practice, which do not count.</source>
        <translation>
            <numerusform>Hij begint met %n oefenbeeld, dat niet telt.</numerusform>
            <numerusform>Hij begint met %n oefenbeelden, die niet tellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have answered %1 of %n image(s).</source>
        <translation>
            <numerusform>U hebt %1 van %n beeld beantwoord.</numerusform>
            <numerusform>U hebt %1 van %n beelden beantwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin (Space)</source>
        <translation>Beginnen (Spatie)</translation>
    </message>
    <message>
        <source>The next image cannot be shown</source>
        <translation>Het volgende beeld kan niet worden getoond</translation>
    </message>
    <message>
        <source>Try again (Space)</source>
        <translation>Opnieuw proberen (Spatie)</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dank u</translation>
    </message>
    <message>
        <source>You have answered every image of this test. The results can be seen in the list of tests.</source>
        <translation>U hebt elk beeld van deze test beantwoord. De resultaten zijn te zien in de lijst van tests.</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Sluiten (Spatie)</translation>
    </message>
    <message>
        <source>Practice is over</source>
        <translation>De oefening is voorbij</translation>
    </message>
    <message numerus="yes">
        <source>Now the test begins: %n image(s). From here on nothing tells you whether an answer is right.</source>
        <translation>
            <numerusform>Nu begint de test: %n beeld. Vanaf hier zegt niets of een antwoord goed is.</numerusform>
            <numerusform>Nu begint de test: %n beelden. Vanaf hier zegt niets of een antwoord goed is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the test (Space)</source>
        <translation>Test beginnen (Spatie)</translation>
    </message>
    <message>
        <source>The image cannot be read</source>
        <translation>Het beeld kan niet worden gelezen</translation>
    </message>
    <message>
        <source>Practice: image %1 of %2</source>
        <translation>Oefening: beeld %1 van %2</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Beeld %1 van %2</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>Het antwoord kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>%1

Nothing is lost but this answer: the same image comes again.</source>
        <translation>%1

Behalve dit antwoord is niets verloren: hetzelfde beeld komt opnieuw.</translation>
    </message>
    <message>
        <source>The image was synthetic.</source>
        <translation>Het beeld was kunstmatig.</translation>
    </message>
    <message>
        <source>The image was real.</source>
        <translation>Het beeld was echt.</translation>
    </message>
    <message>
        <source>Class: %1.</source>
        <translation>Klasse: %1.</translation>
    </message>
    <message>
        <source>You said: synthetic.</source>
        <translation>U zei: kunstmatig.</translation>
    </message>
    <message>
        <source>You said: real.</source>
        <translation>U zei: echt.</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>U zei: %1.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Continue (Space)</source>
        <translation>Verder (Spatie)</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Niet nu (Esc)</translation>
    </message>
    <message>
        <source>%1: %2

The test waits here. Bring the folder %3 with the test&apos;s images back, or ask who has made the test.</source>
        <translation>%1: %2

De test wacht hier. Zet de map %3 met de beelden van de test terug, of vraag wie de test heeft gemaakt.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie &amp;openen…</translation>
    </message>
    <message>
        <source>Choose a folder of slides, or the folder of one slide.</source>
        <translation>Een map met preparaten kiezen, of de map van één preparaat.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent geopend</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>&amp;Demonstratie openen</translation>
    </message>
    <message>
        <source>Two slides of synthetic cells.</source>
        <translation>Twee preparaten met kunstmatige cellen.</translation>
    </message>
    <message>
        <source>&amp;Look for new cells</source>
        <translation>&amp;Nieuwe cellen zoeken</translation>
    </message>
    <message>
        <source>Look again for new, changed and moved images in the study&apos;s folder.</source>
        <translation>Opnieuw naar nieuwe, gewijzigde en verplaatste beelden in de map van de studie zoeken.</translation>
    </message>
    <message>
        <source>The folder has &amp;moved…</source>
        <translation>De map is &amp;verplaatst…</translation>
    </message>
    <message>
        <source>Say where the images are now. Labels and predictions stay with their cells.</source>
        <translation>Zeggen waar de beelden nu zijn. Labels en voorspellingen blijven bij hun cellen.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Beeld opslaan…</translation>
    </message>
    <message>
        <source>Save the picture that the inspector shows.</source>
        <translation>Het beeld opslaan dat de inspecteur toont.</translation>
    </message>
    <message>
        <source>Save list of &amp;failed cells…</source>
        <translation>Lijst van &amp;mislukte cellen opslaan…</translation>
    </message>
    <message>
        <source>Save which images could not be read or predicted, and why, as a table.</source>
        <translation>Als tabel opslaan welke beelden niet gelezen of voorspeld konden worden, en waarom.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Voor&amp;keuren…</translation>
    </message>
    <message>
        <source>Appearance, your name, device, precision, threads and trials.</source>
        <translation>Uiterlijk, uw naam, apparaat, precisie, threads en ronden.</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Studie &amp;sluiten</translation>
    </message>
    <message>
        <source>Close the study. Everything is stored already.</source>
        <translation>De studie sluiten. Alles is al opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Leave the program. Everything is stored already.</source>
        <translation>Het programma verlaten. Alles is al opgeslagen.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo label</source>
        <translation>Label &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>Take back the last label. It stays in the cell&apos;s history.</source>
        <translation>Het laatste label terugnemen. Het blijft in de geschiedenis van de cel.</translation>
    </message>
    <message>
        <source>&amp;Redo label</source>
        <translation>Label op&amp;nieuw geven</translation>
    </message>
    <message>
        <source>Give the label again that was taken back.</source>
        <translation>Het teruggenomen label opnieuw geven.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Select all cells that are shown.</source>
        <translation>Alle getoonde cellen selecteren.</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>Volgende &amp;cel</translation>
    </message>
    <message>
        <source>Go to the next cell of the gallery.</source>
        <translation>Naar de volgende cel van de galerij gaan.</translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation>&amp;Vorige cel</translation>
    </message>
    <message>
        <source>Go back to the previous cell of the gallery.</source>
        <translation>Naar de vorige cel van de galerij teruggaan.</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Op&amp;merking…</translation>
    </message>
    <message>
        <source>Write a comment on the chosen cell. It stays in the cell&apos;s history.</source>
        <translation>Een opmerking bij de gekozen cel schrijven. Ze blijft in de geschiedenis van de cel.</translation>
    </message>
    <message>
        <source>S&amp;kip cell…</source>
        <translation>C&amp;el overslaan…</translation>
    </message>
    <message>
        <source>Leave the chosen cell without a label, say why, and go to the next one.</source>
        <translation>De gekozen cel zonder label laten, zeggen waarom, en naar de volgende gaan.</translation>
    </message>
    <message>
        <source>&amp;Label as</source>
        <translation>&amp;Labelen als</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Prediction</source>
        <translation>&amp;Voorspelling</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Voorspellen</translation>
    </message>
    <message>
        <source>Predict the cells that have no prediction yet, the open slide first.</source>
        <translation>De cellen voorspellen die nog geen voorspelling hebben, het open preparaat eerst.</translation>
    </message>
    <message>
        <source>Try &amp;failed cells again</source>
        <translation>&amp;Mislukte cellen opnieuw proberen</translation>
    </message>
    <message>
        <source>Predict the cells once more whose prediction failed.</source>
        <translation>De cellen opnieuw voorspellen waarvan de voorspelling mislukte.</translation>
    </message>
    <message>
        <source>Show &amp;change</source>
        <translation>Verandering &amp;tonen</translation>
    </message>
    <message>
        <source>What the model would change in this cell to see another class.</source>
        <translation>Wat het model aan deze cel zou veranderen om een andere klasse te zien.</translation>
    </message>
    <message>
        <source>Show changes for &amp;all classes</source>
        <translation>Veranderingen voor &amp;alle klassen tonen</translation>
    </message>
    <message>
        <source>The same for every class, side by side.</source>
        <translation>Hetzelfde voor elke klasse, naast elkaar.</translation>
    </message>
    <message>
        <source>&amp;Model manager…</source>
        <translation>Model&amp;beheer…</translation>
    </message>
    <message>
        <source>List, inspect, verify and choose models.</source>
        <translation>Modellen opnoemen, bekijken, controleren en kiezen.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>All keys of the program.</source>
        <translation>Alle toetsen van het programma.</translation>
    </message>
    <message>
        <source>&amp;About CytoDiffusion</source>
        <translation>&amp;Over CytoDiffusion</translation>
    </message>
    <message>
        <source>Version, licence and what the program is for.</source>
        <translation>Versie, licentie en waarvoor het programma is.</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Groeperen op</translation>
    </message>
    <message>
        <source>&amp;Predicted class</source>
        <translation>&amp;Voorspelde klasse</translation>
    </message>
    <message>
        <source>A group for each class that the model predicted.</source>
        <translation>Een groep voor elke klasse die het model voorspelde.</translation>
    </message>
    <message>
        <source>My &amp;label</source>
        <translation>Mijn &amp;label</translation>
    </message>
    <message>
        <source>A group for each class that you gave.</source>
        <translation>Een groep voor elke klasse die u gaf.</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>&amp;Geen groepen</translation>
    </message>
    <message>
        <source>All cells in one row after the other.</source>
        <translation>Alle cellen, rij na rij.</translation>
    </message>
    <message>
        <source>&amp;Consensus</source>
        <translation>&amp;Consensus</translation>
    </message>
    <message>
        <source>A group for each class on which the readers agree, as computed last.</source>
        <translation>Een groep voor elke klasse waarover de beoordelaars het eens zijn, zoals laatst berekend.</translation>
    </message>
    <message>
        <source>&amp;Reason for review</source>
        <translation>&amp;Reden voor herbeoordeling</translation>
    </message>
    <message>
        <source>A group for each reason why a cell deserves a second look.</source>
        <translation>Een groep voor elke reden waarom een cel een tweede blik verdient.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sorteren op</translation>
    </message>
    <message>
        <source>&amp;Slide order</source>
        <translation>Volgorde van het &amp;preparaat</translation>
    </message>
    <message>
        <source>As the files lie in the slide&apos;s folder.</source>
        <translation>Zoals de bestanden in de map van het preparaat staan.</translation>
    </message>
    <message>
        <source>Most &amp;unusual first</source>
        <translation>Meest &amp;ongewone eerst</translation>
    </message>
    <message>
        <source>By the anomaly score.</source>
        <translation>Op de anomaliescore.</translation>
    </message>
    <message>
        <source>Least &amp;probable first</source>
        <translation>Minst &amp;waarschijnlijke eerst</translation>
    </message>
    <message>
        <source>By the probability of the predicted class.</source>
        <translation>Op de kans van de voorspelde klasse.</translation>
    </message>
    <message>
        <source>Smallest &amp;margin first</source>
        <translation>Kleinste &amp;marge eerst</translation>
    </message>
    <message>
        <source>By the distance of the two best classes.</source>
        <translation>Op de afstand van de twee beste klassen.</translation>
    </message>
    <message>
        <source>&amp;Random</source>
        <translation>Wille&amp;keurig</translation>
    </message>
    <message>
        <source>Shuffled, the same way every time.</source>
        <translation>Geschud, elke keer hetzelfde.</translation>
    </message>
    <message>
        <source>&amp;Unusual cells only</source>
        <translation>Alleen &amp;ongewone cellen</translation>
    </message>
    <message>
        <source>Hide cells that are not unusual.</source>
        <translation>Cellen verbergen die niet ongewoon zijn.</translation>
    </message>
    <message>
        <source>&amp;Not labelled cells only</source>
        <translation>Alleen cellen &amp;zonder label</translation>
    </message>
    <message>
        <source>Hide cells that you have labelled.</source>
        <translation>Cellen verbergen die u hebt gelabeld.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alles tonen</translation>
    </message>
    <message>
        <source>Turn off all filters.</source>
        <translation>Alle filters uitzetten.</translation>
    </message>
    <message>
        <source>&amp;Larger tiles</source>
        <translation>Grotere &amp;tegels</translation>
    </message>
    <message>
        <source>Show larger pictures.</source>
        <translation>Grotere beelden tonen.</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>&amp;Kleinere tegels</translation>
    </message>
    <message>
        <source>Show more and smaller pictures.</source>
        <translation>Meer en kleinere beelden tonen.</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panelen</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Het hele scherm gebruiken.</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Niet te bepalen</translation>
    </message>
    <message>
        <source>Open s&amp;hared study…</source>
        <translation>&amp;Gedeelde studie openen…</translation>
    </message>
    <message>
        <source>A study that a database server keeps for several computers.</source>
        <translation>Een studie die een databaseserver voor meerdere computers bewaart.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::Workbench</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Goes on when the study is opened again</source>
        <translation>Gaat verder wanneer de studie weer wordt geopend</translation>
    </message>
    <message>
        <source>Looking for cells</source>
        <translation>Cellen zoeken</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Inhoud wordt gelezen</translation>
    </message>
    <message>
        <source>Backing up the study&apos;s database</source>
        <translation>Back-up van de database van de studie</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>Het model %1 laden</translation>
    </message>
    <message>
        <source>The preferences could not be saved in %1.</source>
        <translation>De voorkeuren konden niet in %1 worden opgeslagen.</translation>
    </message>
    <message>
        <source>They hold until the program is closed.</source>
        <translation>Ze gelden tot het programma wordt gesloten.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Voorspellen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed cell(s) listed in %1.</source>
        <translation>
            <numerusform>%n mislukte cel opgenomen in %1.</numerusform>
            <numerusform>%n mislukte cellen opgenomen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup by this program</source>
        <translation>Geen back-up door dit programma</translation>
    </message>
    <message>
        <source>The study is on a server: who runs the server backs it up, for instance with pg_dump</source>
        <translation>De studie staat op een server: wie de server beheert maakt de back-up, bijvoorbeeld met pg_dump</translation>
    </message>
</context>
</TS>
