<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdjudicationDesk</name>
    <message>
        <source>%1 is no adjudicator.</source>
        <translation>%1 ist kein Schiedsbefunder.</translation>
    </message>
    <message>
        <source>A coordinator gives the role under &quot;Readers&quot;.</source>
        <translation>Ein Koordinator vergibt die Rolle unter „Befunder“.</translation>
    </message>
    <message>
        <source>Another adjudicator must decide on them.</source>
        <translation>Ein anderer Schiedsbefunder muss über sie entscheiden.</translation>
    </message>
    <message>
        <source>Adjudication after consensus %1</source>
        <translation>Schiedsspruch nach Konsens %1</translation>
    </message>
    <message>
        <source>There is no cell number %1 to decide on.</source>
        <translation>Es gibt keine Zelle Nummer %1 zu entscheiden.</translation>
    </message>
    <message>
        <source>This cell is not among those to decide on.</source>
        <translation>Diese Zelle gehört nicht zu denen, über die zu entscheiden ist.</translation>
    </message>
    <message>
        <source>There is nobody above the adjudicator. Skip the cell instead.</source>
        <translation>Über dem Schiedsbefunder ist niemand. Überspringen Sie die Zelle stattdessen.</translation>
    </message>
    <message>
        <source>An adjudication rests on the readers&apos; labels alone.</source>
        <translation>Ein Schiedsspruch beruht allein auf den Zuordnungen der Befunder.</translation>
    </message>
    <message>
        <source>There is no consensus of the readers yet.</source>
        <translation>Es gibt noch keinen Konsens der Befunder.</translation>
    </message>
    <message>
        <source>A coordinator makes one with the study&apos;s report.</source>
        <translation>Eine Koordinatorin oder ein Koordinator bildet ihn mit dem Bericht der Studie.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for a decision, but you have labelled them yourself or handed them on.</source>
        <translation>
            <numerusform>%n Zelle wartet auf eine Entscheidung, aber Sie haben sie selbst zugeordnet oder weitergegeben.</numerusform>
            <numerusform>%n Zellen warten auf eine Entscheidung, aber Sie haben sie selbst zugeordnet oder weitergegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n Zelle wartet, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
            <numerusform>%n Zellen warten, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide: the readers&apos; labels give an answer for every cell, and nobody has handed one on.</source>
        <translation>Es gibt nichts zu entscheiden: Die Zuordnungen der Befunder ergeben für jede Zelle eine Antwort, und niemand hat eine weitergegeben.</translation>
    </message>
</context>
<context>
    <name>AnomalyFigures</name>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Zeta</source>
        <translation>Zeta</translation>
    </message>
    <message>
        <source>Normal cells</source>
        <translation>Normale Zellen</translation>
    </message>
    <message>
        <source>Abnormal cells</source>
        <translation>Anomale Zellen</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model.</source>
        <translation>%1: Die Schwelle ist die, die mit dem Modell gespeichert ist.</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model, chosen for a sensitivity of %2 %.</source>
        <translation>%1: Die Schwelle ist die, die mit dem Modell gespeichert ist, gewählt für eine Sensitivität von %2 %.</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model, chosen for a specificity of %2 %.</source>
        <translation>%1: Die Schwelle ist die, die mit dem Modell gespeichert ist, gewählt für eine Spezifität von %2 %.</translation>
    </message>
    <message>
        <source>%1: the threshold was chosen on these same images, for a sensitivity of %2 %; on others it may do worse.</source>
        <translation>%1: Die Schwelle wurde auf denselben Bildern gewählt, für eine Sensitivität von %2 %; auf anderen kann sie schlechter sein.</translation>
    </message>
    <message>
        <source>%1: the threshold was chosen on these same images, for a specificity of %2 %; on others it may do worse.</source>
        <translation>%1: Die Schwelle wurde auf denselben Bildern gewählt, für eine Spezifität von %2 %; auf anderen kann sie schlechter sein.</translation>
    </message>
</context>
<context>
    <name>AnomalyThreshold</name>
    <message>
        <source>A threshold is chosen for a sensitivity or for a specificity, not for both.</source>
        <translation>Eine Schwelle wird für eine Sensitivität oder für eine Spezifität gewählt, nicht für beide.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity must lie above 0 and at most at 1.</source>
        <translation>Sensitivität und Spezifität müssen über 0 und höchstens bei 1 liegen.</translation>
    </message>
    <message>
        <source>An anomaly score is not a finite number.</source>
        <translation>Ein Anomaliewert ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>A threshold for a stated specificity needs images of normal cells.</source>
        <translation>Eine Schwelle für eine verlangte Spezifität braucht Bilder normaler Zellen.</translation>
    </message>
    <message>
        <source>A threshold for a stated sensitivity needs images of abnormal cells.</source>
        <translation>Eine Schwelle für eine verlangte Sensitivität braucht Bilder anomaler Zellen.</translation>
    </message>
    <message>
        <source>Name their class with --abnormal-class.</source>
        <translation>Nennen Sie ihre Klasse mit --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>BaselineClassifier</name>
    <message>
        <source>Baselines compute in f32, and the option &quot;precision&quot; says %1.</source>
        <translation>Vergleichsmodelle rechnen in f32, die Option „precision“ verlangt %1.</translation>
    </message>
    <message>
        <source>Baseline %1 on %2</source>
        <translation>Vergleichsmodell %1 auf %2</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>The network gave something that is no number.</source>
        <translation>Das Netz lieferte etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>The classification was stopped.</source>
        <translation>Die Klassifikation wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>BaselineModel</name>
    <message>
        <source>%1: the network takes images of %2 pixels, and cytodiffusion.json says %3.</source>
        <translation>%1: Das Netz nimmt Bilder von %2 Pixeln, cytodiffusion.json nennt %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>CalibrateRun</name>
    <message>
        <source>No class of %1 is left to calibrate with.</source>
        <translation>Von %1 bleibt keine Klasse zum Kalibrieren.</translation>
    </message>
    <message>
        <source>The probabilities are not well determined: too few of the images are classified wrongly.</source>
        <translation>Die Wahrscheinlichkeiten sind schlecht bestimmt: Zu wenige Bilder werden falsch klassifiziert.</translation>
    </message>
</context>
<context>
    <name>CalibrationFit</name>
    <message>
        <source>The weighting needs at least five different timesteps, and there are %1.</source>
        <translation>Die Gewichtung braucht mindestens fünf verschiedene Zeitschritte, es gibt %1.</translation>
    </message>
    <message>
        <source>Use more trials.</source>
        <translation>Verwenden Sie mehr Durchgänge.</translation>
    </message>
    <message>
        <source>The fitted weighting is not positive at every timestep from %1 to %2, and so of no use.</source>
        <translation>Die angepasste Gewichtung ist nicht bei jedem Zeitschritt von %1 bis %2 positiv und daher unbrauchbar.</translation>
    </message>
    <message>
        <source>Use more images or trials, or a narrower range with --timestep-low and --timestep-high.</source>
        <translation>Verwenden Sie mehr Bilder oder Durchgänge oder einen engeren Bereich mit --timestep-low und --timestep-high.</translation>
    </message>
</context>
<context>
    <name>CellFacts</name>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Score of the second best class minus that of the best one. Small: the two are hard to tell apart.</source>
        <translation>Wert der zweitbesten Klasse minus Wert der besten. Klein: Die beiden sind schwer zu unterscheiden.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>%1 trials, %2 evaluations</source>
        <translation>%1 Durchgänge, %2 Auswertungen</translation>
    </message>
    <message>
        <source>How often the model was asked about this cell, and for how many classes in total.</source>
        <translation>Wie oft das Modell nach dieser Zelle gefragt wurde, und für wie viele Klassen insgesamt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and hash</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: %1</source>
        <translation>SHA-256 der Gewichte: %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>With the same seed the prediction is the same again.</source>
        <translation>Mit demselben Startwert ist die Vorhersage wieder dieselbe.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>When the prediction was made.</source>
        <translation>Wann die Vorhersage gemacht wurde.</translation>
    </message>
    <message>
        <source>Anomaly score %1. The model has no threshold, so it does not say whether that is unusual.</source>
        <translation>Anomaliewert %1. Das Modell hat keinen Schwellenwert und sagt daher nicht, ob das ungewöhnlich ist.</translation>
    </message>
    <message>
        <source>! Unusual cell: anomaly score %1 is below the threshold %2.</source>
        <translation>! Ungewöhnliche Zelle: Anomaliewert %1 liegt unter dem Schwellenwert %2.</translation>
    </message>
    <message>
        <source>Not unusual: anomaly score %1 is not below the threshold %2.</source>
        <translation>Nicht ungewöhnlich: Anomaliewert %1 liegt nicht unter dem Schwellenwert %2.</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Sicherheit</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>mittlere Sicherheit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>keine Sicherheit</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>keine Zuordnung</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>unbekannte Klasse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left without a label: %1</source>
        <comment>reason</comment>
        <translation>ohne Zuordnung gelassen: %1</translation>
    </message>
    <message>
        <source>%1 (comment: %2)</source>
        <comment>label and comment</comment>
        <translation>%1 (Kommentar: %2)</translation>
    </message>
    <message>
        <source>%1, %2: back to %3</source>
        <translation>%1, %2: zurück zu %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>%1: no class</source>
        <translation>%1: keine Klasse</translation>
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
        <translation>Das Bild dieser Zelle kann nicht gelesen werden. Lassen Sie die Zelle aus; die Liste der fehlgeschlagenen Zellen nennt den Grund.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Es gibt keinen Modellordner %1.</translation>
    </message>
    <message>
        <source>Name a folder that holds unet/, vae/ and scheduler/.</source>
        <translation>Nennen Sie einen Ordner mit unet/, vae/ und scheduler/.</translation>
    </message>
    <message>
        <source>%1: the autoencoder&apos;s latents do not fit the denoiser&apos;s input.</source>
        <translation>%1: Die latenten Werte des Autoencoders passen nicht zum Eingang des Entrauschers.</translation>
    </message>
    <message>
        <source>%1: the width of &quot;conditioning&quot; in cytodiffusion.json is not &quot;cross_attention_dim&quot; in unet/config.json.</source>
        <translation>%1: Die Breite von „conditioning“ in cytodiffusion.json ist nicht „cross_attention_dim“ in unet/config.json.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model %1.</source>
        <translation>Der Arbeitsspeicher reicht für das Modell %1 nicht.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller model.</source>
        <translation>Schließen Sie andere Programme oder nehmen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The model %1 cannot be loaded: %2</source>
        <translation>Das Modell %1 kann nicht geladen werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ClassGaussians</name>
    <message>
        <source>Fit it anew with `train-start`, or delete it.</source>
        <translation>Passen Sie es mit `train-start` neu an oder löschen Sie es.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; of %1 does not fit the model.</source>
        <translation>Der Eintrag „%2“ von %1 passt nicht zum Modell.</translation>
    </message>
</context>
<context>
    <name>ClassSet</name>
    <message>
        <source>The model names no classes.</source>
        <translation>Das Modell nennt keine Klassen.</translation>
    </message>
    <message>
        <source>A class has an empty name.</source>
        <translation>Eine Klasse hat einen leeren Namen.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is named twice.</source>
        <translation>Die Klasse „%1“ ist zweimal genannt.</translation>
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
        <translation>Die Taste von „%1“ muss ein Buchstabe von A bis Z sein.</translation>
    </message>
    <message>
        <source>The key %1 is used twice.</source>
        <translation>Die Taste %1 ist zweimal vergeben.</translation>
    </message>
    <message>
        <source>Give each class a letter of its own; %1 means &quot;cannot identify&quot;.</source>
        <translation>Geben Sie jeder Klasse einen eigenen Buchstaben; %1 bedeutet „nicht bestimmbar“.</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>Basophiler</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>Eosinophiler</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>Erythroblast</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>Unreifer Granulozyt</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>Lymphozyt</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>Monozyt</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>Neutrophiler</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>Thrombozyt</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blast</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>Kernschatten</translation>
    </message>
</context>
<context>
    <name>ClassifierModel</name>
    <message>
        <source>The model %1 has no cytodiffusion.json: it knows no cell classes and cannot classify.</source>
        <translation>Das Modell %1 hat keine cytodiffusion.json: Es kennt keine Zellklassen und kann nicht klassifizieren.</translation>
    </message>
    <message>
        <source>Fine-tune it first, or choose a model that was trained with this program.</source>
        <translation>Trainieren Sie es erst nach oder wählen Sie ein Modell, das mit diesem Programm trainiert wurde.</translation>
    </message>
    <message>
        <source>The model %1 names no class.</source>
        <translation>Das Modell %1 nennt keine Klasse.</translation>
    </message>
    <message>
        <source>%1: the width of the conditioning is not the one that the denoiser takes.</source>
        <translation>%1: Die Breite der Konditionierung ist nicht die, die der Entrauscher nimmt.</translation>
    </message>
    <message>
        <source>%1: the denoiser does not predict noise alone.</source>
        <translation>%1: Der Entrauscher sagt nicht nur das Rauschen vorher.</translation>
    </message>
    <message>
        <source>%1: the image size in &quot;preprocessing&quot; is smaller than one latent pixel.</source>
        <translation>%1: Die Bildgröße in „preprocessing“ ist kleiner als ein latentes Pixel.</translation>
    </message>
    <message>
        <source>%1: &quot;mask_radius_fraction&quot; leaves no latent pixel.</source>
        <translation>%1: „mask_radius_fraction“ lässt kein latentes Pixel übrig.</translation>
    </message>
</context>
<context>
    <name>ClassifyRun</name>
    <message>
        <source>What is done is kept: the same command with --resume goes on.</source>
        <translation>Was fertig ist, bleibt: Derselbe Befehl mit --resume macht weiter.</translation>
    </message>
    <message>
        <source>Predictions and scores cannot both be written to %1.</source>
        <translation>Vorhersagen und Werte können nicht beide nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Name two files.</source>
        <translation>Nennen Sie zwei Dateien.</translation>
    </message>
    <message>
        <source>%1 of %2 images were classified before and are not computed again.</source>
        <translation>%1 von %2 Bildern wurden schon klassifiziert und werden nicht neu berechnet.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No image was found.</source>
        <translation>Es wurde kein Bild gefunden.</translation>
    </message>
    <message>
        <source>Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff.</source>
        <translation>Bilder enden auf .jpg, .jpeg, .png, .bmp, .tif oder .tiff.</translation>
    </message>
    <message>
        <source>%1 of %2 images failed.</source>
        <translation>%1 von %2 Bildern sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>Das Protokoll %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Name another file with --log.</source>
        <translation>Nennen Sie mit --log eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder and was not followed; name it itself if it is meant.</source>
        <translation>%1 ist eine Verknüpfung zu einem Ordner und wurde nicht verfolgt; nennen Sie sie selbst, wenn sie gemeint ist.</translation>
    </message>
    <message>
        <source>Images that failed: %1</source>
        <translation>Fehlgeschlagene Bilder: %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number of at least %2.</source>
        <translation>%1 ist keine ganze Zahl von mindestens %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 is not a number of at least %2.</source>
        <translation>%1 ist keine Zahl von mindestens %2.</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3.</source>
        <translation>%1 ist keine Zahl von %2 bis %3.</translation>
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
        <translation>Das Gerät „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Set the device to auto, cpu, cuda or cuda:K.</source>
        <translation>Setzen Sie das Gerät auf auto, cpu, cuda oder cuda:K.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available: no CUDA device can be used.</source>
        <translation>Das Gerät „%1“ ist nicht verfügbar: Kein CUDA-Gerät ist nutzbar.</translation>
    </message>
    <message>
        <source>Set the device to auto or cpu, or install a driver and a LibTorch built with CUDA.</source>
        <translation>Setzen Sie das Gerät auf auto oder cpu, oder installieren Sie einen Treiber und LibTorch mit CUDA.</translation>
    </message>
    <message>
        <source>Set the device to a smaller number.</source>
        <translation>Setzen Sie das Gerät auf eine kleinere Nummer.</translation>
    </message>
    <message>
        <source>The precision &quot;%1&quot; is not known.</source>
        <translation>Die Genauigkeit „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Set the precision to auto, f32, bf16 or f16.</source>
        <translation>Setzen Sie die Genauigkeit auf auto, f32, bf16 oder f16.</translation>
    </message>
    <message>
        <source>The precision f16 needs a CUDA device.</source>
        <translation>Die Genauigkeit f16 braucht ein CUDA-Gerät.</translation>
    </message>
    <message>
        <source>Set the precision to auto, f32 or bf16.</source>
        <translation>Setzen Sie die Genauigkeit auf auto, f32 oder bf16.</translation>
    </message>
    <message>
        <source>CUDA device %1, %2</source>
        <translation>CUDA-Gerät %1, %2</translation>
    </message>
    <message>
        <source>The number of threads must lie between 0 and 1024.</source>
        <translation>Die Zahl der Threads muss zwischen 0 und 1024 liegen.</translation>
    </message>
    <message>
        <source>The batch must lie between 0 and 65536.</source>
        <translation>Der Stapel muss zwischen 0 und 65536 liegen.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the networks.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Netze zu rechnen.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller batch.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie einen kleineren Stapel.</translation>
    </message>
    <message>
        <source>The networks could not be run: %1</source>
        <translation>Die Netze konnten nicht gerechnet werden: %1</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available: those of this computer are numbered from 0 to %2.</source>
        <translation>Das Gerät „%1“ ist nicht vorhanden: Die dieses Rechners sind von 0 bis %2 nummeriert.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %1, %n thread(s)</source>
        <translation>
            <numerusform>Prozessor, %1, %n Thread</numerusform>
            <numerusform>Prozessor, %1, %n Threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>%1 cells, page %2 of %3</source>
        <translation>%1 Zellen, Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Nur für Forschungszwecke.</translation>
    </message>
    <message>
        <source>Model %1. %2</source>
        <translation>Modell %1. %2</translation>
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
        <translation>keine Wahrscheinlichkeit angepasst</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>anomaly %1</source>
        <translation>Anomalie %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>no limit fitted</source>
        <translation>keine Grenze angepasst</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anomal</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>pruned after %1 trials</source>
        <translation>nach %1 Durchgängen verworfen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1, line %2: a quoted cell never ends.</source>
        <translation>%1, Zeile %2: Eine Zelle in Anführungszeichen endet nicht.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has %3 cells where the header has %4.</source>
        <translation>%1, Zeile %2: Die Zeile hat %3 Zellen, der Kopf %4.</translation>
    </message>
    <message>
        <source>%1 has no header line.</source>
        <translation>%1 hat keine Kopfzeile.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Prüfen Sie Ordner, Zugriffsrechte und freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Nennen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The name of a file to write is empty.</source>
        <translation>Der Name einer Datei, die geschrieben werden soll, ist leer.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, which would be replaced by the file.</source>
        <translation>%1 ist ein Gerät, eine Pipe oder ein Socket und würde durch die Datei ersetzt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>%1 kann nicht geschrieben werden: Es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>Make the folder, or name another file.</source>
        <translation>Legen Sie den Ordner an oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 is closed.</source>
        <translation>%1 kann nicht geschrieben werden: In den Ordner %2 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its permissions, or name another file.</source>
        <translation>Prüfen Sie seine Berechtigungen oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The name of a folder to write to is empty.</source>
        <translation>Der Name eines Ordners, in den geschrieben werden soll, ist leer.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Nennen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 is closed: nothing can be written to it.</source>
        <translation>In den Ordner %1 darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its permissions, or name another folder.</source>
        <translation>Prüfen Sie seine Berechtigungen oder nennen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>DatasetSelection</name>
    <message>
        <source>The file has the form {&quot;class of the data set&quot;: &quot;class of the model&quot;}.</source>
        <translation>Die Datei hat die Form {&quot;Klasse der Daten&quot;: &quot;Klasse des Modells&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; must be a class or null.</source>
        <translation>%1: Der Wert von „%2“ muss eine Klasse oder null sein.</translation>
    </message>
    <message>
        <source>The data set has no class &quot;%1&quot;.</source>
        <translation>Die Daten haben keine Klasse „%1“.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot;, which the data set does not have.</source>
        <translation>Die Klassentabelle nennt „%1“, das es in den Daten nicht gibt.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot;, which the model does not know.</source>
        <translation>Die Klassentabelle nennt „%1“, das das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>The model knows: %1.</source>
        <translation>Das Modell kennt: %1.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Das Modell kennt die Klasse „%1“ nicht.</translation>
    </message>
    <message>
        <source>The model knows: %1. Where the command has these options, map the class with --class-map, or name it with --abnormal-class.</source>
        <translation>Das Modell kennt: %1. Wo der Befehl diese Optionen hat, ordnen Sie die Klasse mit --class-map zu oder nennen Sie sie mit --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Classifying</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>The batch was halved to %1: memory ran out.</source>
        <translation>Der Stapel wurde auf %1 halbiert: Der Arbeitsspeicher war voll.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must lie between %2 and %3.</source>
        <translation>Die Option „%1“ muss zwischen %2 und %3 liegen.</translation>
    </message>
    <message>
        <source>The option &quot;timestep-low&quot; must not be larger than &quot;timestep-high&quot;.</source>
        <translation>Die Option „timestep-low“ darf nicht größer sein als „timestep-high“.</translation>
    </message>
    <message>
        <source>The option &quot;timestep-high&quot; must be less than %1, the number of the model&apos;s noise levels.</source>
        <translation>Die Option „timestep-high“ muss kleiner sein als %1, die Zahl der Rauschstufen des Modells.</translation>
    </message>
    <message>
        <source>The model&apos;s &quot;weighting&quot; is not positive at all timesteps between %1 and %2.</source>
        <translation>Die „weighting“ des Modells ist nicht bei allen Zeitschritten zwischen %1 und %2 positiv.</translation>
    </message>
    <message>
        <source>Calibrate the model anew, or narrow the range of timesteps.</source>
        <translation>Kalibrieren Sie das Modell neu oder verengen Sie den Bereich der Zeitschritte.</translation>
    </message>
    <message>
        <source>The networks in memory are on another device or in another precision than asked for.</source>
        <translation>Die Netze im Speicher liegen auf einem anderen Gerät oder in anderer Genauigkeit als verlangt.</translation>
    </message>
    <message>
        <source>Computing on %1.</source>
        <translation>Gerechnet wird auf %1.</translation>
    </message>
    <message>
        <source>Computing heatmaps</source>
        <translation>Heatmaps werden berechnet</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The network gave a number that is not finite.</source>
        <translation>Das Netz lieferte eine Zahl, die nicht endlich ist.</translation>
    </message>
    <message>
        <source>Check the model with &quot;model verify&quot;, or use the precision f32.</source>
        <translation>Prüfen Sie das Modell mit „model verify“ oder nehmen Sie die Genauigkeit f32.</translation>
    </message>
    <message>
        <source>The target class is not one of the model&apos;s classes.</source>
        <translation>Die Zielklasse ist keine Klasse des Modells.</translation>
    </message>
    <message>
        <source>The class to generate is not one of the model&apos;s classes.</source>
        <translation>Die zu erzeugende Klasse ist keine Klasse des Modells.</translation>
    </message>
    <message>
        <source>The option &quot;steps&quot; must lie between 1 and %1.</source>
        <translation>Die Option „steps“ muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>The option &quot;count&quot; must lie between 1 and 1000000.</source>
        <translation>Die Option „count“ muss zwischen 1 und 1000000 liegen.</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Bilder werden erzeugt</translation>
    </message>
    <message>
        <source>The network gave numbers that are not finite.</source>
        <translation>Das Netz lieferte Zahlen, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Das Modell kennt die Klasse „%1“ nicht.</translation>
    </message>
    <message>
        <source>With a single class there is nothing to decide.</source>
        <translation>Bei einer einzigen Klasse gibt es nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Name two classes or more.</source>
        <translation>Nennen Sie zwei oder mehr Klassen.</translation>
    </message>
    <message>
        <source>The model %1 has no &quot;weighting&quot; of its own: that of the authors&apos; model is used. Calibration fits one.</source>
        <translation>Das Modell %1 hat kein eigenes „weighting“: Das des Modells der Autoren wird verwendet. Die Kalibrierung passt eines an.</translation>
    </message>
</context>
<context>
    <name>EvaluateRun</name>
    <message>
        <source>An AUC needs images of the abnormal classes and of others that could be predicted.</source>
        <translation>Eine AUC braucht Bilder der anomalen Klassen und andere, die vorhergesagt werden konnten.</translation>
    </message>
    <message>
        <source>A threshold is chosen where a class is abnormal, and none is.</source>
        <translation>Eine Schwelle wird gewählt, wo eine Klasse anomal ist, und keine ist es.</translation>
    </message>
    <message>
        <source>Name it with --abnormal-class.</source>
        <translation>Nennen Sie sie mit --abnormal-class.</translation>
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
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Score</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images that could not be predicted</source>
        <translation>Bilder, die nicht vorhergesagt werden konnten</translation>
    </message>
    <message>
        <source>Seconds per image</source>
        <translation>Sekunden je Bild</translation>
    </message>
    <message>
        <source>Denoiser evaluations per image</source>
        <translation>Auswertungen des Entrauschers je Bild</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Recall: share of the class&apos;s images that were recognised. Precision: share of the images predicted as the class that belong to it.</source>
        <translation>Trefferquote: Anteil der Bilder der Klasse, die erkannt wurden. Präzision: Anteil der so vorhergesagten Bilder, die zur Klasse gehören.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Area under the ROC curve, the model&apos;s score</source>
        <translation>Fläche unter der ROC-Kurve, Wert des Modells</translation>
    </message>
    <message>
        <source>Area under the ROC curve, margin</source>
        <translation>Fläche unter der ROC-Kurve, Abstand</translation>
    </message>
    <message>
        <source>Area under the ROC curve, zeta</source>
        <translation>Fläche unter der ROC-Kurve, Zeta</translation>
    </message>
    <message>
        <source>Abnormal images</source>
        <translation>Anomale Bilder</translation>
    </message>
    <message>
        <source>Normal images</source>
        <translation>Normale Bilder</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Spezifität</translation>
    </message>
    <message>
        <source>Evaluation of a model</source>
        <translation>Bewertung eines Modells</translation>
    </message>
    <message>
        <source>Data set: %1</source>
        <translation>Daten: %1</translation>
    </message>
    <message>
        <source>Model (SHA-256 of its weights): %1</source>
        <translation>Modell (SHA-256 seiner Gewichte): %1</translation>
    </message>
    <message>
        <source>Computed on: %1</source>
        <translation>Gerechnet auf: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Programmversion: %1</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Geschrieben am: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Nur für Forschungszwecke.</translation>
    </message>
    <message>
        <source>Classes in question, all others being ruled out</source>
        <translation>Klassen, die in Frage kommen; alle anderen sind ausgeschlossen</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals.</source>
        <translation>In Klammern: 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>AUC, margin</source>
        <translation>AUC, Abstand</translation>
    </message>
    <message>
        <source>AUC, zeta</source>
        <translation>AUC, Zeta</translation>
    </message>
    <message>
        <source>Differences to %1 on the same images: above 0, the other model is better. p: exact McNemar test.</source>
        <translation>Unterschiede zu %1 auf denselben Bildern: Über 0 ist das andere Modell besser. p: exakter McNemar-Test.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modelle im Vergleich</translation>
    </message>
    <message>
        <source>ROC curve of the margin, all models</source>
        <translation>ROC-Kurve des Abstands, alle Modelle</translation>
    </message>
    <message>
        <source>ROC curve of zeta, all models</source>
        <translation>ROC-Kurve von Zeta, alle Modelle</translation>
    </message>
    <message>
        <source>Reliability of the shown probabilities: %1</source>
        <translation>Verlässlichkeit der angezeigten Wahrscheinlichkeiten: %1</translation>
    </message>
    <message>
        <source>Cells whose score is below the threshold are flagged.</source>
        <translation>Zellen, deren Wert unter der Schwelle liegt, werden markiert.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Distribution of the margin</source>
        <translation>Verteilung des Abstands</translation>
    </message>
    <message>
        <source>Distribution of zeta</source>
        <translation>Verteilung von Zeta</translation>
    </message>
</context>
<context>
    <name>ExperimentAblation</name>
    <message>
        <source>The trials were computed with another number of classes.</source>
        <translation>Die Durchgänge wurden mit einer anderen Zahl von Klassen berechnet.</translation>
    </message>
    <message>
        <source>The trials of %1 of %2 images were computed before.</source>
        <translation>Die Durchgänge von %1 von %2 Bildern wurden schon berechnet.</translation>
    </message>
    <message>
        <source>None of the images of %1 could be classified.</source>
        <translation>Keines der Bilder von %1 konnte klassifiziert werden.</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
</context>
<context>
    <name>ExperimentAnomaly</name>
    <message>
        <source>The tables of %1 do not belong together.</source>
        <translation>Die Tabellen von %1 gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Remove this folder and run the experiment again.</source>
        <translation>Entfernen Sie diesen Ordner und führen Sie das Experiment noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>ExperimentBuckets</name>
    <message>
        <source>The images were computed with different numbers of classes.</source>
        <translation>Die Bilder wurden mit verschieden vielen Klassen berechnet.</translation>
    </message>
    <message>
        <source>The learned weighting needs images to learn from.</source>
        <translation>Die gelernte Gewichtung braucht Bilder zum Lernen.</translation>
    </message>
    <message>
        <source>The learned weighting did not converge.</source>
        <translation>Die gelernte Gewichtung ist nicht konvergiert.</translation>
    </message>
</context>
<context>
    <name>ExperimentCells</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Preparing cells</source>
        <translation>Zellen werden vorbereitet</translation>
    </message>
    <message>
        <source>%1 could not be prepared: %2</source>
        <translation>%1 konnte nicht vorbereitet werden: %2</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Erzeugen</translation>
    </message>
</context>
<context>
    <name>ExperimentCompare</name>
    <message>
        <source>The models were not asked about the same images.</source>
        <translation>Die Modelle wurden nicht nach denselben Bildern gefragt.</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
</context>
<context>
    <name>ExperimentConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Berichtigen Sie die Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1 names no method.</source>
        <translation>%1 nennt kein Verfahren.</translation>
    </message>
    <message>
        <source>%1: the name of a method, &quot;%2&quot;, must consist of letters, digits, - and _.</source>
        <translation>%1: Der Name eines Verfahrens, „%2“, darf nur Buchstaben, Ziffern, - und _ enthalten.</translation>
    </message>
    <message>
        <source>%1: two methods are called &quot;%2&quot;.</source>
        <translation>%1: Zwei Verfahren heißen „%2“.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; is empty.</source>
        <translation>%1: „trials“ ist leer.</translation>
    </message>
    <message>
        <source>%1: &quot;prune_trials&quot; is larger than the largest of &quot;trials&quot;, %2.</source>
        <translation>%1: „prune_trials“ ist größer als der größte Wert von „trials“, %2.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; of the procedure &quot;%2&quot; is empty.</source>
        <translation>%1: „trials“ des Verfahrens „%2“ ist leer.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; of the procedure &quot;%2&quot; has a number twice.</source>
        <translation>%1: „trials“ des Verfahrens „%2“ enthält eine Zahl zweimal.</translation>
    </message>
    <message>
        <source>%1: the trials of the procedure &quot;%2&quot; stand beside its classifier, not in it.</source>
        <translation>%1: Die Durchgänge des Verfahrens „%2“ stehen neben seinem „classifier“, nicht darin.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be of the kind baseline: what judges synthetic cells is of another architecture than what made them.</source>
        <translation>%1: „%2“ muss von der Art baseline sein: Was künstliche Zellen beurteilt, ist anders gebaut als das, was sie erzeugt hat.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must not crop: the cells are what the model sees already.</source>
        <translation>%1: „%2“ darf nicht zuschneiden: Die Zellen sind schon das, was das Modell sieht.</translation>
    </message>
    <message>
        <source>%1: &quot;images_per_class&quot; is less than &quot;folds&quot;.</source>
        <translation>%1: „images_per_class“ ist kleiner als „folds“.</translation>
    </message>
</context>
<context>
    <name>ExperimentFewImages</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>None of the test images of %1 could be classified.</source>
        <translation>Keines der Testbilder von %1 konnte klassifiziert werden.</translation>
    </message>
</context>
<context>
    <name>ExperimentFolder</name>
    <message>
        <source>%1 holds another experiment, which differs in %2.</source>
        <translation>%1 enthält ein anderes Experiment, das sich in %2 unterscheidet.</translation>
    </message>
    <message>
        <source>Choose another output folder, or run it with what it was begun with.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner oder führen Sie es mit dem aus, womit es begonnen wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>An experiment names its data by their content: remove or repair the file.</source>
        <translation>Ein Experiment nennt seine Daten nach dem Inhalt: Entfernen oder reparieren Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>ExperimentFolds</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The tables of %1 do not belong together.</source>
        <translation>Die Tabellen von %1 gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Remove this folder and run the experiment again.</source>
        <translation>Entfernen Sie diesen Ordner und führen Sie das Experiment noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>ExperimentLeaveOut</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ExperimentReaders</name>
    <message>
        <source>The study was changed outside of the program: %1</source>
        <translation>Die Studie wurde außerhalb des Programms verändert: %1</translation>
    </message>
    <message>
        <source>`study verify-audit` names everything that was changed. Compare with a backup.</source>
        <translation>„study verify-audit“ nennt alles, was verändert wurde. Vergleichen Sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The study was changed while its readers were compared.</source>
        <translation>Die Studie wurde verändert, während ihre Befunder verglichen wurden.</translation>
    </message>
    <message>
        <source>Run the experiment again when nobody is at work on it.</source>
        <translation>Führen Sie das Experiment noch einmal aus, wenn niemand daran arbeitet.</translation>
    </message>
    <message>
        <source>No cell of %1 has labels of two readers.</source>
        <translation>Keine Zelle von %1 hat Zuordnungen von zwei Befundern.</translation>
    </message>
    <message>
        <source>Readers can be compared when they have labelled the same cells.</source>
        <translation>Befunder können verglichen werden, wenn sie dieselben Zellen zugeordnet haben.</translation>
    </message>
    <message>
        <source>Labels newer than the consensus that they are compared with: %1.</source>
        <translation>Zuordnungen, die neuer sind als der Konsens, mit dem sie verglichen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ExperimentSpeed</name>
    <message>
        <source>The procedure &quot;%1&quot; is the naive one of diffusion models, and this model is none.</source>
        <translation>Das Verfahren „%1“ ist das einfache der Diffusionsmodelle, und dieses Modell ist keines.</translation>
    </message>
    <message>
        <source>Name a diffusion model.</source>
        <translation>Nennen Sie ein Diffusionsmodell.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>ExperimentSynthetic</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>The result of a fold of the detector is damaged.</source>
        <translation>Das Ergebnis eines Teils des Detektors ist beschädigt.</translation>
    </message>
    <message>
        <source>Remove the folder &quot;detector&quot; and run the experiment again.</source>
        <translation>Entfernen Sie den Ordner „detector“ und führen Sie das Experiment noch einmal aus.</translation>
    </message>
    <message>
        <source>None of the cells of %1 could be judged.</source>
        <translation>Keine der Zellen von %1 konnte beurteilt werden.</translation>
    </message>
    <message>
        <source>The classifier %1 is the model that makes the cells, and would agree with itself.</source>
        <translation>Der Klassifikator %1 ist das Modell, das die Zellen erzeugt, und würde sich selbst zustimmen.</translation>
    </message>
    <message>
        <source>Name one of another architecture.</source>
        <translation>Nennen Sie einen mit anderer Architektur.</translation>
    </message>
    <message>
        <source>There are no real cells of the class &quot;%1&quot; left for the judge to learn from.</source>
        <translation>Es sind keine echten Zellen der Klasse „%1“ übrig, aus denen der Beurteiler lernen könnte.</translation>
    </message>
    <message>
        <source>Name a folder of others with --train.</source>
        <translation>Nennen Sie mit --train einen Ordner mit anderen.</translation>
    </message>
</context>
<context>
    <name>ExperimentTools</name>
    <message>
        <source>%1 is a baseline: it has no heatmaps and makes no cells.</source>
        <translation>%1 ist ein Vergleichsmodell: Es hat keine Heatmaps und erzeugt keine Zellen.</translation>
    </message>
    <message>
        <source>Name a diffusion model.</source>
        <translation>Nennen Sie ein Diffusionsmodell.</translation>
    </message>
</context>
<context>
    <name>ExperimentTrials</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds no trials of an image.</source>
        <translation>%1 enthält keine Durchgänge eines Bildes.</translation>
    </message>
    <message>
        <source>%1 was computed with another model or other options.</source>
        <translation>%1 wurde mit einem anderen Modell oder anderen Optionen berechnet.</translation>
    </message>
</context>
<context>
    <name>ExplainRun</name>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Das Modell kennt die Klasse „%1“ nicht.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Es kennt: %1.</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>Erklärungen werden berechnet</translation>
    </message>
    <message>
        <source>Explaining was stopped.</source>
        <translation>Das Erklären wurde angehalten.</translation>
    </message>
    <message>
        <source>What is done is kept: the same command with --resume goes on.</source>
        <translation>Was fertig ist, bleibt: Derselbe Befehl mit --resume macht weiter.</translation>
    </message>
</context>
<context>
    <name>FilesText</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Prüfen Sie Ordner, Zugriffsrechte und freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>FilterFacts</name>
    <message>
        <source>All readers agree</source>
        <translation>Alle Befunder sind sich einig</translation>
    </message>
    <message>
        <source>Decided by majority</source>
        <translation>Durch Mehrheit entschieden</translation>
    </message>
    <message>
        <source>Decided by seniority</source>
        <translation>Durch Erfahrung entschieden</translation>
    </message>
    <message>
        <source>Decided by an adjudicator</source>
        <translation>Durch einen Schiedsbefunder entschieden</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>FoldImport</name>
    <message>
        <source>%1 is of the same model as a table before it.</source>
        <translation>%1 ist vom selben Modell wie eine Tabelle davor.</translation>
    </message>
    <message>
        <source>Each fold has a model of its own.</source>
        <translation>Jeder Teil hat ein eigenes Modell.</translation>
    </message>
    <message>
        <source>The classes of %1 are not those of the first fold.</source>
        <translation>Die Klassen von %1 sind nicht die des ersten Teils.</translation>
    </message>
    <message>
        <source>Folds of one set are trained on the same classes.</source>
        <translation>Teile eines Satzes werden mit denselben Klassen trainiert.</translation>
    </message>
    <message>
        <source>The row does not say which content the image had: %1</source>
        <translation>Die Zeile sagt nicht, welchen Inhalt das Bild hatte: %1</translation>
    </message>
    <message>
        <source>The study has no image of this content.</source>
        <translation>Die Studie hat kein Bild mit diesem Inhalt.</translation>
    </message>
    <message>
        <source>A copy of an image above.</source>
        <translation>Eine Kopie eines Bildes weiter oben.</translation>
    </message>
    <message>
        <source>The image %1 is in two folds, %2 and %3.</source>
        <translation>Das Bild %1 ist in zwei Teilen, %2 und %3.</translation>
    </message>
    <message>
        <source>At least one of their models was trained on it, and so its prediction is no test.</source>
        <translation>Mindestens eines ihrer Modelle wurde damit trainiert, die Vorhersage ist daher keine Prüfung.</translation>
    </message>
    <message>
        <source>A model set needs a name.</source>
        <translation>Ein Modellsatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>A model set needs the tables of at least one fold.</source>
        <translation>Ein Modellsatz braucht die Tabellen mindestens eines Teils.</translation>
    </message>
</context>
<context>
    <name>FoldReview</name>
    <message>
        <source>The predictions of %1 and the labels agree everywhere: there is nothing to review.</source>
        <translation>Die Vorhersagen von %1 und die Zuordnungen stimmen überall überein: Es gibt nichts durchzusehen.</translation>
    </message>
</context>
<context>
    <name>FoldTable</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 is no number of the kind that belongs there.</source>
        <translation>„%1“ in der Spalte %2 ist keine Zahl der Art, die dorthin gehört.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Name the tables that `classify --output FILE --scores FILE` has written.</source>
        <translation>Nennen Sie die Tabellen, die `classify --output FILE --scores FILE` geschrieben hat.</translation>
    </message>
    <message>
        <source>the classes of %1 are not those of the images before.</source>
        <translation>die Klassen von %1 sind nicht die der Bilder davor.</translation>
    </message>
    <message>
        <source>the table of scores does not have all classes of %1.</source>
        <translation>die Tabelle der Werte hat nicht alle Klassen von %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of the table of scores.</source>
        <translation>„%1“ ist keine Klasse der Tabelle der Werte.</translation>
    </message>
    <message>
        <source>the row is not of the same model as those before.</source>
        <translation>die Zeile ist nicht vom selben Modell wie die davor.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 hat keine Zeilen.</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>GenerateRun</name>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Das Modell kennt die Klasse „%1“ nicht.</translation>
    </message>
    <message>
        <source>`model info` lists its classes.</source>
        <translation>„model info“ nennt seine Klassen.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Erzeugen</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Labels, in the gallery</source>
        <translation>Zuordnungen, in der Galerie</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Als %1 zuordnen</translation>
    </message>
    <message>
        <source>Label as &quot;cannot identify&quot;</source>
        <translation>Als „nicht bestimmbar“ zuordnen</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>How sure you are: high, moderate, low, no confidence</source>
        <translation>Wie sicher Sie sind: hoch, mittel, gering, gar nicht</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Another cell; with Shift select more</source>
        <translation>Eine andere Zelle; mit Umschalt mehrere wählen</translation>
    </message>
    <message>
        <source>Pictures, in the inspector</source>
        <translation>Bilder, im Inspektor</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Größer und kleiner</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Fit the whole cell</source>
        <translation>Die ganze Zelle zeigen</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Leertaste, gehalten</translation>
    </message>
    <message>
        <source>The original instead of the change</source>
        <translation>Das Original statt der Änderung</translation>
    </message>
    <message>
        <source>About CytoDiffusion</source>
        <translation>Über CytoDiffusion</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CytoDiffusion %1&lt;/h3&gt;&lt;p&gt;A workbench for blood cell images and a diffusion classifier.&lt;/p&gt;&lt;p&gt;For research use only. Not a medical device, not for diagnosis.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3. Method: Deltadahl et al., Nature Machine Intelligence 7, 1791–1803 (2025).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;CytoDiffusion %1&lt;/h3&gt;&lt;p&gt;Ein Arbeitsplatz für Bilder von Blutzellen und einen Diffusionsklassifikator.&lt;/p&gt;&lt;p&gt;Nur für Forschungszwecke. Kein Medizinprodukt, nicht zur Diagnose.&lt;/p&gt;&lt;p&gt;GNU General Public License, Version 3. Verfahren: Deltadahl et al., Nature Machine Intelligence 7, 1791–1803 (2025).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ImageQueue</name>
    <message>
        <source>The image could not be prepared: %1</source>
        <translation>Das Bild konnte nicht vorbereitet werden: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the image.</source>
        <translation>Der Arbeitsspeicher reicht für das Bild nicht.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation>Schließen Sie andere Programme oder nehmen Sie ein kleineres Bild.</translation>
    </message>
</context>
<context>
    <name>ImageSelection</name>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>The split was stopped.</source>
        <translation>Die Aufteilung wurde angehalten.</translation>
    </message>
    <message>
        <source>Cross-validation needs at least two folds.</source>
        <translation>Kreuzvalidierung braucht mindestens zwei Teile.</translation>
    </message>
    <message>
        <source>There is no fold %1: the folds are 0 to %2.</source>
        <translation>Es gibt keinen Teil %1: Es gibt 0 bis %2.</translation>
    </message>
    <message>
        <source>%1 folds cannot be made of %2 groups of images.</source>
        <translation>Aus %2 Bildgruppen lassen sich nicht %1 Teile bilden.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; cannot be spread over %2 folds: it has too few groups of images.</source>
        <translation>Die Klasse „%1“ lässt sich nicht auf %2 Teile verteilen: Sie hat zu wenige Bildgruppen.</translation>
    </message>
    <message>
        <source>Use fewer folds or smaller groups, or leave the class out.</source>
        <translation>Nehmen Sie weniger Teile oder kleinere Gruppen oder lassen Sie die Klasse weg.</translation>
    </message>
    <message>
        <source>%1 images of the class &quot;%2&quot; were asked for, and there are %3.</source>
        <translation>%1 Bilder der Klasse „%2“ wurden verlangt, es gibt %3.</translation>
    </message>
    <message>
        <source>%1 has no class &quot;%2&quot; to exclude.</source>
        <translation>%1 hat keine Klasse „%2“, die ausgelassen werden könnte.</translation>
    </message>
    <message>
        <source>Name one of the folders of the data set.</source>
        <translation>Nennen Sie einen der Ordner der Daten.</translation>
    </message>
    <message>
        <source>No class of %1 is left to train on.</source>
        <translation>Von %1 bleibt keine Klasse zum Trainieren.</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>There is not enough memory to read &quot;%1&quot;.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um „%1“ zu lesen.</translation>
    </message>
    <message>
        <source>Close other programs or reduce the image.</source>
        <translation>Schließen Sie andere Programme oder verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is damaged and cannot be decoded.</source>
        <translation>Der Inhalt von „%1“ ist beschädigt und kann nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or copy it again.</source>
        <translation>Öffnen Sie es in einem anderen Programm und speichern Sie es neu, oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The pixels of &quot;%1&quot; are stored in a way that is not supported.</source>
        <translation>Die Pixel von „%1“ sind auf eine nicht unterstützte Weise gespeichert.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF with 8 or 16 bits per channel.</source>
        <translation>Speichern Sie es als PNG oder TIFF mit 8 oder 16 Bit je Kanal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>Copy or export the image again.</source>
        <translation>Kopieren oder exportieren Sie das Bild noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 GB.</source>
        <translation>„%1“ ist größer als 1 GB.</translation>
    </message>
    <message>
        <source>Cut out the cells and save them as single images.</source>
        <translation>Schneiden Sie die Zellen aus und speichern Sie sie als einzelne Bilder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels; the limit is 100 megapixels.</source>
        <translation>„%1“ hat %2 x %3 Pixel; die Grenze liegt bei 100 Megapixeln.</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; may not be entered.</source>
        <translation>Der Ordner von „%1“ darf nicht betreten werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or renamed.</source>
        <translation>Prüfen Sie den Pfad; die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not an image.</source>
        <translation>„%1“ ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>Name the images in it, or rename the folder.</source>
        <translation>Nennen Sie die Bilder darin oder benennen Sie den Ordner um.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not an image file.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Bilddatei.</translation>
    </message>
    <message>
        <source>Save the image to a file first.</source>
        <translation>Speichern Sie das Bild zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>„%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: %2.</source>
        <translation>„%1“ kann nicht bis zum Ende gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection and try again.</source>
        <translation>Prüfen Sie das Laufwerk oder die Netzverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before the image is complete.</source>
        <translation>„%1“ endet, bevor das Bild vollständig ist.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The kind of image in &quot;%1&quot; is not supported: %2.</source>
        <translation>Die Art des Bildes in „%1“ wird nicht unterstützt: %2.</translation>
    </message>
    <message>
        <source>lossless or hierarchical JPEG</source>
        <translation>verlustfreies oder hierarchisches JPEG</translation>
    </message>
    <message>
        <source>JPEG with %1 bits per channel</source>
        <translation>JPEG mit %1 Bit je Kanal</translation>
    </message>
    <message>
        <source>JPEG with %1 channels</source>
        <translation>JPEG mit %1 Kanälen</translation>
    </message>
    <message>
        <source>JPEG without a height in its header</source>
        <translation>JPEG ohne Höhe im Kopf</translation>
    </message>
    <message>
        <source>bitmap that holds a JPEG or PNG</source>
        <translation>Bitmap, die ein JPEG oder PNG enthält</translation>
    </message>
    <message>
        <source>TIFF with floating-point or signed values</source>
        <translation>TIFF mit Gleitkomma- oder vorzeichenbehafteten Werten</translation>
    </message>
    <message>
        <source>TIFF with %1 bits per channel</source>
        <translation>TIFF mit %1 Bit je Kanal</translation>
    </message>
    <message>
        <source>TIFF with %1 channels</source>
        <translation>TIFF mit %1 Kanälen</translation>
    </message>
    <message>
        <source>TIFF with 16 bits per channel that is not grey or RGB</source>
        <translation>TIFF mit 16 Bit je Kanal, weder grau noch RGB</translation>
    </message>
    <message>
        <source>TIFF with 16 bits per channel in separate planes</source>
        <translation>TIFF mit 16 Bit je Kanal in getrennten Ebenen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image of a known kind.</source>
        <translation>„%1“ ist kein Bild bekannter Art.</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP and TIFF files can be read.</source>
        <translation>JPEG-, PNG-, BMP- und TIFF-Dateien können gelesen werden.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Check the path; the folder may have been moved or renamed.</source>
        <translation>Prüfen Sie den Pfad; der Ordner wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file, not a data set.</source>
        <translation>„%1“ ist eine Datei, kein Datensatz.</translation>
    </message>
    <message>
        <source>Name the folder that holds one folder of images per class.</source>
        <translation>Nennen Sie den Ordner, der je Klasse einen Ordner mit Bildern enthält.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; may not be read.</source>
        <translation>Der Ordner „%1“ darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>No folder in &quot;%1&quot; holds an image.</source>
        <translation>Kein Ordner in „%1“ enthält ein Bild.</translation>
    </message>
    <message>
        <source>A data set has one folder per class with JPEG, PNG, BMP or TIFF files.</source>
        <translation>Ein Datensatz hat je Klasse einen Ordner mit JPEG-, PNG-, BMP- oder TIFF-Dateien.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be searched for images: %2.</source>
        <translation>Der Ordner „%1“ kann nicht nach Bildern durchsucht werden: %2.</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; is not in UTF-8, so that the file cannot be opened; \x stands before its other bytes.</source>
        <translation>Der Name von „%1“ ist nicht in UTF-8, sodass die Datei nicht geöffnet werden kann; vor den anderen Bytes steht \x.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Benennen Sie sie um.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The program met an unexpected state: %1.</source>
        <translation>Das Programm geriet in einen unerwarteten Zustand: %1.</translation>
    </message>
    <message>
        <source>The program met an unexpected state.</source>
        <translation>Das Programm geriet in einen unerwarteten Zustand.</translation>
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
        <translation>Die Taste von „%1“ muss ein Buchstabe von A bis Z sein.</translation>
    </message>
    <message>
        <source>The letter %1 means &quot;cannot identify&quot;; &quot;%2&quot; needs another.</source>
        <translation>Der Buchstabe %1 bedeutet „nicht bestimmbar“; „%2“ braucht einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have the key %2: letters and digits alone name classes and confidences, and arrow keys move through the cells.</source>
        <translation>„%1“ kann nicht die Taste %2 haben: Buchstaben und Ziffern allein nennen Klassen und Sicherheiten, Pfeiltasten führen durch die Zellen.</translation>
    </message>
    <message>
        <source>The key %1 has two meanings: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>Die Taste %1 hat zwei Bedeutungen: „%2“ und „%3“.</translation>
    </message>
</context>
<context>
    <name>LabelImport</name>
    <message>
        <source>The study has no image &quot;%1&quot;.</source>
        <translation>Die Studie hat kein Bild „%1“.</translation>
    </message>
    <message>
        <source>The reader is missing.</source>
        <translation>Der Befunder fehlt.</translation>
    </message>
    <message>
        <source>%1 takes no part in this study any more.</source>
        <translation>%1 nimmt an dieser Studie nicht mehr teil.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>Die Studie hat keine Klasse „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no confidence: it is high, moderate, low or no.</source>
        <translation>„%1“ ist keine Sicherheit: Es gibt high, moderate, low oder no.</translation>
    </message>
    <message>
        <source>The table labels this image twice for %1.</source>
        <translation>Die Tabelle ordnet dieses Bild für %1 zweimal zu.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>Columns are image_path or image_sha256, reader, label_class, label_confidence, comment.</source>
        <translation>Spalten sind image_path oder image_sha256, reader, label_class, label_confidence, comment.</translation>
    </message>
    <message>
        <source>Reading the labels was cancelled.</source>
        <translation>Das Lesen der Zuordnungen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 of an image.</source>
        <translation>„%1“ ist kein SHA-256 eines Bildes.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has another content than the table says.</source>
        <translation>Das Bild „%1“ hat einen anderen Inhalt, als die Tabelle sagt.</translation>
    </message>
    <message>
        <source>The content of the image &quot;%1&quot; has not been read yet: it cannot be compared.</source>
        <translation>Der Inhalt des Bildes „%1“ wurde noch nicht gelesen: Er kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>MatrixRun</name>
    <message>
        <source>Explaining</source>
        <translation>Erklärungen werden berechnet</translation>
    </message>
    <message>
        <source>%1 has no row: none of its images could be read.</source>
        <translation>%1 hat keine Zeile: Keines seiner Bilder konnte gelesen werden.</translation>
    </message>
    <message>
        <source>%1: the model takes none of %2 images for this class.</source>
        <translation>%1: Das Modell hält keines von %2 Bildern für diese Klasse.</translation>
    </message>
    <message>
        <source>%1 holds no image that can be explained.</source>
        <translation>%1 enthält kein Bild, das erklärt werden kann.</translation>
    </message>
</context>
<context>
    <name>ModelConfig</name>
    <message>
        <source>%1: the file does not hold a JSON object.</source>
        <translation>%1: Die Datei enthält kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must lie between 1 and %3.</source>
        <translation>%1: „%2“ muss zwischen 1 und %3 liegen.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has the value %3, which this program does not support.</source>
        <translation>%1: „%2“ hat den Wert %3, den dieses Programm nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must have one entry for each of the %3 blocks.</source>
        <translation>%1: „%2“ muss für jeden der %3 Blöcke einen Eintrag haben.</translation>
    </message>
    <message>
        <source>Use a checkpoint in Stable Diffusion 1.5&apos;s layout.</source>
        <translation>Verwenden Sie einen Checkpoint im Aufbau von Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not supported.</source>
        <translation>%1: Das Feld „%2“ wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has a value of the wrong type.</source>
        <translation>%1: „%2“ hat einen Wert der falschen Art.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names the block type %3, which this program does not support.</source>
        <translation>%1: „%2“ nennt die Blockart %3, die dieses Programm nicht unterstützt.</translation>
    </message>
    <message>
        <source>%1: &quot;block_out_channels&quot; must have 1 to %2 entries.</source>
        <translation>%1: „block_out_channels“ muss 1 bis %2 Einträge haben.</translation>
    </message>
    <message>
        <source>%1: every entry of &quot;block_out_channels&quot; must be a multiple of &quot;norm_num_groups&quot;.</source>
        <translation>%1: Jeder Eintrag von „block_out_channels“ muss ein Vielfaches von „norm_num_groups“ sein.</translation>
    </message>
    <message>
        <source>%1: &quot;down_block_types&quot;, &quot;up_block_types&quot; and &quot;block_out_channels&quot; differ in length.</source>
        <translation>%1: „down_block_types“, „up_block_types“ und „block_out_channels“ sind verschieden lang.</translation>
    </message>
    <message>
        <source>%1: &quot;attention_head_dim&quot; must divide the channels of its block.</source>
        <translation>%1: „attention_head_dim“ muss die Kanäle seines Blocks teilen.</translation>
    </message>
    <message>
        <source>%1: &quot;downsample_padding&quot; must be 0 or 1.</source>
        <translation>%1: „downsample_padding“ muss 0 oder 1 sein.</translation>
    </message>
    <message>
        <source>%1: &quot;sample_size&quot; must be one number.</source>
        <translation>%1: „sample_size“ muss eine einzige Zahl sein.</translation>
    </message>
    <message>
        <source>%1: without layers in its blocks, all &quot;block_out_channels&quot; must be equal.</source>
        <translation>%1: Ohne Schichten in den Blöcken müssen alle „block_out_channels“ gleich sein.</translation>
    </message>
    <message>
        <source>%1: &quot;layers_per_block&quot; must lie between 0 and 16.</source>
        <translation>%1: „layers_per_block“ muss zwischen 0 und 16 liegen.</translation>
    </message>
    <message>
        <source>%1: &quot;scaling_factor&quot; must be positive.</source>
        <translation>%1: „scaling_factor“ muss positiv sein.</translation>
    </message>
    <message>
        <source>%1: &quot;beta_start&quot; and &quot;beta_end&quot; must satisfy 0 &lt; start &lt;= end &lt; 1.</source>
        <translation>%1: Für „beta_start“ und „beta_end“ muss gelten: 0 &lt; Anfang &lt;= Ende &lt; 1.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Name a model folder in the layout of a diffusers pipeline.</source>
        <translation>Nennen Sie einen Modellordner im Aufbau einer Pipeline von diffusers.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>Copy the file anew.</source>
        <translation>Kopieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>%1: &quot;norm_eps&quot; must lie between 0 and 1.</source>
        <translation>%1: „norm_eps“ muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>%1: &quot;freq_shift&quot; must not be negative, and less than half of the first of &quot;block_out_channels&quot;.</source>
        <translation>%1: „freq_shift“ darf nicht negativ sein und muss kleiner sein als die Hälfte des ersten Werts von „block_out_channels“.</translation>
    </message>
    <message>
        <source>%1: &quot;steps_offset&quot; must not be negative, and less than &quot;num_train_timesteps&quot;.</source>
        <translation>%1: „steps_offset“ darf nicht negativ sein und muss kleiner sein als „num_train_timesteps“.</translation>
    </message>
</context>
<context>
    <name>ModelInfo</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>Es gibt keinen Modellordner %1.</translation>
    </message>
    <message>
        <source>Name a folder that holds unet/, vae/ and scheduler/.</source>
        <translation>Nennen Sie einen Ordner mit unet/, vae/ und scheduler/.</translation>
    </message>
    <message>
        <source>%1/%2 holds no weights.</source>
        <translation>%1/%2 enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 parameters, %2, %3</source>
        <translation>%1 Parameter, %2, %3</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>none: the folder has no cytodiffusion.json, so the model cannot classify</source>
        <translation>keine: Der Ordner hat keine cytodiffusion.json, das Modell kann daher nicht klassifizieren</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>Konditionierung</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>none: no probabilities</source>
        <translation>keine: keine Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>none: no threshold</source>
        <translation>keine: kein Schwellenwert</translation>
    </message>
    <message>
        <source>none of its own: that of the authors&apos; model is used</source>
        <translation>kein eigenes: das des Modells der Autoren wird verwendet</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>%1: &quot;%2&quot; must be a JSON object.</source>
        <translation>%1: „%2“ muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; %4.</source>
        <translation>%1: „%2“ in „%3“ %4.</translation>
    </message>
    <message>
        <source>must be a list of classes</source>
        <translation>muss eine Liste von Klassen sein</translation>
    </message>
    <message>
        <source>must not be less than &quot;timestep_low&quot;</source>
        <translation>darf nicht kleiner sein als „timestep_low“</translation>
    </message>
    <message>
        <source>must be none, geometric or full</source>
        <translation>muss none, geometric oder full sein</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be minus_one_to_one</source>
        <translation>muss minus_one_to_one sein</translation>
    </message>
    <message>
        <source>has no room for so many classes</source>
        <translation>hat keinen Platz für so viele Klassen</translation>
    </message>
    <message>
        <source>must be a list of five numbers</source>
        <translation>muss eine Liste von fünf Zahlen sein</translation>
    </message>
    <message>
        <source>must be margin or zeta</source>
        <translation>muss margin oder zeta sein</translation>
    </message>
    <message>
        <source>Correct the file or copy the model anew.</source>
        <translation>Berichtigen Sie die Datei oder kopieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>must be a list of three numbers</source>
        <translation>muss eine Liste aus drei Zahlen sein</translation>
    </message>
    <message>
        <source>has a low that is above its high</source>
        <translation>hat eine untere Grenze, die über der oberen liegt</translation>
    </message>
    <message>
        <source>is not known to this program</source>
        <translation>ist diesem Programm nicht bekannt</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot;, which is not known to this program</source>
        <translation>hat das Feld „%1“, das diesem Programm nicht bekannt ist</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be t-test or anytime</source>
        <translation>muss t-test oder anytime sein</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: %1</source>
        <translation>SHA-256 der Gewichte: %1</translation>
    </message>
    <message>
        <source>The folder has no cytodiffusion.json, so the model cannot classify.</source>
        <translation>Der Ordner hat keine Datei cytodiffusion.json; das Modell kann daher nicht klassifizieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es): %1</source>
        <translation>
            <numerusform>%n Klasse: %1</numerusform>
            <numerusform>%n Klassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number as it is stored is shown by: cytodiffusion-cli model info &quot;%1&quot; --json</source>
        <translation>Alle Zahlen, wie sie gespeichert sind, zeigt: cytodiffusion-cli model info &quot;%1&quot; --json</translation>
    </message>
    <message>
        <source>numbers of 32 bits</source>
        <translation>Zahlen mit 32 Bit</translation>
    </message>
    <message>
        <source>numbers of 16 bits</source>
        <translation>Zahlen mit 16 Bit</translation>
    </message>
    <message>
        <source>numbers of 16 bits (bfloat16)</source>
        <translation>Zahlen mit 16 Bit (bfloat16)</translation>
    </message>
    <message>
        <source>Denoiser: %1 parameters, %2, %3</source>
        <translation>Entrauscher: %1 Parameter, %2, %3</translation>
    </message>
    <message>
        <source>Coder of the pictures: %1 parameters, %2, %3</source>
        <translation>Kodierer der Bilder: %1 Parameter, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3, %4</source>
        <comment>name of a network</comment>
        <translation>%1: %2 Parameter, %3, %4</translation>
    </message>
    <message>
        <source>Pictures: the middle %1 % of each side, scaled to %2 × %2 pixels</source>
        <translation>Bilder: die mittleren %1 % jeder Seite, auf %2 × %2 Pixel gebracht</translation>
    </message>
    <message>
        <source>Pictures: whole, scaled to %1 × %1 pixels</source>
        <translation>Bilder: ganz, auf %1 × %1 Pixel gebracht</translation>
    </message>
    <message>
        <source>Colours: brought to those of the pictures from which the model learned</source>
        <translation>Farben: an die der Bilder angeglichen, aus denen das Modell gelernt hat</translation>
    </message>
    <message>
        <source>Colours: taken as they are</source>
        <translation>Farben: so, wie sie sind</translation>
    </message>
    <message>
        <source>Size of the cells from which the model learned: up to %1 % of the picture&apos;s side</source>
        <translation>Größe der Zellen, aus denen das Modell gelernt hat: bis zu %1 % der Bildseite</translation>
    </message>
    <message>
        <source>Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes that are worse than the best one at p &lt; %4 are given up.</source>
        <translation>Durchgänge: bis zu %1 je Klasse. Nach %2 Durchgängen und dann nach je %3 weiteren werden Klassen verworfen, die mit p &lt; %4 schlechter sind als die beste.</translation>
    </message>
    <message>
        <source>Trials: %1 of each class; none is given up</source>
        <translation>Durchgänge: %1 je Klasse; keine wird verworfen</translation>
    </message>
    <message>
        <source>Noise: time steps %1 to %2</source>
        <translation>Rauschen: Zeitschritte %1 bis %2</translation>
    </message>
    <message>
        <source>Each trial sees the picture as it is</source>
        <translation>Jeder Durchgang sieht das Bild, wie es ist</translation>
    </message>
    <message>
        <source>Each trial sees the picture turned or mirrored</source>
        <translation>Jeder Durchgang sieht das Bild gedreht oder gespiegelt</translation>
    </message>
    <message>
        <source>Each trial sees the picture turned, mirrored or with other colours</source>
        <translation>Jeder Durchgang sieht das Bild gedreht, gespiegelt oder mit anderen Farben</translation>
    </message>
    <message>
        <source>Weights of the time steps: as published</source>
        <translation>Gewichte der Zeitschritte: wie veröffentlicht</translation>
    </message>
    <message>
        <source>Weights of the time steps: fitted to this model</source>
        <translation>Gewichte der Zeitschritte: an dieses Modell angepasst</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Startwert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Probabilities: fitted to %n picture(s) of &quot;%1&quot;, temperature %2</source>
        <translation>
            <numerusform>Wahrscheinlichkeiten: an %n Bild aus „%1“ angepasst, Temperatur %2</numerusform>
            <numerusform>Wahrscheinlichkeiten: an %n Bilder aus „%1“ angepasst, Temperatur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Probabilities: none, because the model was not calibrated</source>
        <translation>Wahrscheinlichkeiten: keine, weil das Modell nicht kalibriert wurde</translation>
    </message>
    <message>
        <source>Unusual cells: not told, because the model has no threshold</source>
        <translation>Ungewöhnliche Zellen: werden nicht genannt, weil das Modell keine Schwelle hat</translation>
    </message>
    <message>
        <source>Unusual cells: those whose zeta is below %1, fitted to &quot;%2&quot;</source>
        <translation>Ungewöhnliche Zellen: jene mit einem Zeta unter %1, angepasst an „%2“</translation>
    </message>
    <message>
        <source>Unusual cells: those whose margin is below %1, fitted to &quot;%2&quot;</source>
        <translation>Ungewöhnliche Zellen: jene mit einem Abstand unter %1, angepasst an „%2“</translation>
    </message>
    <message>
        <source>Of the usual cells there, %1 % are not called unusual</source>
        <translation>Von den gewöhnlichen Zellen dort werden %1 % nicht ungewöhnlich genannt</translation>
    </message>
    <message>
        <source>Of the unusual cells there, %1 % are found</source>
        <translation>Von den ungewöhnlichen Zellen dort werden %1 % gefunden</translation>
    </message>
    <message>
        <source>Learned from: %1</source>
        <translation>Gelernt aus: %1</translation>
    </message>
    <message>
        <source>Pictures that it learned from: %1</source>
        <translation>Bilder, aus denen es gelernt hat: %1</translation>
    </message>
    <message>
        <source>Steps of training: %1</source>
        <translation>Trainingsschritte: %1</translation>
    </message>
    <message>
        <source>Trained with CytoDiffusion %1</source>
        <translation>Trainiert mit CytoDiffusion %1</translation>
    </message>
    <message>
        <source>Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes are given up that a test finds worse than the best one, which over all its looks together is wrong about the best class with a probability of at most %4.</source>
        <translation>Durchgänge: bis zu %1 je Klasse. Nach %2 Durchgängen und dann nach je %3 weiteren werden Klassen verworfen, die ein Test schlechter findet als die beste; über alle seine Blicke zusammen irrt er sich über die beste Klasse höchstens mit der Wahrscheinlichkeit %4.</translation>
    </message>
    <message>
        <source>The first trials are spread over all time steps</source>
        <translation>Die ersten Durchgänge sind über alle Zeitschritte verteilt</translation>
    </message>
    <message>
        <source>Trials come in pairs whose noises are each other&apos;s negative</source>
        <translation>Durchgänge kommen in Paaren, deren Rauschen einander entgegengesetzt ist</translation>
    </message>
</context>
<context>
    <name>ModelWord</name>
    <message>
        <source>This cell has not been predicted yet.</source>
        <translation>Diese Zelle wurde noch nicht vorhergesagt.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture %1 cannot be encoded.</source>
        <translation>Das Bild %1 kann nicht kodiert werden.</translation>
    </message>
</context>
<context>
    <name>PredictionJournal</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Prüfen Sie Ordner, Zugriffsrechte und freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The unfinished run %1 was begun with another model or other options: %2.</source>
        <translation>Der unfertige Lauf %1 wurde mit einem anderen Modell oder anderen Optionen begonnen: %2.</translation>
    </message>
    <message>
        <source>Use those again, or delete the file to begin anew.</source>
        <translation>Verwenden Sie jene wieder oder löschen Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>An earlier run left %1 finished images in %2.</source>
        <translation>Ein früherer Lauf ließ %1 fertige Bilder in %2 zurück.</translation>
    </message>
    <message>
        <source>Continue it with --resume, or delete the file to begin anew.</source>
        <translation>Setzen Sie ihn mit --resume fort oder löschen Sie die Datei, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Check the free space, then continue with --resume.</source>
        <translation>Prüfen Sie den freien Speicherplatz und machen Sie dann mit --resume weiter.</translation>
    </message>
</context>
<context>
    <name>PredictionJson</name>
    <message>
        <source>The record of a prediction is damaged.</source>
        <translation>Die Aufzeichnung einer Vorhersage ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3</source>
        <translation>%1 war %2 und ist jetzt %3</translation>
    </message>
    <message>
        <source>the record is of another kind</source>
        <translation>die Aufzeichnung ist von anderer Art</translation>
    </message>
</context>
<context>
    <name>Pretrained</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold floating-point numbers</source>
        <translation>„%1“ enthält keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and should be %3</source>
        <translation>„%1“ ist %2 und sollte %3 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in the network</source>
        <translation>„%1“ hat keinen Platz im Netz</translation>
    </message>
    <message>
        <source>%1 does not hold the weights of this network: %2.</source>
        <translation>%1 enthält nicht die Gewichte dieses Netzes: %2.</translation>
    </message>
    <message>
        <source>Choose the configuration that the weights were made with.</source>
        <translation>Wählen Sie die Konfiguration, mit der die Gewichte entstanden.</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Taste drücken</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
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
        <translation>Entf</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The figure &quot;%1&quot; of the report cannot be drawn.</source>
        <translation>Die Abbildung „%1“ des Berichts kann nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>RunManifest</name>
    <message>
        <source>Without --resume everything is computed again.</source>
        <translation>Ohne --resume wird alles neu berechnet.</translation>
    </message>
    <message>
        <source>%1 cannot be continued: its record %2 is missing, so that its options are not known.</source>
        <translation>%1 kann nicht fortgesetzt werden: Die Aufzeichnung %2 fehlt, die Optionen sind daher nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 was made with another model or other options: %2.</source>
        <translation>%1 entstand mit einem anderen Modell oder anderen Optionen: %2.</translation>
    </message>
    <message>
        <source>%1 was changed after it was made.</source>
        <translation>%1 wurde nach dem Schreiben verändert.</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Prüfen Sie den Pfad und seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The index and its files do not belong together: fetch them again.</source>
        <translation>Verzeichnis und Dateien gehören nicht zusammen: Holen Sie sie neu.</translation>
    </message>
    <message>
        <source>%1: the index is larger than 100 MB.</source>
        <translation>%1: Das Verzeichnis ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: fetch or export it again.</source>
        <translation>Die Datei ist beschädigt oder unvollständig: Holen oder exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, which the index %3 does not place there.</source>
        <translation>%1 enthält den Tensor „%2“, den das Verzeichnis %3 dort nicht nennt.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; that the index %3 places there.</source>
        <translation>%1 fehlt der Tensor „%2“, den das Verzeichnis %3 dort nennt.</translation>
    </message>
    <message>
        <source>There is neither %1 nor %2.</source>
        <translation>Es gibt weder %1 noch %2.</translation>
    </message>
    <message>
        <source>Files of the type .bin can run code and are never loaded: convert them to safetensors.</source>
        <translation>Dateien der Art .bin können Code ausführen und werden nie geladen: Wandeln Sie sie in safetensors um.</translation>
    </message>
    <message>
        <source>Check that the folder is a complete model.</source>
        <translation>Prüfen Sie, ob der Ordner ein vollständiges Modell ist.</translation>
    </message>
    <message>
        <source>%1 holds no tensor &quot;%2&quot;.</source>
        <translation>%1 enthält keinen Tensor „%2“.</translation>
    </message>
    <message>
        <source>Check that the file belongs to this model.</source>
        <translation>Prüfen Sie, ob die Datei zu diesem Modell gehört.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has the type %3.</source>
        <translation>%1: Der Tensor „%2“ hat den Typ %3.</translation>
    </message>
    <message>
        <source>Convert it to F32, F16 or BF16.</source>
        <translation>Wandeln Sie ihn in F32, F16 oder BF16 um.</translation>
    </message>
    <message>
        <source>%1: not enough memory for the tensor &quot;%2&quot;.</source>
        <translation>%1: Der Arbeitsspeicher reicht für den Tensor „%2“ nicht.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; cannot be written to %2: %3.</source>
        <translation>Der Tensor „%1“ kann nicht nach %2 geschrieben werden: %3.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>der Name ist vergeben</translation>
    </message>
    <message>
        <source>the format has no such type</source>
        <translation>das Format kennt diesen Typ nicht</translation>
    </message>
    <message>
        <source>it has too many dimensions</source>
        <translation>er hat zu viele Dimensionen</translation>
    </message>
    <message>
        <source>%1 cannot be written: a name is not UTF-8 text.</source>
        <translation>%1 kann nicht geschrieben werden: Ein Name ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the header is larger than 100 MB.</source>
        <translation>%1 kann nicht geschrieben werden: Der Kopf ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Prüfen Sie den freien Speicherplatz und die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>it is undefined</source>
        <translation>er ist nicht definiert</translation>
    </message>
    <message>
        <source>%1 is not a valid safetensors file: %2.</source>
        <translation>%1 ist keine gültige safetensors-Datei: %2.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; is not valid: %3.</source>
        <translation>%1: Der Tensor „%2“ ist nicht gültig: %3.</translation>
    </message>
    <message>
        <source>it has too many metadata</source>
        <translation>sie hat zu viele Metadaten</translation>
    </message>
    <message>
        <source>it has too many tensors</source>
        <translation>sie hat zu viele Tensoren</translation>
    </message>
    <message>
        <source>a number of a shape is too large</source>
        <translation>eine Zahl einer Form ist zu groß</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>ein Tensor hat zu viele Dimensionen</translation>
    </message>
    <message>
        <source>a tensor lacks one of &quot;dtype&quot;, &quot;shape&quot;, &quot;data_offsets&quot;</source>
        <translation>einem Tensor fehlt „dtype“, „shape“ oder „data_offsets“</translation>
    </message>
    <message>
        <source>a tensor has the unknown field &quot;%1&quot;</source>
        <translation>ein Tensor hat das unbekannte Feld „%1“</translation>
    </message>
    <message>
        <source>its JSON text is nested too deeply</source>
        <translation>ihr JSON-Text ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its JSON text contains a zero byte</source>
        <translation>ihr JSON-Text enthält ein Nullbyte</translation>
    </message>
    <message>
        <source>Not enough memory for the header of %1.</source>
        <translation>Der Arbeitsspeicher reicht für den Kopf von %1 nicht.</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is unknown</source>
        <translation>sein Typ „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>its data lies outside of the file</source>
        <translation>seine Daten liegen außerhalb der Datei</translation>
    </message>
    <message>
        <source>its shape is too large</source>
        <translation>seine Form ist zu groß</translation>
    </message>
    <message>
        <source>its shape calls for %1 bytes, it has %2</source>
        <translation>seine Form verlangt %1 Bytes, er hat %2</translation>
    </message>
    <message>
        <source>its data overlaps another tensor&apos;s</source>
        <translation>seine Daten überlappen die eines anderen Tensors</translation>
    </message>
    <message>
        <source>bytes that belong to no tensor precede its data</source>
        <translation>vor seinen Daten liegen Bytes, die zu keinem Tensor gehören</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 Bytes am Ende gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>it is shorter than 8 bytes</source>
        <translation>sie ist kürzer als 8 Bytes</translation>
    </message>
    <message>
        <source>its header of %1 bytes is longer than the file</source>
        <translation>ihr Kopf von %1 Bytes ist länger als die Datei</translation>
    </message>
    <message>
        <source>%1: the header is larger than 100 MB.</source>
        <translation>%1: Der Kopf ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>its header does not start with &quot;{&quot;</source>
        <translation>ihr Kopf beginnt nicht mit „{“</translation>
    </message>
    <message>
        <source>it has no &quot;weight_map&quot;</source>
        <translation>sie hat keine „weight_map“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a safetensors file beside the index</source>
        <translation>„%1“ ist nicht der Name einer safetensors-Datei neben dem Verzeichnis</translation>
    </message>
    <message>
        <source>its JSON text has an error at byte %1</source>
        <translation>ihr JSON-Text hat einen Fehler bei Byte %1</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; occurs twice</source>
        <translation>der Name „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>its JSON text does not start with an object</source>
        <translation>ihr JSON-Text beginnt nicht mit einem Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind</source>
        <translation>„%1“ hat einen Wert der falschen Art</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>The picture could not be saved as %1: %2.</source>
        <translation>Das Bild konnte nicht als %1 gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the drive.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den Platz auf dem Laufwerk.</translation>
    </message>
    <message>
        <source>The picture was not saved as %1: its kind is not known.</source>
        <translation>Das Bild wurde nicht als %1 gespeichert: Die Art der Datei ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Give a name that ends in .png, .jpg or .jpeg.</source>
        <translation>Wählen Sie einen Namen, der auf .png, .jpg oder .jpeg endet.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>HTML page, with a PDF beside it (*.html)</source>
        <translation>HTML-Seite, mit einem PDF daneben (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1 and %2.</source>
        <translation>Als %1 und %2 gespeichert.</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>The network gave a number that is not finite, so that this image cannot be classified.</source>
        <translation>Das Netz lieferte eine nicht endliche Zahl, dieses Bild kann daher nicht klassifiziert werden.</translation>
    </message>
    <message>
        <source>Check the model with &quot;model verify&quot;, or use the precision f32.</source>
        <translation>Prüfen Sie das Modell mit „model verify“ oder nehmen Sie die Genauigkeit f32.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>This reader takes no part in the session %1.</source>
        <translation>Dieser Befunder nimmt an der Sitzung %1 nicht teil.</translation>
    </message>
    <message>
        <source>The model of this prediction is not known any more.</source>
        <translation>Das Modell dieser Vorhersage ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This cell waits until your blinded session is over.</source>
        <translation>Diese Zelle wartet, bis Ihre verblindete Sitzung zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>SetText</name>
    <message>
        <source>Making the Turing test was cancelled.</source>
        <translation>Das Erstellen des Turing-Tests wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>SlideReport</name>
    <message>
        <source>Cannot identify</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>%1: not part of the differential</source>
        <translation>%1: nicht Teil des Differentialblutbilds</translation>
    </message>
    <message>
        <source>Readers disagree, and nobody has decided</source>
        <translation>Befunder sind uneinig, und niemand hat entschieden</translation>
    </message>
    <message>
        <source>The study has no slide %1.</source>
        <translation>Die Studie hat kein Präparat %1.</translation>
    </message>
    <message>
        <source>The slide was changed while its report was made.</source>
        <translation>Das Präparat wurde verändert, während sein Bericht entstand.</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Erstellen Sie den Bericht noch einmal.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>This slide is not signed.</source>
        <translation>Dieses Präparat ist nicht unterschrieben.</translation>
    </message>
    <message>
        <source>Unsigned revision: the slide was changed after it was signed. No signature is of what this report says.</source>
        <translation>Nicht unterschriebene Fassung: Das Präparat wurde nach dem Unterschreiben geändert. Keine Unterschrift gilt für das, was dieser Bericht sagt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Of this content</source>
        <translation>Für diesen Inhalt</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, changed since</source>
        <translation>nein, seither geändert</translation>
    </message>
    <message>
        <source>%1 signed although the slide was not complete. Reason: %2</source>
        <translation>%1 unterschrieb, obwohl das Präparat nicht vollständig war. Grund: %2</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differentialblutbild</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Cells of the slide</source>
        <translation>Zellen des Präparats</translation>
    </message>
    <message>
        <source>Not reviewed by anybody</source>
        <translation>Von niemandem durchgesehen</translation>
    </message>
    <message>
        <source>Unidentified: the model is unsure, and nobody has named a class</source>
        <translation>Unbestimmt: Das Modell ist unsicher, und niemand hat eine Klasse genannt</translation>
    </message>
    <message>
        <source>Failed: unreadable, missing or not predicted</source>
        <translation>Fehlgeschlagen: unlesbar, fehlend oder nicht vorhergesagt</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Labels that differ from the prediction</source>
        <translation>Zuordnungen, die von der Vorhersage abweichen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>Unsigned revision</source>
        <translation>Nicht unterschriebene Fassung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Authorship</source>
        <translation>Urheberschaft</translation>
    </message>
    <message>
        <source>Report of the slide %1</source>
        <translation>Bericht zum Präparat %1</translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Studie: %1 (%2)</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 of its weights: %2)</source>
        <translation>Modell: %1 (SHA-256 seiner Gewichte: %2)</translation>
    </message>
    <message>
        <source>Without a model.</source>
        <translation>Ohne Modell.</translation>
    </message>
    <message>
        <source>Consensus: version %1</source>
        <translation>Konsens: Fassung %1</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Noch wurde kein Konsens berechnet.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Erstellt am: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Nur für Forschungszwecke.</translation>
    </message>
    <message>
        <source>Cells that the differential leaves out</source>
        <translation>Zellen, die das Differentialblutbild auslässt</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>StartFit</name>
    <message>
        <source>The model does not know the class &quot;%1&quot; of the data set.</source>
        <translation>Das Modell kennt die Klasse „%1“ des Datensatzes nicht.</translation>
    </message>
    <message>
        <source>Leave it out with --exclude-class.</source>
        <translation>Lassen Sie sie mit --exclude-class weg.</translation>
    </message>
    <message>
        <source>The model %1 has no cytodiffusion.json: it knows no cell classes.</source>
        <translation>Das Modell %1 hat keine cytodiffusion.json: Es kennt keine Zellklassen.</translation>
    </message>
    <message>
        <source>Name a model folder of this program.</source>
        <translation>Nennen Sie einen Modellordner dieses Programms.</translation>
    </message>
    <message>
        <source>At least one component and two latents are needed.</source>
        <translation>Mindestens eine Komponente und zwei Latents sind nötig.</translation>
    </message>
    <message>
        <source>The timestep must lie between 1 and %1.</source>
        <translation>Der Zeitschritt muss zwischen 1 und %1 liegen.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodieren</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The data set has fewer than two readable images of the class &quot;%1&quot;.</source>
        <translation>Der Datensatz hat weniger als zwei lesbare Bilder der Klasse „%1“.</translation>
    </message>
    <message>
        <source>Give images of every class of the model.</source>
        <translation>Geben Sie Bilder jeder Klasse des Modells an.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>Use fewer latents per class.</source>
        <translation>Verwenden Sie weniger Latents je Klasse.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Agreement needs at least two classes.</source>
        <translation>Übereinstimmung braucht mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Agreement needs one place for each reader on every image.</source>
        <translation>Übereinstimmung braucht für jeden Befunder bei jedem Bild einen Platz.</translation>
    </message>
    <message>
        <source>Agreement was given an unknown class.</source>
        <translation>Der Übereinstimmung wurde eine unbekannte Klasse gegeben.</translation>
    </message>
    <message>
        <source>Agreement needs an image that two readers labelled.</source>
        <translation>Übereinstimmung braucht ein Bild, das zwei Befunder zugeordnet haben.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs a label of every reader on every image.</source>
        <translation>Fleiss&apos; Kappa braucht von jedem Befunder eine Zuordnung jedes Bildes.</translation>
    </message>
    <message>
        <source>Use Krippendorff&apos;s alpha where labels are missing.</source>
        <translation>Nehmen Sie Krippendorffs Alpha, wo Zuordnungen fehlen.</translation>
    </message>
    <message>
        <source>All labels are of one class, for which this measure of agreement is not defined.</source>
        <translation>Alle Zuordnungen sind von einer Klasse, wofür dieses Maß nicht definiert ist.</translation>
    </message>
    <message>
        <source>This measure of agreement needs a bootstrap interval.</source>
        <translation>Dieses Maß der Übereinstimmung braucht ein Bootstrap-Intervall.</translation>
    </message>
    <message>
        <source>The interval needs at least two images and a confidence between 0 and 1.</source>
        <translation>Das Intervall braucht mindestens zwei Bilder und ein Vertrauensniveau zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The bootstrap by slide needs the slide of each image.</source>
        <translation>Der Bootstrap nach Präparaten braucht das Präparat jedes Bildes.</translation>
    </message>
    <message>
        <source>The bootstrap needs at least one draw and a confidence between 0 and 1.</source>
        <translation>Der Bootstrap braucht mindestens eine Ziehung und ein Vertrauensniveau zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The bootstrap needs something to draw from.</source>
        <translation>Der Bootstrap braucht etwas, woraus er ziehen kann.</translation>
    </message>
    <message>
        <source>The statistic is not defined for these data.</source>
        <translation>Die Kenngröße ist für diese Daten nicht definiert.</translation>
    </message>
    <message>
        <source>The statistic is not defined on %1 of %2 bootstrap draws, which is too many for an interval.</source>
        <translation>Die Kenngröße ist bei %1 von %2 Ziehungen nicht definiert, zu oft für ein Intervall.</translation>
    </message>
    <message>
        <source>The calibration needs one outcome for each probability, and at least one.</source>
        <translation>Die Kalibrierung braucht für jede Wahrscheinlichkeit ein Ergebnis, mindestens eines.</translation>
    </message>
    <message>
        <source>The calibration needs probabilities from 0 to 1.</source>
        <translation>Die Kalibrierung braucht Wahrscheinlichkeiten von 0 bis 1.</translation>
    </message>
    <message>
        <source>The reliability diagram needs at least one bin.</source>
        <translation>Das Zuverlässigkeitsdiagramm braucht mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>An image has no probability of its own class.</source>
        <translation>Ein Bild hat keine Wahrscheinlichkeit seiner eigenen Klasse.</translation>
    </message>
    <message>
        <source>The evaluation needs one prediction for each labelled image, and at least one.</source>
        <translation>Die Bewertung braucht für jedes zugeordnete Bild eine Vorhersage, mindestens eine.</translation>
    </message>
    <message>
        <source>The evaluation holds a class that the model does not know.</source>
        <translation>Die Bewertung enthält eine Klasse, die das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs the answers of both readers.</source>
        <translation>Cohens Kappa braucht die Antworten beider Befunder.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs at least two classes.</source>
        <translation>Cohens Kappa braucht mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1.</source>
        <translation>Das Vertrauensniveau muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa was given an unknown class.</source>
        <translation>Cohens Kappa wurde eine unbekannte Klasse gegeben.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs an image that both readers labelled.</source>
        <translation>Cohens Kappa braucht ein Bild, das beide Befunder zugeordnet haben.</translation>
    </message>
    <message>
        <source>Both readers used one class throughout, for which Cohen&apos;s kappa is not defined.</source>
        <translation>Beide Befunder nahmen stets dieselbe Klasse, wofür Cohens Kappa nicht definiert ist.</translation>
    </message>
    <message>
        <source>The confidence matrix was given an unknown level.</source>
        <translation>Der Sicherheitsmatrix wurde eine unbekannte Stufe gegeben.</translation>
    </message>
    <message>
        <source>The confidence matrix needs an image that two readers labelled with a confidence.</source>
        <translation>Die Sicherheitsmatrix braucht ein Bild, das zwei Befunder mit Sicherheit zugeordnet haben.</translation>
    </message>
    <message>
        <source>The ROC curve needs images of both kinds.</source>
        <translation>Die ROC-Kurve braucht Bilder beider Arten.</translation>
    </message>
    <message>
        <source>The ROC curve needs finite scores.</source>
        <translation>Die ROC-Kurve braucht endliche Werte.</translation>
    </message>
    <message>
        <source>The test of two ROC curves needs both scores of each image.</source>
        <translation>Der Test zweier ROC-Kurven braucht beide Werte jedes Bildes.</translation>
    </message>
    <message>
        <source>The test of two ROC curves needs at least two images of each kind.</source>
        <translation>Der Test zweier ROC-Kurven braucht mindestens zwei Bilder jeder Art.</translation>
    </message>
    <message>
        <source>The areas differ without any variance, so that the test can say nothing.</source>
        <translation>Die Flächen unterscheiden sich ohne jede Varianz, der Test kann daher nichts sagen.</translation>
    </message>
    <message>
        <source>A density needs at least two values.</source>
        <translation>Eine Dichte braucht mindestens zwei Werte.</translation>
    </message>
    <message>
        <source>A density needs finite values.</source>
        <translation>Eine Dichte braucht endliche Werte.</translation>
    </message>
    <message>
        <source>A density needs values that differ.</source>
        <translation>Eine Dichte braucht verschiedene Werte.</translation>
    </message>
    <message>
        <source>The isotonic calibration needs one outcome for each score, and at least one.</source>
        <translation>Die isotone Kalibrierung braucht für jeden Wert ein Ergebnis, mindestens eines.</translation>
    </message>
    <message>
        <source>The isotonic calibration needs finite scores.</source>
        <translation>Die isotone Kalibrierung braucht endliche Werte.</translation>
    </message>
    <message>
        <source>The paired t-test needs at least two pairs.</source>
        <translation>Der gepaarte t-Test braucht mindestens zwei Paare.</translation>
    </message>
    <message>
        <source>The paired t-test needs finite values.</source>
        <translation>Der gepaarte t-Test braucht endliche Werte.</translation>
    </message>
    <message>
        <source>The psychometric function needs one answer for each confidence, and at least one bin.</source>
        <translation>Die psychometrische Funktion braucht für jede Sicherheit eine Antwort und mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>The psychometric function needs finite confidences.</source>
        <translation>Die psychometrische Funktion braucht endliche Sicherheiten.</translation>
    </message>
    <message>
        <source>The psychometric function needs confidences that differ.</source>
        <translation>Die psychometrische Funktion braucht verschiedene Sicherheiten.</translation>
    </message>
    <message>
        <source>The psychometric function needs finite stimuli.</source>
        <translation>Die psychometrische Funktion braucht endliche Reize.</translation>
    </message>
    <message>
        <source>At stimulus %1 there are %2 right answers of %3, which cannot be.</source>
        <translation>Beim Reiz %1 gibt es %2 richtige Antworten von %3, das kann nicht sein.</translation>
    </message>
    <message>
        <source>The psychometric function needs answers at two different stimuli at least.</source>
        <translation>Die psychometrische Funktion braucht Antworten bei mindestens zwei verschiedenen Reizen.</translation>
    </message>
    <message>
        <source>The guess rate must lie between 0 and 0.5, and is %1.</source>
        <translation>Die Ratewahrscheinlichkeit muss zwischen 0 und 0,5 liegen und ist %1.</translation>
    </message>
    <message>
        <source>The grid of the psychometric fit needs at least two values of each parameter.</source>
        <translation>Das Gitter der psychometrischen Anpassung braucht von jedem Parameter mindestens zwei Werte.</translation>
    </message>
    <message>
        <source>Signal detection needs trials of both kinds.</source>
        <translation>Die Signalentdeckung braucht Durchgänge beider Arten.</translation>
    </message>
    <message>
        <source>Signal detection was given more answers than trials.</source>
        <translation>Die Signalentdeckung bekam mehr Antworten als Durchgänge.</translation>
    </message>
    <message>
        <source>The temperature needs images of known classes.</source>
        <translation>Die Temperatur braucht Bilder bekannter Klassen.</translation>
    </message>
    <message>
        <source>An image has no score of its own class.</source>
        <translation>Ein Bild hat keinen Wert seiner eigenen Klasse.</translation>
    </message>
    <message>
        <source>The temperature needs finite scores.</source>
        <translation>Die Temperatur braucht endliche Werte.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Keine Sicherheit</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Two classifiers are compared on the same images, and on at least one.</source>
        <translation>Zwei Klassifikatoren werden auf denselben Bildern verglichen, und auf mindestens einem.</translation>
    </message>
</context>
<context>
    <name>StudyAgreement</name>
    <message>
        <source>All images are of one slide: there is nothing to resample by.</source>
        <translation>Alle Bilder sind von einem Präparat: Es gibt nichts, wonach gezogen werden könnte.</translation>
    </message>
</context>
<context>
    <name>StudyCalibration</name>
    <message>
        <source>The model&apos;s probabilities are not calibrated, and so are not shown.</source>
        <translation>Die Wahrscheinlichkeiten des Modells sind nicht kalibriert und werden deshalb nicht gezeigt.</translation>
    </message>
    <message>
        <source>No predicted cell has a label of a class that the model knows.</source>
        <translation>Keine vorhergesagte Zelle hat ein Label einer Klasse, die das Modell kennt.</translation>
    </message>
</context>
<context>
    <name>StudyConfusion</name>
    <message>
        <source>Cannot identify</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>No predicted image has a label that the model knows.</source>
        <translation>Kein vorhergesagtes Bild hat eine Zuordnung, die das Modell kennt.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>Die Studie hat keine Klasse „%1“.</translation>
    </message>
    <message>
        <source>There is no consensus yet.</source>
        <translation>Es gibt noch keinen Konsens.</translation>
    </message>
    <message>
        <source>The anomaly score needs a model.</source>
        <translation>Der Anomaliewert braucht ein Modell.</translation>
    </message>
</context>
<context>
    <name>StudyDifferential</name>
    <message>
        <source>A differential by the model needs a model.</source>
        <translation>Ein Differentialblutbild des Modells braucht ein Modell.</translation>
    </message>
    <message>
        <source>The study has no reader %1.</source>
        <translation>Die Studie hat keinen Befunder %1.</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 cannot be read back: %2.</source>
        <translation>%1 kann nicht zurückgelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>StudyIndexer</name>
    <message>
        <source>Indexing was cancelled; what was found so far is kept.</source>
        <translation>Das Einlesen wurde abgebrochen; was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The image folder %1 is not there or cannot be read.</source>
        <translation>Der Bildordner %1 ist nicht da oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Plug in its drive, or choose where the folder is now; labels and predictions are kept.</source>
        <translation>Schließen Sie sein Laufwerk an oder wählen Sie, wo der Ordner jetzt ist; Zuordnungen und Vorhersagen bleiben.</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Bilder werden gesucht</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Inhalte werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>The image folder %1 holds no image any more, and the study has %n cell(s) from it.</source>
        <translation>
            <numerusform>Der Bildordner %1 enthält kein Bild mehr, und die Studie hat %n Zelle daraus.</numerusform>
            <numerusform>Der Bildordner %1 enthält kein Bild mehr, und die Studie hat %n Zellen daraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its drive may not be connected: connect it, then look for cells again, or choose where the folder is now. Nothing was changed; labels and predictions are kept.</source>
        <translation>Das Laufwerk ist vielleicht nicht verbunden: Verbinden Sie es und suchen Sie dann noch einmal nach Zellen, oder wählen Sie, wo der Ordner jetzt ist. Es wurde nichts verändert; Zuordnungen und Vorhersagen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n slide folder(s) are gone or hold no image any more: %1. Their labels are kept.</source>
        <translation>
            <numerusform>%n Präparateordner ist verschwunden oder enthält kein Bild mehr: %1. Die Zuordnungen bleiben.</numerusform>
            <numerusform>%n Präparateordner sind verschwunden oder enthalten kein Bild mehr: %1. Die Zuordnungen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is known of it stays.</source>
        <translation>%1 Was von ihm bekannt ist, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders were not followed; the first is %1.</source>
        <translation>
            <numerusform>%n Verknüpfung zu einem Ordner wurde nicht verfolgt: %1.</numerusform>
            <numerusform>%n Verknüpfungen zu Ordnern wurden nicht verfolgt; die erste ist %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyOpening</name>
    <message>
        <source>Opening the study was cancelled.</source>
        <translation>Das Öffnen der Studie wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Check the path; the folder may have been moved or renamed.</source>
        <translation>Prüfen Sie den Pfad; der Ordner wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
</context>
<context>
    <name>StudyPsychometric</name>
    <message>
        <source>The statistics were cancelled.</source>
        <translation>Die Statistik wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>StudyReport</name>
    <message>
        <source>Normal cells</source>
        <translation>Normale Zellen</translation>
    </message>
    <message>
        <source>Abnormal cells</source>
        <translation>Anomale Zellen</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Befunder %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Alle Befunder</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <translation>Anomaliewert</translation>
    </message>
    <message>
        <source>The model has predicted no countable cell of this slide yet.</source>
        <translation>Das Modell hat noch keine zählbare Zelle dieses Präparats vorhergesagt.</translation>
    </message>
    <message>
        <source>This reader has labelled no countable cell of this slide yet.</source>
        <translation>Dieser Befunder hat noch keine zählbare Zelle dieses Präparats zugeordnet.</translation>
    </message>
    <message>
        <source>No countable cell of this slide has a consensus yet. Label cells, then run the consensus.</source>
        <translation>Noch keine zählbare Zelle dieses Präparats hat einen Konsens. Ordnen Sie Zellen zu und berechnen Sie dann den Konsens.</translation>
    </message>
    <message>
        <source>There is no model. Load one and predict the study to compare it with people.</source>
        <translation>Es gibt kein Modell. Laden Sie eines und sagen Sie die Studie vorher, um es mit Menschen zu vergleichen.</translation>
    </message>
    <message>
        <source>Nobody has labelled a predicted cell yet.</source>
        <translation>Noch hat niemand eine vorhergesagte Zelle zugeordnet.</translation>
    </message>
    <message>
        <source>No cell has both a label and a prediction yet.</source>
        <translation>Noch hat keine Zelle sowohl Zuordnung als auch Vorhersage.</translation>
    </message>
    <message>
        <source>No cell has been labelled with a confidence by two readers yet.</source>
        <translation>Noch hat keine Zelle von zwei Befundern eine Zuordnung mit Sicherheit.</translation>
    </message>
    <message>
        <source>There is no consensus yet, so that nothing says who is right. Run the consensus first.</source>
        <translation>Es gibt noch keinen Konsens, daher sagt nichts, wer recht hat. Berechnen Sie zuerst den Konsens.</translation>
    </message>
    <message>
        <source>There is no model, and so no confidence of one.</source>
        <translation>Es gibt kein Modell und daher keine Sicherheit eines Modells.</translation>
    </message>
    <message>
        <source>Too few cells have a consensus and a confidence: several readers must label the same cells, and say how sure they are.</source>
        <translation>Zu wenige Zellen haben Konsens und Sicherheit: Mehrere Befunder müssen dieselben Zellen zuordnen und sagen, wie sicher sie sind.</translation>
    </message>
    <message>
        <source>There is no model, and so no anomaly score.</source>
        <translation>Es gibt kein Modell und daher keinen Anomaliewert.</translation>
    </message>
    <message>
        <source>No predicted cell has a label yet that says whether it is normal.</source>
        <translation>Noch hat keine vorhergesagte Zelle eine Zuordnung, die sagt, ob sie normal ist.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Readers agree</source>
        <translation>Befunder stimmen überein</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Fleiss&apos; Kappa</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Confidence, Krippendorff&apos;s alpha</source>
        <translation>Sicherheit, Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Pairs of readers</source>
        <translation>Befunderpaare</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Cells of both</source>
        <translation>Zellen beider</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Gleiche Klasse</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Readers and their own hidden repeats</source>
        <translation>Befunder und ihre eigenen verdeckten Wiederholungen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Repeated cells</source>
        <translation>Wiederholte Zellen</translation>
    </message>
    <message>
        <source>How often the model says what people say</source>
        <translation>Wie oft das Modell sagt, was Menschen sagen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>Classes, compared with: %1</source>
        <translation>Klassen, verglichen mit: %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Fitted psychometric functions</source>
        <translation>Angepasste psychometrische Funktionen</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Differential of %1</source>
        <translation>Differentialblutbild von %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>%1 (outside of the total)</source>
        <translation>%1 (außerhalb der Summe)</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Nicht bestimmt</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>No class of the study counts as abnormal.</source>
        <translation>Keine Klasse der Studie gilt als anomal.</translation>
    </message>
    <message>
        <source>Abnormal: %1.</source>
        <translation>Anomal: %1.</translation>
    </message>
    <message>
        <source>%1 normal and %2 abnormal cells have a score.</source>
        <translation>%1 normale und %2 anomale Zellen haben einen Wert.</translation>
    </message>
    <message>
        <source>Area under the ROC curve %1, bootstrap interval %2.</source>
        <translation>Fläche unter der ROC-Kurve %1, Bootstrap-Intervall %2.</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differentialblutbild</translation>
    </message>
    <message>
        <source>The first %1 of %2 slides. The table of all slides can be saved from the screen.</source>
        <translation>Die ersten %1 von %2 Präparaten. Die Tabelle aller Präparate kann vom Bildschirm gespeichert werden.</translation>
    </message>
    <message>
        <source>Model and people</source>
        <translation>Modell und Menschen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model against: %1</source>
        <translation>Modell gegen: %1</translation>
    </message>
    <message>
        <source>Agreement of the readers</source>
        <translation>Übereinstimmung der Befunder</translation>
    </message>
    <message>
        <source>%1 cells have a label; %2 of them have labels of two readers or more.</source>
        <translation>%1 Zellen haben eine Zuordnung; %2 davon haben Zuordnungen von zwei oder mehr Befundern.</translation>
    </message>
    <message>
        <source>Accuracy and confidence</source>
        <translation>Genauigkeit und Sicherheit</translation>
    </message>
    <message>
        <source>Accuracy against the confidence of the consensus</source>
        <translation>Genauigkeit gegen die Sicherheit des Konsenses</translation>
    </message>
    <message>
        <source>Accuracy against the confidence of the model</source>
        <translation>Genauigkeit gegen die Sicherheit des Modells</translation>
    </message>
    <message>
        <source>Report of the study %1</source>
        <translation>Bericht zur Studie %1</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Studie: %1</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 of its weights: %2)</source>
        <translation>Modell: %1 (SHA-256 seiner Gewichte: %2)</translation>
    </message>
    <message>
        <source>Without a model.</source>
        <translation>Ohne Modell.</translation>
    </message>
    <message>
        <source>Consensus: version %1</source>
        <translation>Konsens: Fassung %1</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Noch wurde kein Konsens berechnet.</translation>
    </message>
    <message>
        <source>Readers: %1</source>
        <translation>Befunder: %1</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Erstellt am: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Programmversion: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Nur für Forschungszwecke.</translation>
    </message>
    <message numerus="yes">
        <source>Agreement of %n reader(s)</source>
        <translation>
            <numerusform>Übereinstimmung von %n Person</numerusform>
            <numerusform>Übereinstimmung von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n Präparat</numerusform>
            <numerusform>%n Präparate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cell(s) are counted: fewer than the %1 of CLSI H20, so that the shares are uncertain.</source>
        <translation>
            <numerusform>Nur %n Zelle ist gezählt: weniger als die %1 von CLSI H20, sodass die Anteile unsicher sind.</numerusform>
            <numerusform>Nur %n Zellen sind gezählt: weniger als die %1 von CLSI H20, sodass die Anteile unsicher sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be identified and are not counted.</source>
        <translation>
            <numerusform>%n Zelle konnte nicht bestimmt werden und ist nicht gezählt.</numerusform>
            <numerusform>%n Zellen konnten nicht bestimmt werden und sind nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have labels that do not agree, and are not counted.</source>
        <translation>
            <numerusform>%n Zelle hat Befunde, die nicht übereinstimmen, und ist nicht gezählt.</numerusform>
            <numerusform>%n Zellen haben Befunde, die nicht übereinstimmen, und sind nicht gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read or predicted.</source>
        <translation>
            <numerusform>%n Zelle konnte nicht gelesen oder nicht vorhergesagt werden.</numerusform>
            <numerusform>%n Zellen konnten nicht gelesen oder nicht vorhergesagt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have not been judged yet.</source>
        <translation>
            <numerusform>%n Zelle ist noch nicht beurteilt.</numerusform>
            <numerusform>%n Zellen sind noch nicht beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with labels are neither and left out.</source>
        <translation>
            <numerusform>%n Zelle mit Befund ist keines von beiden und wird weggelassen.</numerusform>
            <numerusform>%n Zellen mit Befund sind keines von beiden und werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown probabilities</source>
        <translation>Angezeigte Wahrscheinlichkeiten</translation>
    </message>
</context>
<context>
    <name>StudyStatistics</name>
    <message>
        <source>The statistics were cancelled.</source>
        <translation>Die Statistik wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Computing statistics</source>
        <translation>Statistik wird berechnet</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message>
        <source>Only a coordinator makes sessions; %1 is none.</source>
        <translation>Nur Koordinatoren legen Sitzungen an; %1 ist keiner.</translation>
    </message>
    <message>
        <source>The session shows no cell number %1 to this reader.</source>
        <translation>Die Sitzung zeigt diesem Befunder keine Zelle Nummer %1.</translation>
    </message>
    <message>
        <source>Skipping a cell needs a reason.</source>
        <translation>Das Überspringen einer Zelle braucht einen Grund.</translation>
    </message>
    <message>
        <source>The prediction is shown after the label, not before.</source>
        <translation>Die Vorhersage wird nach der Zuordnung gezeigt, nicht davor.</translation>
    </message>
    <message>
        <source>Only a coordinator closes sessions; %1 is none.</source>
        <translation>Nur Koordinatoren schließen Sitzungen; %1 ist keiner.</translation>
    </message>
    <message>
        <source>The study has no session %1.</source>
        <translation>Die Studie hat keine Sitzung %1.</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>Die Sitzung ist schon geschlossen.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was changed.</source>
        <translation>Zeile %1 des Prüfprotokolls wurde verändert.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not the one that was written last.</source>
        <translation>Zeile %1 des Prüfprotokolls ist nicht die zuletzt geschriebene.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was removed.</source>
        <translation>Zeile %1 des Prüfprotokolls wurde entfernt.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the audit log were removed.</source>
        <translation>Die Zeilen %1 bis %2 des Prüfprotokolls wurden entfernt.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was inserted.</source>
        <translation>Zeile %1 des Prüfprotokolls wurde eingefügt.</translation>
    </message>
    <message>
        <source>What stands before row %1 of the audit log was changed or removed.</source>
        <translation>Was im Prüfprotokoll vor Zeile %1 steht, wurde verändert oder entfernt.</translation>
    </message>
    <message>
        <source>The end of the audit log is not recorded.</source>
        <translation>Das Ende des Prüfprotokolls ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>Label %1 was inserted: the audit log does not know it.</source>
        <translation>Zuordnung %1 wurde eingefügt: Das Prüfprotokoll kennt sie nicht.</translation>
    </message>
    <message>
        <source>Label %1 was changed after it was committed.</source>
        <translation>Zuordnung %1 wurde nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>Label %1 was removed.</source>
        <translation>Zuordnung %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Restore the newest backup; nothing was changed.</source>
        <translation>Stellen Sie die neueste Sicherung wieder her; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The study has no cell %1.</source>
        <translation>Die Studie hat keine Zelle %1.</translation>
    </message>
    <message>
        <source>%1 is no adjudicator.</source>
        <translation>%1 ist kein Schiedsbefunder.</translation>
    </message>
    <message>
        <source>An adjudication needs a decision.</source>
        <translation>Ein Schiedsspruch braucht eine Entscheidung.</translation>
    </message>
    <message>
        <source>%1 has labelled this cell and cannot decide on it.</source>
        <translation>%1 hat diese Zelle zugeordnet und kann nicht über sie entscheiden.</translation>
    </message>
    <message>
        <source>The backup %1 does not agree with the study.</source>
        <translation>Die Sicherung %1 stimmt nicht mit der Studie überein.</translation>
    </message>
    <message>
        <source>Check the disk; the study itself was not changed.</source>
        <translation>Prüfen Sie das Laufwerk; die Studie selbst wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made.</source>
        <translation>Der Ordner %1 für Sicherungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>There is no study %1.</source>
        <translation>Es gibt keine Studie %1.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or renamed.</source>
        <translation>Prüfen Sie den Pfad; die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>The study %1 cannot be read: %2.</source>
        <translation>Die Studie %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie seine Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is not the database of a study.</source>
        <translation>%1 ist nicht die Datenbank einer Studie.</translation>
    </message>
    <message>
        <source>Choose the study&apos;s own file; nothing was changed.</source>
        <translation>Wählen Sie die Datei der Studie selbst; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The study %1 is damaged: %2.</source>
        <translation>Die Studie %1 ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Restore the newest backup from the folder beside it; keep the damaged file.</source>
        <translation>Stellen Sie die neueste Sicherung aus dem Ordner daneben wieder her; behalten Sie die beschädigte Datei.</translation>
    </message>
    <message>
        <source>The backup %1 exists already.</source>
        <translation>Die Sicherung %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name; backups replace nothing.</source>
        <translation>Wählen Sie einen anderen Namen; Sicherungen ersetzen nichts.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>Die Sicherung %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Prüfen Sie Ordner, Zugriffsrechte und freien Speicherplatz.</translation>
    </message>
    <message>
        <source>In a blinded session every cell is labelled by itself.</source>
        <translation>In einer verblindeten Sitzung wird jede Zelle einzeln zugeordnet.</translation>
    </message>
    <message>
        <source>The study has no reader %1.</source>
        <translation>Die Studie hat keinen Befunder %1.</translation>
    </message>
    <message>
        <source>%1 takes no part in this study any more.</source>
        <translation>%1 nimmt an dieser Studie nicht mehr teil.</translation>
    </message>
    <message>
        <source>Ask a coordinator to make the account active again.</source>
        <translation>Bitten Sie einen Koordinator, das Konto wieder freizugeben.</translation>
    </message>
    <message>
        <source>The labels of one step belong to one reader and session.</source>
        <translation>Die Zuordnungen eines Schritts gehören zu einem Befunder und einer Sitzung.</translation>
    </message>
    <message>
        <source>While a blinded session is open, only its own labels can be given.</source>
        <translation>Solange eine verblindete Sitzung offen ist, können nur ihre eigenen Zuordnungen gegeben werden.</translation>
    </message>
    <message>
        <source>Pause or finish the session first.</source>
        <translation>Unterbrechen oder beenden Sie zuerst die Sitzung.</translation>
    </message>
    <message>
        <source>The study has no class %1.</source>
        <translation>Die Studie hat keine Klasse %1.</translation>
    </message>
    <message>
        <source>The session does not show this cell to this reader.</source>
        <translation>Die Sitzung zeigt diesem Befunder diese Zelle nicht.</translation>
    </message>
    <message>
        <source>The session is closed: it takes no more labels.</source>
        <translation>Die Sitzung ist geschlossen: Sie nimmt keine Zuordnungen mehr an.</translation>
    </message>
    <message>
        <source>Label the cell in the gallery, or in a new session.</source>
        <translation>Ordnen Sie die Zelle in der Galerie oder in einer neuen Sitzung zu.</translation>
    </message>
    <message>
        <source>The label of cell %1 was not stored.</source>
        <translation>Die Zuordnung der Zelle %1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a study.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, keine Studie.</translation>
    </message>
    <message>
        <source>The prediction of cell %1 names no class.</source>
        <translation>Die Vorhersage von Zelle %1 nennt keine Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>The model %1 cannot be used in a study: it has %n classes.</source>
        <translation>
            <numerusform>Das Modell %1 kann in einer Studie nicht verwendet werden: Es hat %n Klasse.</numerusform>
            <numerusform>Das Modell %1 kann in einer Studie nicht verwendet werden: Es hat %n Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 was not stored.</source>
        <translation>Das Modell %1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The study knows the model %1 with other classes.</source>
        <translation>Die Studie kennt das Modell %1 mit anderen Klassen.</translation>
    </message>
    <message>
        <source>The model&apos;s folder was changed after its first use; use the model as it was.</source>
        <translation>Der Ordner des Modells wurde nach der ersten Verwendung verändert; verwenden Sie das Modell, wie es war.</translation>
    </message>
    <message>
        <source>The study has no prediction run %1.</source>
        <translation>Die Studie hat keinen Vorhersagelauf %1.</translation>
    </message>
    <message>
        <source>This cell has not been predicted yet.</source>
        <translation>Diese Zelle wurde noch nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>There is not enough memory to store the password safely.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um das Kennwort sicher zu speichern.</translation>
    </message>
    <message>
        <source>Close other programs, then try again; 64 MB are needed.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es noch einmal; 64 MB werden gebraucht.</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Ein Befunder braucht einen Namen.</translation>
    </message>
    <message>
        <source>The study has a reader %1 already.</source>
        <translation>Die Studie hat schon einen Befunder %1.</translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation>Ein Kennwort darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Add readers to the session, or ask for fewer per cell.</source>
        <translation>Nehmen Sie Befunder in die Sitzung auf oder verlangen Sie weniger je Zelle.</translation>
    </message>
    <message>
        <source>A review needs at least one reader and one cell.</source>
        <translation>Eine Durchsicht braucht mindestens einen Befunder und eine Zelle.</translation>
    </message>
    <message>
        <source>The decision and the label contradict each other.</source>
        <translation>Entscheidung und Zuordnung widersprechen einander.</translation>
    </message>
    <message>
        <source>Escalating a cell needs a reason.</source>
        <translation>Das Weitergeben einer Zelle braucht einen Grund.</translation>
    </message>
    <message>
        <source>A review decision belongs to a cell of a session.</source>
        <translation>Eine Entscheidung der Durchsicht gehört zu einer Zelle einer Sitzung.</translation>
    </message>
    <message>
        <source>The stored scores of a prediction are damaged.</source>
        <translation>Die gespeicherten Werte einer Vorhersage sind beschädigt.</translation>
    </message>
    <message>
        <source>Predict the cell again.</source>
        <translation>Sagen Sie die Zelle noch einmal vorher.</translation>
    </message>
    <message>
        <source>The copy %1 of the study&apos;s table %2 does not agree with it.</source>
        <translation>Die Kopie %1 der Tabelle %2 der Studie stimmt nicht mit ihr überein.</translation>
    </message>
    <message>
        <source>Check the server; the study itself was not changed.</source>
        <translation>Prüfen Sie den Server; die Studie selbst wurde nicht verändert.</translation>
    </message>
    <message>
        <source>A session needs at least one reader.</source>
        <translation>Eine Sitzung braucht mindestens einen Befunder.</translation>
    </message>
    <message>
        <source>Numbers of cells cannot be negative, and shares lie between 0 and 1.</source>
        <translation>Zellzahlen können nicht negativ sein, und Anteile liegen zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The session needs %1 cells, but the filter leaves %2.</source>
        <translation>Die Sitzung braucht %1 Zellen, der Filter lässt aber %2.</translation>
    </message>
    <message>
        <source>Widen the filter, or show fewer cells.</source>
        <translation>Weiten Sie den Filter oder zeigen Sie weniger Zellen.</translation>
    </message>
    <message>
        <source>Among the cells must be at least %1 that are not flagged, but the filter leaves %2 such cells.</source>
        <translation>Unter den Zellen müssen mindestens %1 nicht auffällige sein, der Filter lässt aber %2 solche.</translation>
    </message>
    <message>
        <source>Readers who see flagged cells only would know; widen the filter.</source>
        <translation>Befunder, die nur auffällige Zellen sehen, wüssten es; weiten Sie den Filter.</translation>
    </message>
    <message>
        <source>This reader takes no part in the session %1.</source>
        <translation>Dieser Befunder nimmt an der Sitzung %1 nicht teil.</translation>
    </message>
    <message>
        <source>The slide has no cells.</source>
        <translation>Das Präparat hat keine Zellen.</translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n images have not been read yet.</source>
        <translation>
            <numerusform>Der Inhalt von %n Bild wurde noch nicht gelesen.</numerusform>
            <numerusform>Die Inhalte von %n Bildern wurden noch nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>Warten Sie, bis das Einlesen beendet ist: Eine Unterschrift ist an die Inhalte gebunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed images have not been acknowledged.</source>
        <translation>
            <numerusform>%n fehlgeschlagenes Bild wurde nicht bestätigt.</numerusform>
            <numerusform>%n fehlgeschlagene Bilder wurden nicht bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list of failures and confirm that you have seen it.</source>
        <translation>Sehen Sie die Liste der Fehler an und bestätigen Sie, dass Sie sie gesehen haben.</translation>
    </message>
    <message>
        <source>%1 cells are not reviewed and %2 are unidentified.</source>
        <translation>%1 Zellen sind nicht durchgesehen und %2 sind unbestimmt.</translation>
    </message>
    <message>
        <source>Review them, or give a reason for signing nevertheless; the report prints it.</source>
        <translation>Sehen Sie sie durch, oder geben Sie einen Grund, trotzdem zu unterschreiben; der Bericht druckt ihn.</translation>
    </message>
    <message>
        <source>The password is not that of %1.</source>
        <translation>Das ist nicht das Kennwort von %1.</translation>
    </message>
    <message>
        <source>%1 has no password and so cannot sign.</source>
        <translation>%1 hat kein Kennwort und kann daher nicht unterschreiben.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Set a password first.</source>
        <translation>Setzen Sie zuerst ein Kennwort.</translation>
    </message>
    <message>
        <source>The signature was not stored.</source>
        <translation>Die Unterschrift wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in the study %1.</source>
        <translation>Der Datenträger ist voll: In der Studie %1 kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Make space, then try again.</source>
        <translation>Was gespeichert wurde, ist sicher. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The study %1 cannot be written: %2.</source>
        <translation>Die Studie %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the study %1: %2.</source>
        <translation>Der Datenträger verweigerte das Lesen oder Schreiben der Studie %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Prüfen Sie den Datenträger und seinen freien Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is writing to the study %1.</source>
        <translation>Ein anderes Programm schreibt gerade in die Studie %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Es wurde nichts verändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the study %1 was lost: %2.</source>
        <translation>Die Verbindung zur Studie %1 ging verloren: %2.</translation>
    </message>
    <message>
        <source>This login may not do that in the study %1: %2.</source>
        <translation>Diese Anmeldung darf das in der Studie %1 nicht: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a coordinator of the study.</source>
        <translation>Es wurde nichts verändert. Fragen Sie einen Koordinator der Studie.</translation>
    </message>
    <message>
        <source>The database of the study %1 refused: %2.</source>
        <translation>Die Datenbank der Studie %1 lehnte ab: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed.</source>
        <translation>Der Datenbanktreiber %1 von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then open the study again.</source>
        <translation>Installieren Sie das Paket, das ihn enthält, und öffnen Sie die Studie dann noch einmal.</translation>
    </message>
    <message>
        <source>The login %1 takes no part in the study %2.</source>
        <translation>Die Anmeldung %1 nimmt an der Studie %2 nicht teil.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s owner to give this login to a reader.</source>
        <translation>Bitten Sie den Besitzer der Studie, diese Anmeldung einem Befunder zu geben.</translation>
    </message>
    <message>
        <source>The study is open for reading only; nothing was changed.</source>
        <translation>Die Studie ist nur zum Lesen geöffnet; es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This is hidden while a blinded session is open.</source>
        <translation>Das ist verborgen, solange eine verblindete Sitzung offen ist.</translation>
    </message>
    <message>
        <source>This is hidden: the cell belongs to a blinded session that is not closed.</source>
        <translation>Das ist verborgen: Die Zelle gehört zu einer verblindeten Sitzung, die nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>Label the cell and reveal it there, or ask a coordinator to close the session.</source>
        <translation>Ordnen Sie die Zelle dort zu und decken Sie sie dort auf, oder bitten Sie einen Koordinator, die Sitzung zu schließen.</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer program (schema %2; this program knows up to %3).</source>
        <translation>Die Studie %1 stammt von einem neueren Programm (Schema %2; dieses Programm kennt bis %3).</translation>
    </message>
    <message>
        <source>Update the program; the study was not changed.</source>
        <translation>Aktualisieren Sie das Programm; die Studie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The study %1 is of an older program and cannot be brought up to date: it is read-only.</source>
        <translation>Die Studie %1 stammt von einem älteren Programm und kann nicht angepasst werden: Sie ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Make it writable, then open it again.</source>
        <translation>Machen Sie sie beschreibbar und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The study %1 is of an older program, and this login cannot bring it up to date.</source>
        <translation>Die Studie %1 stammt von einem älteren Programm, und diese Anmeldung kann sie nicht anpassen.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s owner to open it once with this program.</source>
        <translation>Bitten Sie den Besitzer der Studie, sie einmal mit diesem Programm zu öffnen.</translation>
    </message>
    <message>
        <source>A study needs at least one class to label with.</source>
        <translation>Eine Studie braucht mindestens eine Klasse zum Zuordnen.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Es gibt schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Open it as a study, or choose another name.</source>
        <translation>Öffnen Sie sie als Studie oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The study&apos;s database cannot lie in its image folder %1.</source>
        <translation>Die Datenbank der Studie kann nicht in ihrem Bildordner %1 liegen.</translation>
    </message>
    <message>
        <source>Image folders are never written to; choose another folder.</source>
        <translation>In Bildordner wird nie geschrieben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is a study in %1 already.</source>
        <translation>In %1 gibt es schon eine Studie.</translation>
    </message>
    <message>
        <source>Open it, or choose another database.</source>
        <translation>Öffnen Sie sie oder wählen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The study %1 can only be read: the file or its folder may not be written.</source>
        <translation>Die Studie %1 kann nur gelesen werden: Datei oder Ordner dürfen nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The study %1 has no name.</source>
        <translation>Die Studie %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Restore the newest backup from the folder beside it.</source>
        <translation>Stellen Sie die neueste Sicherung aus dem Ordner daneben wieder her.</translation>
    </message>
    <message>
        <source>The study %1 cannot be locked for writing.</source>
        <translation>Die Studie %1 kann nicht zum Schreiben gesperrt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte ihres Ordners.</translation>
    </message>
    <message>
        <source>Another program is working on the study %1.</source>
        <translation>Ein anderes Programm arbeitet an der Studie %1.</translation>
    </message>
    <message>
        <source>Close it there, then open the study again.</source>
        <translation>Schließen Sie sie dort und öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 (process %2 on the computer %3) is working on the study %4.</source>
        <translation>%1 (Prozess %2 auf dem Rechner %3) arbeitet an der Studie %4.</translation>
    </message>
    <message>
        <source>The study %1 is a file: it has no logins.</source>
        <translation>Die Studie %1 ist eine Datei: Sie hat keine Anmeldungen.</translation>
    </message>
    <message>
        <source>Readers of a study in a file are told apart by their passwords in the program.</source>
        <translation>Befunder einer Studie in einer Datei werden durch ihre Kennwörter im Programm unterschieden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a login.</source>
        <translation>„%1“ ist kein Name für eine Anmeldung.</translation>
    </message>
    <message>
        <source>Use up to 63 letters and digits.</source>
        <translation>Verwenden Sie bis zu 63 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>A login needs a password.</source>
        <translation>Eine Anmeldung braucht ein Kennwort.</translation>
    </message>
    <message>
        <source>The reader has the login %1 already.</source>
        <translation>Der Befunder hat schon die Anmeldung %1.</translation>
    </message>
    <message>
        <source>There are no random numbers for a password&apos;s salt.</source>
        <translation>Für das Salz eines Kennworts gibt es keine Zufallszahlen.</translation>
    </message>
    <message>
        <source>The reader has no login.</source>
        <translation>Der Befunder hat keine Anmeldung.</translation>
    </message>
    <message>
        <source>A Turing test needs at least one real and one synthetic image besides those for practice.</source>
        <translation>Ein Turing-Test braucht neben denen zum Üben mindestens ein echtes und ein künstliches Bild.</translation>
    </message>
    <message>
        <source>The study has no Turing test %1.</source>
        <translation>Die Studie hat keinen Turing-Test %1.</translation>
    </message>
    <message>
        <source>Only a coordinator makes Turing tests; %1 is none.</source>
        <translation>Nur Koordinatoren erstellen Turing-Tests; %1 ist keiner.</translation>
    </message>
    <message>
        <source>This image is not the one to be judged now: there is no going back.</source>
        <translation>Dieses Bild ist jetzt nicht zu beurteilen: Es gibt kein Zurück.</translation>
    </message>
    <message>
        <source>In a blinded session the heatmap is shown after the prediction, not before.</source>
        <translation>In einer verblindeten Sitzung wird die Heatmap nach der Vorhersage gezeigt, nicht davor.</translation>
    </message>
    <message>
        <source>The server %1 does not accept this password for the login %2.</source>
        <translation>Der Server %1 nimmt dieses Kennwort für die Anmeldung %2 nicht an.</translation>
    </message>
    <message>
        <source>Enter the password again. If it is right, the login may not exist: ask who looks after the study.</source>
        <translation>Geben Sie das Kennwort noch einmal ein. Wenn es stimmt, gibt es die Anmeldung vielleicht nicht: Fragen Sie, wer die Studie betreut.</translation>
    </message>
    <message>
        <source>The login %2 may not open anything on the server %1 any more.</source>
        <translation>Die Anmeldung %2 darf auf dem Server %1 nichts mehr öffnen.</translation>
    </message>
    <message>
        <source>Ask who looks after the study for a login.</source>
        <translation>Bitten Sie den, der die Studie betreut, um eine Anmeldung.</translation>
    </message>
    <message>
        <source>The server %1 has no database %2.</source>
        <translation>Der Server %1 hat keine Datenbank %2.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name; capital letters count.</source>
        <translation>Prüfen Sie den Namen der Datenbank; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The server %1 refused the login %2 to the database %3: %4.</source>
        <translation>Der Server %1 ließ die Anmeldung %2 nicht zur Datenbank %3 zu: %4.</translation>
    </message>
    <message>
        <source>Check login, password and database; then ask who runs the server.</source>
        <translation>Prüfen Sie Anmeldung, Kennwort und Datenbank; fragen Sie dann, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server %1 asks for the password of the login %2.</source>
        <translation>Der Server %1 verlangt das Kennwort der Anmeldung %2.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Kennwort ein.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server %1 came about: %2.</source>
        <translation>Es kam keine verschlüsselte Verbindung zum Server %1 zustande: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask who runs the server for encryption and its certificate.</source>
        <translation>Es wurde nichts gesendet. Bitten Sie den Betreiber des Servers um Verschlüsselung und sein Zertifikat.</translation>
    </message>
    <message>
        <source>The server %1 does not answer at port %2: %3.</source>
        <translation>Der Server %1 antwortet am Port %2 nicht: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network; the server may be switched off.</source>
        <translation>Prüfen Sie den Namen des Servers, den Port und das Netzwerk; der Server könnte ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name; nothing was changed.</source>
        <translation>Prüfen Sie den Namen der Datenbank; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is not the address of a study on a server.</source>
        <translation>Das ist nicht die Adresse einer Studie auf einem Server.</translation>
    </message>
    <message>
        <source>It reads postgresql://login@server:port/database; ?sslmode=require or ?sslmode=verify-full may follow.</source>
        <translation>Sie lautet postgresql://anmeldung@server:port/datenbank; ?sslmode=require oder ?sslmode=verify-full kann folgen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The database %1 is empty: it holds no study.</source>
        <translation>Die Datenbank %1 ist leer: Sie enthält keine Studie.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. Its owner makes a study in it with &quot;cytodiffusion-cli study create FOLDER --database ADDRESS&quot;.</source>
        <translation>Prüfen Sie den Namen der Datenbank. Ihr Eigentümer legt darin eine Studie an mit „cytodiffusion-cli study create ORDNER --database ADRESSE“.</translation>
    </message>
    <message>
        <source>The server has a login %1 already.</source>
        <translation>Der Server hat bereits eine Anmeldung %1.</translation>
    </message>
    <message>
        <source>Choose another name; also those that were taken away are not given again.</source>
        <translation>Wählen Sie einen anderen Namen; auch entzogene werden nicht wieder vergeben.</translation>
    </message>
    <message>
        <source>The act of the reader %1 was not stored.</source>
        <translation>Die Handlung von %1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The connection to the study %1 was lost while something was being saved: it is not known whether it was saved.</source>
        <translation>Die Verbindung zur Studie %1 ging verloren, während etwas gespeichert wurde: Es ist nicht bekannt, ob es gespeichert wurde.</translation>
    </message>
    <message>
        <source>When the server is back, look whether it is there before you do it again.</source>
        <translation>Sehen Sie nach, ob es da ist, wenn der Server wieder erreichbar ist, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>There is another study in %1 now.</source>
        <translation>In %1 ist jetzt eine andere Studie.</translation>
    </message>
    <message>
        <source>Close the study and ask who looks after it; nothing was saved.</source>
        <translation>Schließen Sie die Studie und fragen Sie, wer sie betreut; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The server still holds the lost connection to the study %1.</source>
        <translation>Der Server hält die verlorene Verbindung zur Studie %1 noch.</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again in a moment.</source>
        <translation>Es wurde nichts gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This login has another role in the study %1 now.</source>
        <translation>Diese Anmeldung hat jetzt eine andere Rolle in der Studie %1.</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>Schließen Sie die Studie und öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>The connection to the study %1 is lost. %2</source>
        <translation>Die Verbindung zur Studie %1 ist verloren. %2</translation>
    </message>
    <message>
        <source>Nothing can be saved until the server is back; the program connects by itself.</source>
        <translation>Bis der Server wieder erreichbar ist, kann nichts gespeichert werden; das Programm verbindet sich von selbst.</translation>
    </message>
    <message>
        <source>What was not confirmed is not saved. Check the network and the database server; the program connects again by itself.</source>
        <translation>Was nicht bestätigt wurde, ist nicht gespeichert. Prüfen Sie das Netz und den Datenbankserver; das Programm verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>The backup %1 is not whole.</source>
        <translation>Die Sicherung %1 ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 made no backup: %2.</source>
        <translation>%1 hat keine Sicherung angelegt: %2.</translation>
    </message>
    <message>
        <source>Check the server, the folder and the free space; the study itself was not changed.</source>
        <translation>Prüfen Sie den Server, den Ordner und den freien Platz; die Studie selbst wurde nicht verändert.</translation>
    </message>
    <message>
        <source>A backup of this study needs pg_dump and pg_restore of PostgreSQL %1 or newer.</source>
        <translation>Eine Sicherung dieser Studie braucht pg_dump und pg_restore von PostgreSQL %1 oder neuer.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s client programs on this computer (Debian: the package postgresql-client), then back up again.</source>
        <translation>Installieren Sie die Client-Programme von PostgreSQL auf diesem Rechner (Debian: das Paket postgresql-client) und sichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>This login may not read all of the study %1.</source>
        <translation>Diese Anmeldung darf nicht die ganze Studie %1 lesen.</translation>
    </message>
    <message>
        <source>The owner of the study&apos;s database makes its backups.</source>
        <translation>Wem die Datenbank der Studie gehört, legt ihre Sicherungen an.</translation>
    </message>
    <message>
        <source>A label of cell %1 by %2 counts, but nobody gave it.</source>
        <translation>Eine Zuordnung der Zelle %1 von %2 zählt, aber niemand hat sie gegeben.</translation>
    </message>
    <message>
        <source>The label of cell %1 by %2 that counts is not the newest that was given.</source>
        <translation>Die Zuordnung der Zelle %1 von %2, die zählt, ist nicht die neueste, die gegeben wurde.</translation>
    </message>
    <message>
        <source>Label %1 of cell %2 by %3 was given, but does not count.</source>
        <translation>Die Zuordnung %1 der Zelle %2 von %3 wurde gegeben, zählt aber nicht.</translation>
    </message>
    <message>
        <source>Session item %1 does not show what was decided on it last.</source>
        <translation>Der Eintrag %1 einer Sitzung zeigt nicht, was zuletzt zu ihm entschieden wurde.</translation>
    </message>
    <message>
        <source>The entry of the table %1 that row %2 of the audit log tells of was removed.</source>
        <translation>Der Eintrag der Tabelle %1, von dem Zeile %2 des Protokolls berichtet, wurde entfernt.</translation>
    </message>
    <message>
        <source>The entry %1 of the table %2 was inserted: the audit log does not know it.</source>
        <translation>Der Eintrag %1 der Tabelle %2 wurde eingefügt: Das Protokoll kennt ihn nicht.</translation>
    </message>
    <message>
        <source>The entry %1 of the table %2 was changed: row %3 of the audit log says otherwise.</source>
        <translation>Der Eintrag %1 der Tabelle %2 wurde verändert: Zeile %3 des Protokolls sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The decision that came with label %1 was changed after it was committed.</source>
        <translation>Die Entscheidung, die mit der Zuordnung %1 kam, wurde nach dem Speichern verändert.</translation>
    </message>
    <message>
        <source>The check of the audit log was cancelled.</source>
        <translation>Die Prüfung des Protokolls wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>This would show what the model or others say of %n cell(s) that you have still to judge blindly.</source>
        <translation>
            <numerusform>Das würde zeigen, was das Modell oder andere zu %n Zelle sagen, die Sie noch verblindet beurteilen.</numerusform>
            <numerusform>Das würde zeigen, was das Modell oder andere zu %n Zellen sagen, die Sie noch verblindet beurteilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish your blinded sessions first, or ask a coordinator to close them.</source>
        <translation>Beenden Sie erst Ihre verblindeten Sitzungen, oder bitten Sie einen Koordinator, sie zu schließen.</translation>
    </message>
    <message>
        <source>Finish the session to see it; a pause does not show what belongs to its open cells.</source>
        <translation>Beenden Sie die Sitzung, um es zu sehen; eine Pause zeigt nicht, was zu ihren offenen Zellen gehört.</translation>
    </message>
    <message>
        <source>The study %1 cannot have more than %2 classes.</source>
        <translation>Die Studie %1 kann nicht mehr als %2 Klassen haben.</translation>
    </message>
    <message>
        <source>Use a model whose classes the study has.</source>
        <translation>Verwenden Sie ein Modell, dessen Klassen die Studie hat.</translation>
    </message>
    <message>
        <source>The disk is full: the study %1 can only be read.</source>
        <translation>Der Datenträger ist voll: Die Studie %1 kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The study was not closed properly. %1</source>
        <translation>Die Studie wurde nicht ordentlich geschlossen. %1</translation>
    </message>
    <message>
        <source>Make space or check the permissions of the folder; opening the study there completes what was saved.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie die Rechte des Ordners; beim Öffnen der Studie dort wird vervollständigt, was gespeichert war.</translation>
    </message>
    <message>
        <source>Make space or change the permissions, then open the study again.</source>
        <translation>Schaffen Sie Platz, oder ändern Sie die Rechte, und öffnen Sie die Studie dann wieder.</translation>
    </message>
    <message>
        <source>In a blinded session at least %1 % of the cells are not flagged.</source>
        <translation>In einer verblindeten Sitzung sind mindestens %1 % der Zellen nicht markiert.</translation>
    </message>
    <message>
        <source>Otherwise being shown would say that a cell is suspicious. Raise the share, or make the session open.</source>
        <translation>Sonst würde schon das Zeigen sagen, dass eine Zelle verdächtig ist. Erhöhen Sie den Anteil, oder machen Sie die Sitzung offen.</translation>
    </message>
    <message>
        <source>This blinded review needs %1 cells that are not in its queue, but the study has %2.</source>
        <translation>Diese verblindete Durchsicht braucht %1 Zellen, die nicht in ihrer Warteschlange sind, aber die Studie hat %2.</translation>
    </message>
    <message>
        <source>Otherwise being shown would say that something is the matter with a cell. Make the review open, or with fewer cells.</source>
        <translation>Sonst würde schon das Zeigen sagen, dass mit einer Zelle etwas ist. Machen Sie die Durchsicht offen, oder mit weniger Zellen.</translation>
    </message>
    <message>
        <source>%1 has asked for somebody else to decide on this cell.</source>
        <translation>%1 hat darum gebeten, dass jemand anderes über diese Zelle entscheidet.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; needs %2 readers who may judge it, but there are %3.</source>
        <translation>Das Bild „%1“ braucht %2 Befunder, die es beurteilen dürfen, es gibt aber %3.</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1/%2 (%3 %)</source>
        <translation>%1/%2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>Fehlgeschlagen: %1: %2</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Berichtigen Sie die Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1: baselines are trained with the precision f32.</source>
        <translation>%1: Vergleichsmodelle werden in der Genauigkeit f32 trainiert.</translation>
    </message>
    <message>
        <source>%1: the image size %2 is no multiple of the patch size %3.</source>
        <translation>%1: Die Bildgröße %2 ist kein Vielfaches der Kachelgröße %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be true or false.</source>
        <translation>%1: „%2“ in „%3“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; has a value that is not supported.</source>
        <translation>%1: „%2“ in „%3“ hat einen nicht unterstützten Wert.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a text.</source>
        <translation>%1: „%2“ in „%3“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list of texts.</source>
        <translation>%1: „%2“ in „%3“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a JSON object.</source>
        <translation>%1: „%2“ muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no field &quot;%3&quot;.</source>
        <translation>%1: „%2“ hat kein Feld „%3“.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list.</source>
        <translation>%1: „%2“ in „%3“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a number between %4 and %5.</source>
        <translation>%1: „%2“ in „%3“ muss eine Zahl zwischen %4 und %5 sein.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list of numbers between %4 and %5.</source>
        <translation>%1: „%2“ in „%3“ muss eine Liste von Zahlen zwischen %4 und %5 sein.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not taken from %1, since it knows other classes: %2.</source>
        <translation>Nicht aus %1 übernommen, da es andere Klassen kennt: %2.</translation>
    </message>
    <message>
        <source>The position embedding of %1 was interpolated to images of %2 pixels.</source>
        <translation>Die Positionseinbettung von %1 wurde auf Bilder von %2 Pixeln interpoliert.</translation>
    </message>
    <message>
        <source>Training the baseline</source>
        <translation>Vergleichsmodell wird trainiert</translation>
    </message>
    <message>
        <source>Step %1: balanced accuracy %2 on %3 validation images</source>
        <translation>Schritt %1: balancierte Genauigkeit %2 auf %3 Prüfbildern</translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation>Training angehalten: %1</translation>
    </message>
    <message>
        <source>Training was stopped; --resume goes on with it.</source>
        <translation>Das Training wurde angehalten; --resume setzt es fort.</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>Autoencoder wird trainiert</translation>
    </message>
    <message>
        <source>No image of a class can be read.</source>
        <translation>Kein Bild einer Klasse kann gelesen werden.</translation>
    </message>
    <message>
        <source>Check the data set.</source>
        <translation>Prüfen Sie die Daten.</translation>
    </message>
    <message>
        <source>Training a denoiser needs an autoencoder.</source>
        <translation>Das Training eines Entrauschers braucht einen Autoencoder.</translation>
    </message>
    <message>
        <source>Name a model folder with --init, for instance the output of train-vae.</source>
        <translation>Nennen Sie mit --init einen Modellordner, etwa die Ausgabe von train-vae.</translation>
    </message>
    <message>
        <source>&quot;cross_attention_dim&quot; is smaller than the number of classes.</source>
        <translation>„cross_attention_dim“ ist kleiner als die Zahl der Klassen.</translation>
    </message>
    <message>
        <source>Give the network a wider context.</source>
        <translation>Geben Sie dem Netz einen breiteren Kontext.</translation>
    </message>
    <message>
        <source>Training the denoiser</source>
        <translation>Entrauscher wird trainiert</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 ist kein Trainingsstand.</translation>
    </message>
    <message>
        <source>%1 belongs to a run with another configuration or data set.</source>
        <translation>%1 gehört zu einem Lauf mit anderer Konfiguration oder anderen Daten.</translation>
    </message>
    <message>
        <source>Resume with the same configuration, or choose another output folder.</source>
        <translation>Setzen Sie mit derselben Konfiguration fort oder wählen Sie einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>%1 belongs to another network.</source>
        <translation>%1 gehört zu einem anderen Netz.</translation>
    </message>
    <message>
        <source>An encoder of principal components does not fit this &quot;vae&quot;.</source>
        <translation>Ein Kodierer aus Hauptkomponenten passt nicht zu diesem „vae“.</translation>
    </message>
    <message>
        <source>Set &quot;layers_per_block&quot; to 0, all &quot;block_out_channels&quot; to one number of at least 12 and twice &quot;latent_channels&quot;, and &quot;norm_num_groups&quot; so that a group has a multiple of four channels.</source>
        <translation>Setzen Sie „layers_per_block“ auf 0, alle „block_out_channels“ auf eine Zahl von mindestens 12 und dem Doppelten von „latent_channels“, und „norm_num_groups“ so, dass eine Gruppe ein Vielfaches von vier Kanälen hat.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>Das Training wurde angehalten.</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>Keines der Trainingsbilder kann gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;latent_channels&quot; is larger than a pixel block has values.</source>
        <translation>„latent_channels“ ist größer als die Zahl der Werte eines Pixelblocks.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 already holds a training run.</source>
        <translation>%1 enthält schon einen Trainingslauf.</translation>
    </message>
    <message>
        <source>Give --resume to go on with it, or another output folder.</source>
        <translation>Geben Sie --resume an, um ihn fortzusetzen, oder einen anderen Ausgabeordner.</translation>
    </message>
    <message>
        <source>The validation data have a class &quot;%1&quot; that the model does not know.</source>
        <translation>Die Prüfdaten haben eine Klasse „%1“, die das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>Use data with the training data&apos;s classes.</source>
        <translation>Verwenden Sie Daten mit den Klassen der Trainingsdaten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>The encoder&apos;s %n component(s) leave a mean squared error of %1.</source>
        <translation>
            <numerusform>Die %n Komponente des Kodierers lässt einen mittleren quadratischen Fehler von %1.</numerusform>
            <numerusform>Die %n Komponenten des Kodierers lassen einen mittleren quadratischen Fehler von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the training images shows a cell in its middle.</source>
        <translation>Keines der Trainingsbilder zeigt in seiner Mitte eine Zelle.</translation>
    </message>
    <message>
        <source>Check the data set, or train without &quot;largest_extent&quot;.</source>
        <translation>Prüfen Sie den Datensatz oder trainieren Sie ohne „largest_extent“.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder: it is not followed, and its images take no part.</source>
        <translation>%1 ist eine Verknüpfung zu einem Ordner: Sie wird nicht verfolgt, und ihre Bilder nehmen nicht teil.</translation>
    </message>
    <message>
        <source>The training has diverged: at the learning rate %1 the gradients of %2 steps in a row, to step %3, were not finite.</source>
        <translation>Das Training ist divergiert: Bei der Lernrate %1 waren die Gradienten von %2 Schritten in Folge, bis Schritt %3, nicht endlich.</translation>
    </message>
    <message>
        <source>Lower &quot;learning_rate&quot; in the configuration, or set &quot;precision&quot; to f32, and begin anew.</source>
        <translation>Verringern Sie „learning_rate“ in der Konfiguration oder setzen Sie „precision“ auf f32 und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>&quot;deepen&quot; must have as many numbers as the network has sizes, none smaller than its &quot;layers_per_block&quot; and none above %1.</source>
        <translation>„deepen“ muss so viele Zahlen haben, wie das Netz Größen hat, keine kleiner als sein „layers_per_block“ und keine über %1.</translation>
    </message>
    <message>
        <source>Look into unet/config.json of the model that --init names.</source>
        <translation>Sehen Sie in unet/config.json des Modells nach, das --init nennt.</translation>
    </message>
    <message>
        <source>No validation image can be classified. %1</source>
        <translation>Kein Validierungsbild kann klassifiziert werden. %1</translation>
    </message>
</context>
<context>
    <name>TuringFiles</name>
    <message>
        <source>An image cannot be encoded: %1</source>
        <translation>Ein Bild kann nicht kodiert werden: %1</translation>
    </message>
    <message>
        <source>An image cannot be encoded.</source>
        <translation>Ein Bild kann nicht kodiert werden.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the images is not empty.</source>
        <translation>Der Ordner „%1“ für die Bilder ist nicht leer.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>es ist schon da</translation>
    </message>
    <message>
        <source>the finished images in &quot;%1&quot; cannot be renamed to it</source>
        <translation>die fertigen Bilder in „%1“ können nicht dorthin umbenannt werden</translation>
    </message>
</context>
<context>
    <name>TuringReport</name>
    <message>
        <source>Reader %1</source>
        <translation>Befunder %1</translation>
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
        <translation>Die Studie hat keinen solchen Turing-Test.</translation>
    </message>
    <message>
        <source>Readers, with 95 % intervals</source>
        <translation>Befunder, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Synthetic called synthetic</source>
        <translation>Künstliche künstlich genannt</translation>
    </message>
    <message>
        <source>Real called real</source>
        <translation>Echte echt genannt</translation>
    </message>
    <message>
        <source>d′</source>
        <translation>d′</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Class of synthetic</source>
        <translation>Klasse künstlicher</translation>
    </message>
    <message>
        <source>Class of real</source>
        <translation>Klasse echter</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Mittlere Zeit (Median)</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Alle Befunder</translation>
    </message>
    <message>
        <source>Classes, answers of all readers together</source>
        <translation>Klassen, Antworten aller Befunder zusammen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images judged</source>
        <translation>Beurteilte Bilder</translation>
    </message>
    <message>
        <source>Class named as made or labelled</source>
        <translation>Klasse genannt wie erzeugt oder zugeordnet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Right answers by the confidence that was given with them</source>
        <translation>Richtige Antworten nach der dabei genannten Sicherheit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Real or synthetic told rightly</source>
        <translation>Echt oder künstlich richtig erkannt</translation>
    </message>
    <message>
        <source>Right answers (%), with 95 % interval</source>
        <translation>Richtige Antworten (%), mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Raten</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) have not finished and are left out.</source>
        <translation>
            <numerusform>%n Befunder ist nicht fertig und wird ausgelassen.</numerusform>
            <numerusform>%n Befunder sind nicht fertig und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>d′ is 0 for guessing and grows with the ability to tell both kinds apart. A criterion above 0 means that &quot;synthetic&quot; is said rarely.</source>
        <translation>d′ ist 0 beim Raten und wächst mit der Fähigkeit, beide Arten zu unterscheiden. Ein Kriterium über 0 heißt, dass selten „künstlich“ gesagt wird.</translation>
    </message>
    <message>
        <source>Intervals of readers and classes are Wilson&apos;s; those of all readers are bootstrapped over the readers.</source>
        <translation>Intervalle von Befundern und Klassen sind die von Wilson; die aller Befunder stammen aus einem Bootstrap über die Befunder.</translation>
    </message>
    <message>
        <source>Turing test: %1</source>
        <translation>Turing-Test: %1</translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Studie: %1 (%2)</translation>
    </message>
    <message>
        <source>Images: %1, besides %2 for practice</source>
        <translation>Bilder: %1, dazu %2 zum Üben</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Erstellt am: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Programmversion: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Nur für Forschungszwecke.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nobody has finished this test yet.</source>
        <translation>Noch hat niemand diesen Test beendet.</translation>
    </message>
</context>
<context>
    <name>TuringResults</name>
    <message>
        <source>No answers to compute this from.</source>
        <translation>Es gibt keine Antworten, woraus sich das berechnen ließe.</translation>
    </message>
    <message>
        <source>One reader alone: there are no readers to resample.</source>
        <translation>Nur ein Befunder: Es gibt keine Befunder, die gezogen werden könnten.</translation>
    </message>
    <message>
        <source>No reader has finished the Turing test yet.</source>
        <translation>Noch hat kein Befunder den Turing-Test beendet.</translation>
    </message>
</context>
<context>
    <name>TuringSet</name>
    <message>
        <source>A Turing test needs at least one image of each arm, and no negative number for practice.</source>
        <translation>Ein Turing-Test braucht mindestens ein Bild jeder Art und zum Üben keine negative Zahl.</translation>
    </message>
    <message>
        <source>Images of a Turing test have at most 4096 pixels a side, and a crop between 0 and 1.</source>
        <translation>Bilder eines Turing-Tests haben höchstens 4096 Pixel Seitenlänge und einen Ausschnitt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Model, study and the folder of real images have no class in common.</source>
        <translation>Modell, Studie und der Ordner der echten Bilder haben keine gemeinsame Klasse.</translation>
    </message>
    <message>
        <source>The folders of real images must bear the names of the model&apos;s classes.</source>
        <translation>Die Ordner der echten Bilder müssen die Namen der Modellklassen tragen.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>Das Modell kennt die Klasse „%1“ nicht.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>Die Studie hat keine Klasse „%1“.</translation>
    </message>
    <message>
        <source>There are no real images of the class &quot;%1&quot;.</source>
        <translation>Es gibt keine echten Bilder der Klasse „%1“.</translation>
    </message>
    <message>
        <source>The model made %1 images of the class &quot;%2&quot; instead of %3.</source>
        <translation>Das Modell erzeugte %1 Bilder der Klasse „%2“ statt %3.</translation>
    </message>
    <message>
        <source>The Turing test needs %1 real images of %2, but there are %3 that can be read.</source>
        <translation>Der Turing-Test braucht %1 echte Bilder von %2, lesbar sind aber %3.</translation>
    </message>
    <message>
        <source>Ask for fewer images, or name a larger folder.</source>
        <translation>Verlangen Sie weniger Bilder oder nennen Sie einen größeren Ordner.</translation>
    </message>
    <message>
        <source>Making the Turing test</source>
        <translation>Turing-Test wird erstellt</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The reference %1 does not fit the model: %2</source>
        <translation>Die Referenz %1 passt nicht zum Modell: %2</translation>
    </message>
    <message>
        <source>Make the reference with this very model.</source>
        <translation>Erstellen Sie die Referenz mit genau diesem Modell.</translation>
    </message>
    <message>
        <source>%1: not in the reference</source>
        <translation>%1: nicht in der Referenz</translation>
    </message>
    <message>
        <source>%1: largest difference %2</source>
        <translation>%1: größter Unterschied %2</translation>
    </message>
    <message>
        <source>The reference file holds nothing to compare with.</source>
        <translation>Die Referenzdatei enthält nichts zum Vergleichen.</translation>
    </message>
    <message>
        <source>This program computes the same within %1.</source>
        <translation>Dieses Programm rechnet dasselbe innerhalb von %1.</translation>
    </message>
    <message>
        <source>The results DIFFER by more than %1. Do not use this model here.</source>
        <translation>Die Ergebnisse UNTERSCHEIDEN sich um mehr als %1. Verwenden Sie dieses Modell hier nicht.</translation>
    </message>
</context>
<context>
    <name>VisionConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Berichtigen Sie die Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>%1: the image size %2 is no multiple of the patch size %3.</source>
        <translation>%1: Die Bildgröße %2 ist kein Vielfaches der Kachelgröße %3.</translation>
    </message>
    <message>
        <source>%1: &quot;hidden&quot; (%2) is no multiple of &quot;heads&quot; (%3).</source>
        <translation>%1: „hidden“ (%2) ist kein Vielfaches von „heads“ (%3).</translation>
    </message>
    <message>
        <source>%1: an EfficientNet needs &quot;stages&quot;.</source>
        <translation>%1: Ein EfficientNet braucht „stages“.</translation>
    </message>
    <message>
        <source>List its stages, or name a published shape such as efficientnet_v2_s.</source>
        <translation>Nennen Sie seine Stufen oder eine veröffentlichte Form wie efficientnet_v2_s.</translation>
    </message>
    <message>
        <source>%1: a kernel of %2 pixels has no centre.</source>
        <translation>%1: Ein Kern von %2 Pixeln hat keine Mitte.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; that its config.json calls for.</source>
        <translation>%1 fehlt der Tensor „%2“, den seine config.json verlangt.</translation>
    </message>
    <message>
        <source>The weights and the configuration do not belong together.</source>
        <translation>Gewichte und Konfiguration gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has another shape than its config.json calls for.</source>
        <translation>%1: Der Tensor „%2“ hat eine andere Form, als seine config.json verlangt.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; does not hold floating-point numbers.</source>
        <translation>%1: Der Tensor „%2“ enthält keine Gleitkommazahlen.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, for which its config.json has no place.</source>
        <translation>%1 enthält den Tensor „%2“, für den seine config.json keinen Platz hat.</translation>
    </message>
</context>
<context>
    <name>WorkbenchOptions</name>
    <message>
        <source>Looks through slides of blood cells with a diffusion classifier. For research use only.</source>
        <translation>Sieht Präparate von Blutzellen mit einem Diffusionsklassifikator durch. Nur für Forschungszwecke.</translation>
    </message>
    <message>
        <source>Model folder (default: as in the preferences)</source>
        <translation>Modellordner (sonst: wie in den Einstellungen)</translation>
    </message>
    <message>
        <source>system, light or dark, for this run</source>
        <translation>system, light oder dark, für diesen Lauf</translation>
    </message>
    <message>
        <source>Save a picture of every screen and quit</source>
        <translation>Ein Bild jeder Ansicht speichern und beenden</translation>
    </message>
    <message>
        <source>Only one study can be opened at a time.</source>
        <translation>Es kann nur eine Studie zugleich geöffnet sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme: system, light or dark.</source>
        <translation>„%1“ ist kein Aussehen: system, light oder dark.</translation>
    </message>
    <message>
        <source>Language for this run: de, en, es, fr or nl (default: as in the preferences)</source>
        <translation>Sprache für diesen Lauf: de, en, es, fr oder nl (sonst: wie in den Einstellungen)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of this program: %2.</source>
        <translation>„%1“ ist keine Sprache dieses Programms: %2.</translation>
    </message>
    <message>
        <source>Folder whose sub-folders are slides, or the folder of one slide, or a study on a server: postgresql://login@server:port/database (the password is asked for)</source>
        <translation>Ordner, dessen Unterordner Präparate sind, oder der Ordner eines Präparats, oder eine Studie auf einem Server: postgresql://anmeldung@server:port/datenbank (das Kennwort wird erfragt)</translation>
    </message>
</context>
<context>
    <name>cyto::AblationPlot</name>
    <message>
        <source>Ablation</source>
        <translation>Ablation</translation>
    </message>
    <message>
        <source>%1, %2 = %3: %4 [%5, %6]</source>
        <translation>%1, %2 = %3: %4 [%5, %6]</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, mit 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>cyto::AnomalyPlot</name>
    <message>
        <source>Distribution of the anomaly score</source>
        <translation>Verteilung des Anomaliewerts</translation>
    </message>
    <message>
        <source>%1 (%2 images)</source>
        <translation>%1 (%2 Bilder)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 images below the threshold %4</source>
        <translation>%1: %2 von %3 Bildern unter dem Schwellenwert %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Anomaly score (small = anomalous)</source>
        <translation>Anomaliewert (klein = anomal)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Threshold %1, flagged below</source>
        <translation>Schwellenwert %1, darunter auffällig</translation>
    </message>
</context>
<context>
    <name>cyto::ConfidenceMatrixPlot</name>
    <message>
        <source>Confidence of pairs of readers</source>
        <translation>Sicherheit von Befunderpaaren</translation>
    </message>
    <message>
        <source>Confidence of one reader</source>
        <translation>Sicherheit des einen Befunders</translation>
    </message>
    <message>
        <source>Confidence of the other</source>
        <translation>Sicherheit des anderen</translation>
    </message>
    <message>
        <source>%1: of %2 pairs, the other reader has the same confidence in %3</source>
        <translation>%1: Bei %3 von %2 Paaren hat der andere Befunder dieselbe Sicherheit</translation>
    </message>
</context>
<context>
    <name>cyto::ConfusionPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Labelled class</source>
        <translation>Zugeordnete Klasse</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>%1: %2 of %3 predicted as labelled</source>
        <translation>%1: %2 von %3 wie zugeordnet vorhergesagt</translation>
    </message>
</context>
<context>
    <name>cyto::DifferentialPlot</name>
    <message numerus="yes">
        <source>Only %n cells: fewer than the %1 of CLSI H20, so that the shares are uncertain</source>
        <translation>
            <numerusform>Nur %n Zelle: weniger als die %1 von CLSI H20, die Anteile sind daher unsicher</numerusform>
            <numerusform>Nur %n Zellen: weniger als die %1 von CLSI H20, die Anteile sind daher unsicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differentialblutbild</translation>
    </message>
    <message>
        <source>%1: %2 % (95 % interval %3 % to %4 %, %5 cells)</source>
        <translation>%1: %2 % (95-%-Intervall %3 % bis %4 %, %5 Zellen)</translation>
    </message>
    <message>
        <source>Share of cells (%), with 95 % interval</source>
        <translation>Anteil der Zellen (%), mit 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>cyto::ForestPlot</name>
    <message>
        <source>Readers</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>%1: %2 % (95 % interval %3 % to %4 %)</source>
        <translation>%1: %2 % (95-%-Intervall %3 % bis %4 %)</translation>
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
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>%1, %2 images per class: %3 [%4, %5]</source>
        <translation>%1, %2 Bilder je Klasse: %3 [%4, %5]</translation>
    </message>
    <message>
        <source>Training images per class</source>
        <translation>Trainingsbilder je Klasse</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, mit 95-%-Intervall</translation>
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
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>There is nothing in this plot that could be saved.</source>
        <translation>In dieser Grafik ist nichts, was gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>%1 does not end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 endet nicht auf .png, .svg, .pdf oder .csv.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Der Arbeitsspeicher reicht für ein Bild dieser Größe nicht.</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Grafik speichern</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Daten als CSV speichern…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>cyto::PsychometricPlot</name>
    <message>
        <source>Psychometric function</source>
        <translation>Psychometrische Funktion</translation>
    </message>
    <message>
        <source>%1: not fitted</source>
        <translation>%1: nicht angepasst</translation>
    </message>
    <message>
        <source>%1: threshold %2 [%3, %4], width %5 [%6, %7]</source>
        <translation>%1: Schwelle %2 [%3, %4], Breite %5 [%6, %7]</translation>
    </message>
    <message>
        <source>%1: the threshold may lie beyond the confidences that occur</source>
        <translation>%1: Die Schwelle kann jenseits der vorkommenden Sicherheiten liegen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Genauigkeit, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Threshold, with 95 % interval</source>
        <translation>Schwelle mit 95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>cyto::ReliabilityPlot</name>
    <message>
        <source>Reliability of the shown probabilities</source>
        <translation>Zuverlässigkeit der gezeigten Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Expected calibration error %1 over %2 images</source>
        <translation>Erwarteter Kalibrierungsfehler %1 über %2 Bilder</translation>
    </message>
    <message>
        <source>Shown probability</source>
        <translation>Gezeigte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % interval</source>
        <translation>Genauigkeit, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>Anteil der Bilder</translation>
    </message>
</context>
<context>
    <name>cyto::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation>ROC-Kurve</translation>
    </message>
    <message>
        <source>%1: area %2 [%3, %4]</source>
        <translation>%1: Fläche %2 [%3, %4]</translation>
    </message>
    <message>
        <source>%1: at threshold %2 the sensitivity is %3 and the specificity %4</source>
        <translation>%1: Bei Schwellenwert %2 ist die Sensitivität %3 und die Spezifität %4</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − Spezifität</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
</context>
<context>
    <name>cyto::StudyPredictor</name>
    <message>
        <source>Predicting</source>
        <translation>Vorhersagen</translation>
    </message>
    <message numerus="yes">
        <source>The engine returned nothing for %n cell(s).</source>
        <translation>
            <numerusform>Das Modell lieferte für %n Zelle nichts.</numerusform>
            <numerusform>Das Modell lieferte für %n Zellen nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model, or start the prediction again.</source>
        <translation>Wählen Sie ein anderes Modell oder starten Sie die Vorhersage noch einmal.</translation>
    </message>
</context>
<context>
    <name>cyto::TrajectoryPlot</name>
    <message>
        <source>Class scores over the trials</source>
        <translation>Klassenwerte über die Durchgänge</translation>
    </message>
    <message numerus="yes">
        <source>%1 (dropped after %n trials)</source>
        <translation>
            <numerusform>%1 (nach %n Durchgang verworfen)</numerusform>
            <numerusform>%1 (nach %n Durchgängen verworfen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: Wert %2</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Score (small = likely)</source>
        <translation>Wert (klein = wahrscheinlich)</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AgreementPart</name>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>%1 cells have a label; %2 of them have labels of two readers or more. Intervals are drawn anew by slide, because cells of one slide belong together.</source>
        <translation>%1 Zellen haben eine Zuordnung; %2 davon haben Zuordnungen von zwei oder mehr Befundern. Intervalle werden nach Präparaten neu gezogen, weil Zellen eines Präparats zusammengehören.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnnotationDialog</name>
    <message>
        <source>Slides</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>Vorhergesagte Klassen</translation>
    </message>
    <message>
        <source>Only cells that I have not labelled</source>
        <translation>Nur Zellen, die ich nicht zugeordnet habe</translation>
    </message>
    <message>
        <source>&amp;Blinded: readers see the cell alone</source>
        <translation>&amp;Verblindet: Befunder sehen nur die Zelle</translation>
    </message>
    <message>
        <source>&amp;Open: readers also see what the model says</source>
        <translation>&amp;Offen: Befunder sehen auch, was das Modell sagt</translation>
    </message>
    <message>
        <source>New annotation session</source>
        <translation>Neue Zuordnungssitzung</translation>
    </message>
    <message>
        <source>&amp;Make the session</source>
        <translation>Sitzung an&amp;legen</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>&amp;Slides (none ticked: all)</source>
        <translation>&amp;Präparate (keines angekreuzt: alle)</translation>
    </message>
    <message>
        <source>&amp;Predicted as (none ticked: all, also cells without a prediction)</source>
        <translation>Vor&amp;hergesagt als (keines angekreuzt: alle, auch Zellen ohne Vorhersage)</translation>
    </message>
    <message>
        <source>Cells whose image is missing or cannot be read are left out.</source>
        <translation>Zellen, deren Bild fehlt oder nicht gelesen werden kann, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>For instance: round 1</source>
        <translation>Zum Beispiel: Runde 1</translation>
    </message>
    <message>
        <source>The same cells for every reader: agreement is measured on them.</source>
        <translation>Dieselben Zellen für alle Befunder: An ihnen wird die Übereinstimmung gemessen.</translation>
    </message>
    <message>
        <source>all that are left</source>
        <translation>alle übrigen</translation>
    </message>
    <message>
        <source>Further cells for each reader, which no other reader sees.</source>
        <translation>Weitere Zellen für jeden Befunder, die kein anderer sieht.</translation>
    </message>
    <message>
        <source>At least so many of the cells are not flagged as unusual, so that the session itself says nothing.</source>
        <translation>Mindestens so viele der Zellen sind nicht als ungewöhnlich markiert, damit die Sitzung selbst nichts verrät.</translation>
    </message>
    <message>
        <source>So many cells come a second time, unannounced: do readers agree with themselves?</source>
        <translation>So viele Zellen kommen unangekündigt ein zweites Mal: Stimmen Befunder mit sich selbst überein?</translation>
    </message>
    <message>
        <source> cells apart</source>
        <translation> Zellen auseinander</translation>
    </message>
    <message>
        <source>The same number gives the same cells in the same order.</source>
        <translation>Dieselbe Zahl ergibt dieselben Zellen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Prediction, other labels, slide and file name are kept back where the data is read.</source>
        <translation>Vorhersage, andere Zuordnungen, Präparat und Dateiname werden dort zurückgehalten, wo die Daten gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Readers:</source>
        <translation>&amp;Befunder:</translation>
    </message>
    <message>
        <source>&amp;Common cells:</source>
        <translation>&amp;Gemeinsame Zellen:</translation>
    </message>
    <message>
        <source>&amp;Each reader:</source>
        <translation>&amp;Je Befunder:</translation>
    </message>
    <message>
        <source>Not &amp;flagged:</source>
        <translation>Nicht &amp;auffällig:</translation>
    </message>
    <message>
        <source>&amp;Hidden repeats:</source>
        <translation>Verdeckte &amp;Wiederholungen:</translation>
    </message>
    <message>
        <source>Repeats are at least:</source>
        <translation>Wiederholungen mindestens:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>&amp;Startwert:</translation>
    </message>
    <message>
        <source>The session needs a name.</source>
        <translation>Die Sitzung braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1 cells pass the filter, %2 of them flagged as unusual.</source>
        <translation>%1 Zellen passieren den Filter, %2 davon sind als ungewöhnlich markiert.</translation>
    </message>
    <message>
        <source>%1 sees %2 cells, %3 of them hidden repeats.</source>
        <translation>%1 sieht %2 Zellen, %3 davon verdeckte Wiederholungen.</translation>
    </message>
    <message>
        <source>Cells come from these slides alone.</source>
        <translation>Die Zellen stammen nur aus diesen Präparaten.</translation>
    </message>
    <message>
        <source>Cells that the model takes for one of these classes.</source>
        <translation>Zellen, die das Modell für eine dieser Klassen hält.</translation>
    </message>
    <message>
        <source>Leaves out the cells that you have labelled in the gallery or in sessions.</source>
        <translation>Lässt die Zellen aus, die Sie in der Galerie oder in Sitzungen zugeordnet haben.</translation>
    </message>
    <message>
        <source>Readers see this name.</source>
        <translation>Befunder sehen diesen Namen.</translation>
    </message>
    <message>
        <source>For teaching and for corrections; such labels are not blind.</source>
        <translation>Zum Lehren und für Korrekturen; solche Zuordnungen sind nicht verblindet.</translation>
    </message>
    <message>
        <source>So many other cells come between a cell and its repeat.</source>
        <translation>So viele andere Zellen liegen zwischen einer Zelle und ihrer Wiederholung.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Noch keine Zuordnung</translation>
    </message>
    <message>
        <source>States of the consensus</source>
        <translation>Zustände des Konsenses</translation>
    </message>
    <message>
        <source>Reasons for a second look</source>
        <translation>Gründe für einen zweiten Blick</translation>
    </message>
    <message>
        <source>Consens&amp;us (none ticked: all)</source>
        <translation>&amp;Konsens (keiner angekreuzt: alle)</translation>
    </message>
    <message>
        <source>Consens&amp;us: none has been run yet</source>
        <translation>&amp;Konsens: noch keiner ermittelt</translation>
    </message>
    <message>
        <source>Re&amp;view queue (none ticked: all cells, whether they are in it or not)</source>
        <translation>Durchs&amp;ichtsliste (nichts angekreuzt: alle Zellen, ob darin oder nicht)</translation>
    </message>
    <message>
        <source>Cells on which the newest consensus came to this.</source>
        <translation>Zellen, bei denen der neueste Konsens dazu kam.</translation>
    </message>
    <message>
        <source>Cells that would be in the review queue for one of these reasons. Readers of a blinded session are not told.</source>
        <translation>Zellen, die aus einem dieser Gründe in der Durchsichtsliste stünden. Befundern einer verblindeten Sitzung wird es nicht gesagt.</translation>
    </message>
    <message>
        <source>The session was not made. %1</source>
        <translation>Die Sitzung wurde nicht angelegt. %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnomalyPart</name>
    <message>
        <source>Classes that the model does not know</source>
        <translation>Klassen, die das Modell nicht kennt</translation>
    </message>
    <message>
        <source>A&amp;bnormal:</source>
        <translation>&amp;Anomal:</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <translation>Anomaliewert</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnswerPanel</name>
    <message>
        <source>high confidence</source>
        <translation>hohe Sicherheit</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>mittlere Sicherheit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>keine Sicherheit</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>keine Zuordnung</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>unbekannte Klasse</translation>
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
        <translation>Wie sicher sind Sie?</translation>
    </message>
    <message>
        <source>Choose the class with its letter or by clicking. Nothing is stored before you have also said how sure you are.</source>
        <translation>Wählen Sie die Klasse mit ihrem Buchstaben oder mit der Maus. Nichts wird gespeichert, bevor Sie auch gesagt haben, wie sicher Sie sind.</translation>
    </message>
    <message>
        <source>Keys 1 to 4 of the number row or the number pad: high, moderate, low, no confidence. This stores the answer and goes on to the next cell.</source>
        <translation>Tasten 1 bis 4 der Zahlenreihe oder des Ziffernblocks: hoch, mittel, gering, gar nicht. Das speichert die Antwort und geht zur nächsten Zelle.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Keine Sicherheit</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>Store the answer with this confidence (key %1).</source>
        <translation>Die Antwort mit dieser Sicherheit speichern (Taste %1).</translation>
    </message>
    <message>
        <source>Confirm the decision (Space)</source>
        <translation>Die Entscheidung bestätigen (Leertaste)</translation>
    </message>
    <message>
        <source>A human cannot tell what this cell is (key %1). Stored at once.</source>
        <translation>Ein Mensch kann nicht sagen, was diese Zelle ist (Taste %1). Wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <translation>Mit %1 antworten.</translation>
    </message>
    <message>
        <source>Answer %1 (key %2).</source>
        <translation>Mit %1 antworten (Taste %2).</translation>
    </message>
    <message>
        <source>Store the decision and go on.</source>
        <translation>Die Entscheidung speichern und weitergehen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AuditDialog</name>
    <message>
        <source>Save the check</source>
        <translation>Prüfung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Check of the audit log</source>
        <translation>Prüfung des Protokolls</translation>
    </message>
    <message>
        <source>Save what was compared and found as a text.</source>
        <translation>Speichert als Text, was verglichen und gefunden wurde.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Everything that is not as it was written, with its row.</source>
        <translation>Alles, was nicht so ist, wie es geschrieben wurde, mit seiner Zeile.</translation>
    </message>
    <message>
        <source>%1 rows of the audit log and %2 label revisions were checked.</source>
        <translation>%1 Zeilen des Protokolls und %2 Fassungen von Zuordnungen wurden geprüft.</translation>
    </message>
    <message>
        <source>The chain is whole, and every label is as it was committed.</source>
        <translation>Die Kette ist vollständig, und jede Zuordnung ist so, wie sie gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The study was changed outside of the program: %n fault(s). Compare it with a backup before you rely on it.</source>
        <translation>
            <numerusform>Die Studie wurde außerhalb des Programms verändert: %n Fehler. Vergleichen Sie sie mit einer Sicherung, bevor Sie sich auf sie verlassen.</numerusform>
            <numerusform>Die Studie wurde außerhalb des Programms verändert: %n Fehler. Vergleichen Sie sie mit einer Sicherung, bevor Sie sich auf sie verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Studie: %1 (%2)</translation>
    </message>
    <message>
        <source>Checked at: %1</source>
        <translation>Geprüft am: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Hash of the last row: %1</source>
        <translation>Hash der letzten Zeile: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CalibrationPart</name>
    <message>
        <source>Shown probabilities</source>
        <translation>Angezeigte Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>How far the shown probabilities are from what people say</source>
        <translation>Wie weit die angezeigten Wahrscheinlichkeiten von dem entfernt sind, was Menschen sagen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erwarteter Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>Brier score of the predicted class</source>
        <translation>Brier-Wert der vorhergesagten Klasse</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus: %1 cells.</source>
        <translation>Richtig ist, was mit dem Konsens übereinstimmt: %1 Zellen.</translation>
    </message>
    <message>
        <source>There is no consensus yet. Right is what agrees with every label of a cell: %1 cells.</source>
        <translation>Es gibt noch keinen Konsens. Richtig ist, was mit jedem Label einer Zelle übereinstimmt: %1 Zellen.</translation>
    </message>
    <message>
        <source>Cells without a label that the model could have given: %1</source>
        <translation>Zellen ohne ein Label, das das Modell hätte geben können: %1</translation>
    </message>
    <message>
        <source>Cells without a calibrated probability: %1</source>
        <translation>Zellen ohne kalibrierte Wahrscheinlichkeit: %1</translation>
    </message>
    <message>
        <source>There is no model, and so no probability of one.</source>
        <translation>Es gibt kein Modell und damit keine Wahrscheinlichkeit von einem.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CellView</name>
    <message>
        <source>Picture of the cell</source>
        <translation>Bild der Zelle</translation>
    </message>
    <message>
        <source>Wheel or + and − zoom, drag or arrow keys move, double click or 0 fits the cell.</source>
        <translation>Mausrad oder + und − vergrößern, Ziehen oder Pfeiltasten verschieben, Doppelklick oder 0 zeigt die ganze Zelle.</translation>
    </message>
    <message>
        <source>The cell as it is in the file. Brightness and contrast change the display alone: file, prediction and export of the original stay as they are.</source>
        <translation>Die Zelle, wie sie in der Datei ist. Helligkeit und Kontrast ändern nur die Anzeige: Datei, Vorhersage und Export des Originals bleiben, wie sie sind.</translation>
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
        <translation>Gibt den gewählten Zellen eine Klasse. Der Buchstabe auf jeder Schaltfläche tut dasselbe; 1 bis 4 sagen dann, wie sicher Sie sind: hoch, mittel, gering, gar nicht. Zellen lassen sich auch auf eine Schaltfläche ziehen.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter of the key, then class</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Label the selected cells as %1.</source>
        <translation>Die gewählten Zellen als %1 zuordnen.</translation>
    </message>
    <message>
        <source>Label the selected cells as %1 (key %2).</source>
        <translation>Die gewählten Zellen als %1 zuordnen (Taste %2).</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Als %1 zuordnen</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>Nobody can tell what these cells are (key %1). They stand in the group &quot;Not classed&quot;.</source>
        <translation>Niemand kann sagen, was diese Zellen sind (Taste %1). Sie stehen in der Gruppe „Nicht klassiert“.</translation>
    </message>
    <message>
        <source>Label as not identifiable</source>
        <translation>Als nicht bestimmbar zuordnen</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ColourBar</name>
    <message>
        <source>Scale of the change</source>
        <translation>Skala der Änderung</translation>
    </message>
    <message>
        <source>From %1 (darker, blue) over no change to %2 (brighter, orange)</source>
        <translation>Von %1 (dunkler, blau) über keine Änderung bis %2 (heller, orange)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ComparisonPart</name>
    <message>
        <source>&amp;Compared with:</source>
        <translation>Verglichen &amp;mit:</translation>
    </message>
    <message>
        <source>Model and people</source>
        <translation>Modell und Menschen</translation>
    </message>
    <message>
        <source>Model against: %1</source>
        <translation>Modell gegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled cell(s) have no prediction and are left out.</source>
        <translation>
            <numerusform>%n zugeordnete Zelle hat keine Vorhersage und wird ausgelassen.</numerusform>
            <numerusform>%n zugeordnete Zellen haben keine Vorhersage und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unresolved and left out.</source>
        <translation>
            <numerusform>%n Zelle ist ungeklärt und wird ausgelassen.</numerusform>
            <numerusform>%n Zellen sind ungeklärt und werden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ConfidenceBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Wahrscheinlichkeit jeder Klasse</translation>
    </message>
    <message>
        <source>How probable the model holds each class. A class that was clearly worse than the best one was given up early; it says after how many trials, because its probability was not measured to the end.</source>
        <translation>Für wie wahrscheinlich das Modell jede Klasse hält. Eine Klasse, die deutlich schlechter war als die beste, schied früh aus; dort steht, nach wie vielen Durchgängen, denn ihre Wahrscheinlichkeit wurde nicht zu Ende gemessen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>pruned after %n trial(s)</source>
        <translation>
            <numerusform>nach %n Durchgang verworfen</numerusform>
            <numerusform>nach %n Durchgängen verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wert %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ContextPanel</name>
    <message>
        <source>What is known of this cell</source>
        <translation>Was von dieser Zelle bekannt ist</translation>
    </message>
    <message>
        <source>The model and the label differ.</source>
        <translation>Modell und Zuordnung weichen voneinander ab.</translation>
    </message>
    <message>
        <source>The model is not sure.</source>
        <translation>Das Modell ist nicht sicher.</translation>
    </message>
    <message>
        <source>The model finds the cell unusual.</source>
        <translation>Das Modell findet die Zelle ungewöhnlich.</translation>
    </message>
    <message>
        <source>Readers disagree.</source>
        <translation>Befunder sind uneinig.</translation>
    </message>
    <message>
        <source>A reader was not sure.</source>
        <translation>Ein Befunder war nicht sicher.</translation>
    </message>
    <message>
        <source>The prediction failed.</source>
        <translation>Die Vorhersage ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Model %1: no prediction. %2</source>
        <translation>Modell %1: keine Vorhersage. %2</translation>
    </message>
    <message>
        <source>Model %1: %2.</source>
        <translation>Modell %1: %2.</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3).</source>
        <translation>Modell %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Runner-up: %1.</source>
        <translation>Zweitplatzierte: %1.</translation>
    </message>
    <message>
        <source>The cell is unlike those that the model knows.</source>
        <translation>Die Zelle ist denen unähnlich, die das Modell kennt.</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>Befunder %1: %2</translation>
    </message>
    <message>
        <source>No reader has labelled this cell yet.</source>
        <translation>Noch hat kein Befunder diese Zelle zugeordnet.</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide.</source>
        <translation>Ein Befunder bat darum, dass jemand anderes entscheidet.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CounterfactualPanel</name>
    <message>
        <source>&amp;Show change</source>
        <translation>Änderung &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;All classes</source>
        <translation>&amp;Alle Klassen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>The change could not be computed. %1</source>
        <translation>Die Änderung konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>Target class</source>
        <translation>Zielklasse</translation>
    </message>
    <message>
        <source>The class that the model should see in this cell.</source>
        <translation>Die Klasse, die das Modell in dieser Zelle sehen soll.</translation>
    </message>
    <message>
        <source>Compute the change for every class; takes as many times longer.</source>
        <translation>Die Änderung für jede Klasse berechnen; dauert entsprechend länger.</translation>
    </message>
    <message>
        <source>Picture of the change</source>
        <translation>Bild der Änderung</translation>
    </message>
    <message>
        <source>Hold Space to see the original.</source>
        <translation>Leertaste halten, um das Original zu sehen.</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Deckkraft der Überlagerung</translation>
    </message>
    <message>
        <source>How strongly the colours cover the cell.</source>
        <translation>Wie stark die Farben die Zelle bedecken.</translation>
    </message>
    <message>
        <source>Changes for all classes</source>
        <translation>Änderungen für alle Klassen</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Fortschritt der Heatmap</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The cell as the model saw it.</source>
        <translation>Die Zelle, wie das Modell sie sah.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>The model&apos;s change as a picture of its own; mid-grey means no change.</source>
        <translation>Die Änderung des Modells als eigenes Bild; mittleres Grau heißt keine Änderung.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Where the change is darker or brighter, in colour over the cell.</source>
        <translation>Wo die Änderung dunkler oder heller ist, farbig über der Zelle.</translation>
    </message>
    <message>
        <source>Change &amp;towards:</source>
        <translation>Änderung hin &amp;zu:</translation>
    </message>
    <message>
        <source>&amp;Opacity:</source>
        <translation>&amp;Deckkraft:</translation>
    </message>
    <message>
        <source>What the model would change. Not where disease is.</source>
        <translation>Was das Modell ändern würde. Nicht, wo Krankheit ist.</translation>
    </message>
    <message>
        <source>The model is asked how the cell would have to look to be of another class. Orange: it would be brighter there; blue: darker. This explains the model, not the patient.</source>
        <translation>Das Modell wird gefragt, wie die Zelle aussehen müsste, um von einer anderen Klasse zu sein. Orange: Dort wäre sie heller; blau: dunkler. Das erklärt das Modell, nicht den Patienten.</translation>
    </message>
    <message>
        <source>Computing the change towards %1…</source>
        <translation>Die Änderung hin zu %1 wird berechnet…</translation>
    </message>
    <message>
        <source>Computing the changes towards all classes…</source>
        <translation>Die Änderungen hin zu allen Klassen werden berechnet…</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Wählen Sie eine Zelle in der Galerie.</translation>
    </message>
    <message>
        <source>Change towards %1</source>
        <translation>Änderung hin zu %1</translation>
    </message>
    <message>
        <source>Stop computing the change.</source>
        <translation>Das Berechnen der Änderung anhalten.</translation>
    </message>
    <message>
        <source>Save the picture that is shown, as PNG or JPEG.</source>
        <translation>Das gezeigte Bild als PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>One picture per class; choose one to see it large.</source>
        <translation>Ein Bild je Klasse; wählen Sie eines, um es groß zu sehen.</translation>
    </message>
    <message>
        <source>Compute what the model would change for this class.</source>
        <translation>Berechnen, was das Modell für diese Klasse ändern würde.</translation>
    </message>
    <message>
        <source>%1: compute what the model would change for this class.</source>
        <comment>command with its key</comment>
        <translation>%1: berechnen, was das Modell für diese Klasse ändern würde.</translation>
    </message>
    <message>
        <source>There is no model. Choose one with Prediction &gt; Model manager.</source>
        <translation>Es gibt kein Modell. Wählen Sie eines mit Vorhersage &gt; Modellverwaltung.</translation>
    </message>
    <message>
        <source>Choose &quot;%1&quot; to see what the model would change in this cell.</source>
        <translation>„%1“ zeigt, was das Modell an dieser Zelle ändern würde.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::DifferentialPart</name>
    <message>
        <source>S&amp;lide:</source>
        <translation>&amp;Präparat:</translation>
    </message>
    <message>
        <source>&amp;Counted by:</source>
        <translation>&amp;Gezählt von:</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Differentialblutbild</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The study has no slides.</source>
        <translation>Die Studie hat keine Präparate.</translation>
    </message>
    <message>
        <source>Differential of %1</source>
        <translation>Differentialblutbild von %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::DisplayControls</name>
    <message>
        <source>Changes the display alone, not the image.</source>
        <translation>Ändert nur die Anzeige, nicht das Bild.</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Helligkeit</translation>
    </message>
    <message>
        <source>Brightness of the display</source>
        <translation>Helligkeit der Anzeige</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Ko&amp;ntrast</translation>
    </message>
    <message>
        <source>Contrast of the display</source>
        <translation>Kontrast der Anzeige</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Brightness, contrast and zoom as they were at the beginning.</source>
        <translation>Helligkeit, Kontrast und Vergrößerung wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::EngineMessages</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ExportDialog</name>
    <message>
        <source>Only the labels that count &amp;now, without those they replaced</source>
        <translation>Nur die Zuordnungen, die &amp;jetzt gelten, ohne die, die sie ersetzt haben</translation>
    </message>
    <message>
        <source>The probability of every class for every &amp;cell</source>
        <translation>Die Wahrscheinlichkeit jeder Klasse für jede &amp;Zelle</translation>
    </message>
    <message>
        <source>For e&amp;very program: comma and decimal point</source>
        <translation>Für je&amp;des Programm: Komma und Dezimalpunkt</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet of this computer&apos;s language</source>
        <translation>Für eine &amp;Tabellenkalkulation in der Sprache dieses Computers</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Tabellen exportieren</translation>
    </message>
    <message>
        <source>It is made when it is not there. Nothing else in it is touched.</source>
        <translation>Er wird angelegt, wenn es ihn nicht gibt. Nichts anderes darin wird berührt.</translation>
    </message>
    <message>
        <source>The manifest beside the tables says so.</source>
        <translation>Das Manifest neben den Tabellen sagt es.</translation>
    </message>
    <message>
        <source>The largest table: a line for each cell and class.</source>
        <translation>Die größte Tabelle: eine Zeile je Zelle und Klasse.</translation>
    </message>
    <message>
        <source>What &quot;Import labels&quot; reads, too.</source>
        <translation>Was auch „Zuordnungen importieren“ liest.</translation>
    </message>
    <message>
        <source>Opens there with a double click; other programs may not read it.</source>
        <translation>Öffnet sich dort mit einem Doppelklick; andere Programme lesen es vielleicht nicht.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Den Ordner auswählen.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>labels.csv: every label with its reader, times, session and signature, and the prediction beside it</source>
        <translation>labels.csv: jede Zuordnung mit Befunder, Zeiten, Sitzung und Unterschrift, daneben die Vorhersage</translation>
    </message>
    <message>
        <source>decisions.csv, consensus.csv, turing_trials.csv: decisions of reviews, the newest consensus and finished Turing tests, where there are any</source>
        <translation>decisions.csv, consensus.csv, turing_trials.csv: Entscheidungen der Nachprüfungen, der neueste Konsens und beendete Turing-Tests, wo es sie gibt</translation>
    </message>
    <message>
        <source>manifest.json: number of rows and SHA-256 of each table, filters, seeds and versions</source>
        <translation>manifest.json: Zeilenzahl und SHA-256 jeder Tabelle, Filter, Startwerte und Versionen</translation>
    </message>
    <message>
        <source>Predictions are those of the model %1 (%2).</source>
        <translation>Die Vorhersagen sind die des Modells %1 (%2).</translation>
    </message>
    <message>
        <source>There is no model: the tables hold no predictions.</source>
        <translation>Es gibt kein Modell: Die Tabellen enthalten keine Vorhersagen.</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie es geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>The tables need a folder.</source>
        <translation>Die Tabellen brauchen einen Ordner.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Schreiben Sie den ganzen Pfad des Ordners.</translation>
    </message>
    <message>
        <source>There are tables in this folder already: those of the same names are replaced.</source>
        <translation>In diesem Ordner gibt es schon Tabellen: Die mit denselben Namen werden ersetzt.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::FirstPage</name>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>Eine Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>&amp;Demonstration öffnen</translation>
    </message>
    <message>
        <source>Two slides of synthetic cells, made by a model. No patient&apos;s cells are in them.</source>
        <translation>Zwei Präparate künstlicher Zellen, von einem Modell erzeugt. Darin sind keine Zellen von Patienten.</translation>
    </message>
    <message>
        <source>Double click, or Enter, opens a study.</source>
        <translation>Doppelklick oder Eingabetaste öffnet eine Studie.</translation>
    </message>
    <message>
        <source>CytoDiffusion</source>
        <translation>CytoDiffusion</translation>
    </message>
    <message>
        <source>Look through the cells of blood films: a diffusion model says what each cell is, how sure it is, and which cells are unlike all it has seen. You decide.</source>
        <translation>Sehen Sie die Zellen von Blutausstrichen durch: Ein Diffusionsmodell sagt, was jede Zelle ist, wie sicher es ist und welche Zellen allem unähnlich sind, was es gesehen hat. Sie entscheiden.</translation>
    </message>
    <message>
        <source>A study is a folder: each sub-folder with images is a slide, each image one cell. You can also drop the folder on this window. Its files are only read; labels and predictions are kept in your own data folder.</source>
        <translation>Eine Studie ist ein Ordner: Jeder Unterordner mit Bildern ist ein Präparat, jedes Bild eine Zelle. Sie können den Ordner auch auf dieses Fenster ziehen. Seine Dateien werden nur gelesen; Zuordnungen und Vorhersagen liegen in Ihrem eigenen Datenordner.</translation>
    </message>
    <message>
        <source>For research use only. Not for diagnosis.</source>
        <translation>Nur für Forschungszwecke. Nicht zur Diagnose.</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>name, then folder</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>%1 (the folder is not there now)</source>
        <translation>%1 (der Ordner ist gerade nicht da)</translation>
    </message>
    <message>
        <source>Open a s&amp;hared study…</source>
        <translation>&amp;Gemeinsame Studie öffnen…</translation>
    </message>
    <message>
        <source>A study that a database server keeps for several computers.</source>
        <translation>Eine Studie, die ein Datenbankserver für mehrere Computer führt.</translation>
    </message>
    <message>
        <source>Choose a folder whose sub-folders are slides, or the folder of one slide.</source>
        <translation>Einen Ordner wählen, dessen Unterordner Präparate sind, oder den Ordner eines Präparats.</translation>
    </message>
    <message>
        <source>%1: choose a folder whose sub-folders are slides, or the folder of one slide.</source>
        <comment>command with its key</comment>
        <translation>%1: einen Ordner wählen, dessen Unterordner Präparate sind, oder den Ordner eines Präparats.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryModel</name>
    <message>
        <source>The model says otherwise than the readers</source>
        <translation>Das Modell sagt anderes als die Befunder</translation>
    </message>
    <message>
        <source>The readers disagree</source>
        <translation>Die Befunder sind uneinig</translation>
    </message>
    <message>
        <source>A reader had low or no confidence</source>
        <translation>Ein Befunder war wenig oder nicht sicher</translation>
    </message>
    <message>
        <source>Unusual cell</source>
        <translation>Ungewöhnliche Zelle</translation>
    </message>
    <message>
        <source>Low probability</source>
        <translation>Geringe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The prediction failed</source>
        <translation>Die Vorhersage ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not yet labelled</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>No consensus yet</source>
        <translation>Noch kein Konsens</translation>
    </message>
    <message>
        <source>No reason for a second look</source>
        <translation>Kein Grund für einen zweiten Blick</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Andere Klasse</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alle Zellen</translation>
    </message>
    <message>
        <source>Unresolved (the readers disagree)</source>
        <translation>Ungeklärt (die Befunder sind uneinig)</translation>
    </message>
    <message>
        <source>Unidentified (the model is unsure)</source>
        <translation>Unbestimmt (das Modell ist unsicher)</translation>
    </message>
    <message>
        <source>Not classed (a person cannot tell)</source>
        <translation>Nicht klassiert (ein Mensch kann es nicht sagen)</translation>
    </message>
    <message>
        <source>Not yet predicted</source>
        <translation>Noch nicht vorhergesagt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Zelle %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>vorhergesagt %1</translation>
    </message>
    <message>
        <source>predicted %1, probability %2</source>
        <translation>vorhergesagt %1, Wahrscheinlichkeit %2</translation>
    </message>
    <message>
        <source>not yet predicted</source>
        <translation>noch nicht vorhergesagt</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>das Modell ist unsicher</translation>
    </message>
    <message>
        <source>unusual cell</source>
        <translation>ungewöhnliche Zelle</translation>
    </message>
    <message>
        <source>my label: cannot identify</source>
        <translation>meine Zuordnung: nicht bestimmbar</translation>
    </message>
    <message>
        <source>my label: %1</source>
        <translation>meine Zuordnung: %1</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>Die Datei ist nicht, wo sie war.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The prediction failed.</source>
        <translation>Die Vorhersage ist fehlgeschlagen.</translation>
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
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>Not predicted</source>
        <comment>below a small picture</comment>
        <translation>Ohne Vorhersage</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide</source>
        <translation>Ein Befunder bat darum, dass jemand anderes entscheidet</translation>
    </message>
    <message>
        <source>Hidden until your blinded session is over</source>
        <translation>Verborgen, bis Ihre verblindete Sitzung zu Ende ist</translation>
    </message>
    <message>
        <source>hidden until your blinded session is over</source>
        <translation>verborgen, bis Ihre verblindete Sitzung zu Ende ist</translation>
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
        <translation>Nur &amp;ungewöhnliche</translation>
    </message>
    <message>
        <source>&amp;Not labelled only</source>
        <translation>Nur ohne Zu&amp;ordnung</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>My label</source>
        <translation>Meine Zuordnung</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Reason for review</source>
        <translation>Grund zur Durchsicht</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What puts cells into one group. Reason for review: why a cell deserves a second look.</source>
        <translation>Was Zellen in eine Gruppe bringt. Grund zur Durchsicht: warum eine Zelle einen zweiten Blick verdient.</translation>
    </message>
    <message>
        <source>Slide order</source>
        <translation>Reihenfolge im Präparat</translation>
    </message>
    <message>
        <source>Most unusual first</source>
        <translation>Ungewöhnlichste zuerst</translation>
    </message>
    <message>
        <source>Least probable first</source>
        <translation>Unwahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation>Kleinster Abstand zuerst</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The order within each group. Random is the same every time, until the study changes.</source>
        <translation>Die Reihenfolge in jeder Gruppe. Zufällig ist jedes Mal gleich, bis sich die Studie ändert.</translation>
    </message>
    <message>
        <source>Class filter</source>
        <translation>Klassenfilter</translation>
    </message>
    <message>
        <source>Show the cells of one predicted class only.</source>
        <translation>Nur Zellen einer vorhergesagten Klasse zeigen.</translation>
    </message>
    <message>
        <source>Hide cells that are not below the anomaly threshold.</source>
        <translation>Zellen verbergen, die nicht unter dem Anomalie-Schwellenwert liegen.</translation>
    </message>
    <message>
        <source>Hide cells that you have labelled.</source>
        <translation>Zellen verbergen, die Sie zugeordnet haben.</translation>
    </message>
    <message>
        <source>Turn off all filters.</source>
        <translation>Alle Filter ausschalten.</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Größe der Kacheln</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl and wheel).</source>
        <translation>Größe der Kacheln (Strg und Mausrad).</translation>
    </message>
    <message>
        <source>What is hidden by filters is never forgotten here.</source>
        <translation>Was Filter verbergen, wird hier nie vergessen.</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>&amp;Gruppen nach:</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 hidden</source>
        <translation>%1 von %2 gezeigt, %3 verborgen</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %n cell(s). &quot;Show all&quot; turns them off.</source>
        <translation>
            <numerusform>Die Filter verbergen die einzige Zelle (%n). „Alle zeigen“ schaltet sie aus.</numerusform>
            <numerusform>Die Filter verbergen alle %n Zellen. „Alle zeigen“ schaltet sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>Sortieren &amp;nach:</translation>
    </message>
    <message numerus="yes">
        <source>What the model and others say of %n cell(s) is hidden until your blinded session is over.</source>
        <translation>
            <numerusform>Was Modell und andere zu %n Zelle sagen, ist verborgen, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
            <numerusform>Was Modell und andere zu %n Zellen sagen, ist verborgen, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryView</name>
    <message>
        <source>Gallery of cells</source>
        <translation>Galerie der Zellen</translation>
    </message>
    <message>
        <source>All cells of the slide or the study, in groups. Click a cell to inspect it. Shift and Ctrl select several; drag them onto a class, or press the class&apos;s letter.</source>
        <translation>Alle Zellen des Präparats oder der Studie, in Gruppen. Klicken Sie eine Zelle an, um sie zu prüfen. Umschalt und Strg wählen mehrere; ziehen Sie sie auf eine Klasse oder drücken Sie deren Buchstaben.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::HeatmapPanel</name>
    <message>
        <source>What the model would change. Not where disease is.</source>
        <translation>Was das Modell ändern würde. Nicht, wo Krankheit ist.</translation>
    </message>
    <message>
        <source>Scale of the change</source>
        <translation>Skala der Änderung</translation>
    </message>
    <message>
        <source>Picture of the change</source>
        <translation>Bild der Änderung</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Fortschritt der Heatmap</translation>
    </message>
    <message>
        <source>The model is asked how the cell would have to look to be of another class. Orange: it would be brighter there; blue: darker. This explains the model, not the patient.</source>
        <translation>Das Modell wird gefragt, wie die Zelle aussehen müsste, um von einer anderen Klasse zu sein. Orange: Dort wäre sie heller; blau: dunkler. Das erklärt das Modell, nicht den Patienten.</translation>
    </message>
    <message>
        <source>It could not be noted down that you see the heatmap, so it is not shown. %1</source>
        <translation>Es konnte nicht festgehalten werden, dass Sie die Heatmap sehen; deshalb wird sie nicht gezeigt. %1</translation>
    </message>
    <message>
        <source>The heatmap could not be computed. %1</source>
        <translation>Die Heatmap konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>There is no model, so there is no heatmap.</source>
        <translation>Es gibt kein Modell und deshalb keine Heatmap.</translation>
    </message>
    <message>
        <source>Computing what the model would change…</source>
        <translation>Es wird berechnet, was das Modell ändern würde…</translation>
    </message>
    <message>
        <source>Model %1 takes the cell for %2. To see %3 in it, the model would change this:</source>
        <translation>Modell %1 hält die Zelle für: %2. Um darin %3 zu sehen, würde das Modell dies ändern:</translation>
    </message>
</context>
<context>
    <name>cyto::ui::HeatmapService</name>
    <message>
        <source>The heatmap was cancelled.</source>
        <translation>Die Heatmap wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportDialog</name>
    <message>
        <source>Import labels</source>
        <translation>Zuordnungen importieren</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what %1 would do to the study:</source>
        <translation>Noch ist nichts geändert. Das würde %1 mit der Studie tun:</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 refused.</source>
        <translation>%1 neu, %2 geändert, %3 wie sie sind, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>Readers who would be added: %1.</source>
        <translation>Befunder, die hinzukämen: %1.</translation>
    </message>
    <message>
        <source>Labels that are changed stay in the history of their cells.</source>
        <translation>Geänderte Zuordnungen bleiben in der Geschichte ihrer Zellen.</translation>
    </message>
    <message>
        <source>Refused rows are left out; the list says why.</source>
        <translation>Abgelehnte Zeilen werden ausgelassen; die Liste sagt, warum.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Which rows of the table are listed.</source>
        <translation>Welche Zeilen der Tabelle aufgeführt sind.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Each row of the table with what would happen to it.</source>
        <translation>Jede Zeile der Tabelle mit dem, was mit ihr geschähe.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n label(s)</source>
        <translation>
            <numerusform>%n Zuordnung &amp;importieren</numerusform>
            <numerusform>%n Zuordnungen &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The table holds no label that is not in the study already.</source>
        <translation>Die Tabelle enthält keine Zuordnung, die nicht schon in der Studie ist.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportPlanModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>cyto::ui::InspectorPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>C&amp;ell</source>
        <translation>&amp;Zelle</translation>
    </message>
    <message>
        <source>C&amp;ounterfactual</source>
        <translation>K&amp;ontrafaktisch</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Changes the display alone, not the image.</source>
        <translation>Ändert nur die Anzeige, nicht das Bild.</translation>
    </message>
    <message>
        <source>&amp;Brightness:</source>
        <translation>&amp;Helligkeit:</translation>
    </message>
    <message>
        <source>Brightness of the display</source>
        <translation>Helligkeit der Anzeige</translation>
    </message>
    <message>
        <source>Co&amp;ntrast:</source>
        <translation>Ko&amp;ntrast:</translation>
    </message>
    <message>
        <source>Contrast of the display</source>
        <translation>Kontrast der Anzeige</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Brightness and contrast as they are in the file.</source>
        <translation>Helligkeit und Kontrast wie in der Datei.</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>Vergleichszellen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Labels of this cell</source>
        <translation>Zuordnungen dieser Zelle</translation>
    </message>
    <message>
        <source>Every label this cell ever got, the newest first. Nothing is overwritten: taking a label back is a line of its own.</source>
        <translation>Jede Zuordnung, die diese Zelle je bekam, die neueste zuerst. Nichts wird überschrieben: Eine Rücknahme ist eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Wählen Sie eine Zelle in der Galerie.</translation>
    </message>
    <message>
        <source>There is no model, so there is no prediction. Labelling goes on.</source>
        <translation>Es gibt kein Modell und daher keine Vorhersage. Das Zuordnen geht weiter.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Not yet predicted.</source>
        <translation>Noch nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>unbekannte Klasse</translation>
    </message>
    <message>
        <source>Unidentified: the model is unsure. Most probable is %1.</source>
        <translation>Unbestimmt: Das Modell ist unsicher. Am wahrscheinlichsten ist %1.</translation>
    </message>
    <message>
        <source>Predicted: %1. The model gives no probabilities: it was not calibrated.</source>
        <translation>Vorhergesagt: %1. Das Modell nennt keine Wahrscheinlichkeiten: Es wurde nicht kalibriert.</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Vorhergesagt: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a value</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Other models said:
%1</source>
        <translation>Andere Modelle sagten:
%1</translation>
    </message>
    <message>
        <source>No label yet. Press the letter of a class, or drop the cell on it.</source>
        <translation>Noch keine Zuordnung. Drücken Sie den Buchstaben einer Klasse oder ziehen Sie die Zelle darauf.</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation>Zweitplatzierte: %1</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save picture &amp;as shown…</source>
        <translation>Bild wie &amp;angezeigt speichern…</translation>
    </message>
    <message>
        <source>Copy picture as s&amp;hown</source>
        <translation>Bild wie an&amp;gezeigt kopieren</translation>
    </message>
    <message>
        <source>Predict this cell once more.</source>
        <translation>Diese Zelle noch einmal vorhersagen.</translation>
    </message>
    <message>
        <source>Load the model, or start the prediction, once more.</source>
        <translation>Das Modell noch einmal laden oder die Vorhersage noch einmal starten.</translation>
    </message>
    <message>
        <source>Failed: there is no model. %1 Labelling goes on.</source>
        <translation>Fehlgeschlagen: Es gibt kein Modell. %1 Das Zuordnen geht weiter.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::JobList</name>
    <message>
        <source>%1 of %2, %3 failed</source>
        <translation>%1 von %2, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>cyto::ui::JobsPanel</name>
    <message>
        <source>&amp;Cancel job</source>
        <translation>Aufgabe ab&amp;brechen</translation>
    </message>
    <message>
        <source>Clear &amp;finished jobs</source>
        <translation>&amp;Beendete Aufgaben entfernen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What the program is doing in the background, how fast, and how long it will take as measured so far. Failures stay here until they are cleared.</source>
        <translation>Was das Programm im Hintergrund tut, wie schnell, und wie lange es nach der bisherigen Messung dauern wird. Fehler bleiben hier, bis sie entfernt werden.</translation>
    </message>
    <message>
        <source>Stop the selected job. What it has finished is kept.</source>
        <translation>Die gewählte Aufgabe anhalten. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Remove jobs that ended from the list, failures too.</source>
        <translation>Beendete Aufgaben aus der Liste entfernen, auch fehlgeschlagene.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::KeysPage</name>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Keys of classes and commands</source>
        <translation>Tasten von Klassen und Befehlen</translation>
    </message>
    <message>
        <source>Press the new key in the middle column. A key that has another meaning is refused.</source>
        <translation>Drücken Sie in der mittleren Spalte die neue Taste. Eine Taste mit anderer Bedeutung wird abgelehnt.</translation>
    </message>
    <message>
        <source>&amp;Restore all standard keys</source>
        <translation>Alle &amp;vorgegebenen Tasten wiederherstellen</translation>
    </message>
    <message>
        <source>All keys as the program comes with them.</source>
        <translation>Alle Tasten, wie das Programm sie mitbringt.</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Buchstabe von %1</translation>
    </message>
    <message>
        <source>One letter from A to Z.</source>
        <translation>Ein Buchstabe von A bis Z.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Taste von %1</translation>
    </message>
    <message>
        <source>Press the new key. The cross takes the key away.</source>
        <translation>Drücken Sie die neue Taste. Das Kreuz nimmt die Taste weg.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::Labelling</name>
    <message>
        <source>Many cells</source>
        <translation>Viele Zellen</translation>
    </message>
    <message numerus="yes">
        <source>Label %n cell(s) as %1?</source>
        <translation>
            <numerusform>%n Zelle als %1 zuordnen?</numerusform>
            <numerusform>%n Zellen als %1 zuordnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) could not be stored. %1</source>
        <translation>
            <numerusform>%n Zuordnung konnte nicht gespeichert werden. %1</numerusform>
            <numerusform>%n Zuordnungen konnten nicht gespeichert werden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <translation>nicht bestimmbar</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) labelled as %1.</source>
        <translation>
            <numerusform>%n Zelle als %1 zugeordnet.</numerusform>
            <numerusform>%n Zellen als %1 zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confidence of %n cell(s) stored.</source>
        <translation>
            <numerusform>Sicherheit von %n Zelle gespeichert.</numerusform>
            <numerusform>Sicherheit von %n Zellen gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>A comment on %1. It is stored in the cell&apos;s history under your name.</source>
        <translation>Ein Kommentar zu %1. Er steht unter Ihrem Namen im Verlauf der Zelle.</translation>
    </message>
    <message>
        <source>Comment taken away.</source>
        <translation>Kommentar entfernt.</translation>
    </message>
    <message>
        <source>Comment stored.</source>
        <translation>Kommentar gespeichert.</translation>
    </message>
    <message>
        <source>Skip this cell</source>
        <translation>Diese Zelle überspringen</translation>
    </message>
    <message>
        <source>Why do you leave this cell without a label?</source>
        <translation>Warum lassen Sie diese Zelle ohne Zuordnung?</translation>
    </message>
    <message>
        <source>Cell skipped.</source>
        <translation>Zelle übersprungen.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n cell(s).</source>
        <translation>
            <numerusform>Für %n Zelle zurückgenommen.</numerusform>
            <numerusform>Für %n Zellen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Nichts zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n cell(s).</source>
        <translation>
            <numerusform>Für %n Zelle wieder vergeben.</numerusform>
            <numerusform>Für %n Zellen wieder vergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to give again.</source>
        <translation>Nichts wieder zu vergeben.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n label(s) were stored. %1</source>
        <translation>
            <numerusform>Es ist nicht bekannt, ob %n Zuordnung gespeichert wurde. %1</numerusform>
            <numerusform>Es ist nicht bekannt, ob %n Zuordnungen gespeichert wurden. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to the study&apos;s server is lost. Nothing can be saved until it is back; the program connects by itself.</source>
        <translation>Die Verbindung zum Server der Studie ist verloren. Bis er wieder erreichbar ist, kann nichts gespeichert werden; das Programm verbindet sich von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>The server is back. %n label(s) are still not saved.</source>
        <translation>
            <numerusform>Der Server ist wieder da. %n Zuordnung ist noch nicht gespeichert.</numerusform>
            <numerusform>Der Server ist wieder da. %n Zuordnungen sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>The server is back. The labels that are shown are the stored ones.</source>
        <translation>Der Server ist wieder da. Die gezeigten Zuordnungen sind die gespeicherten.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::LoginDialog</name>
    <message>
        <source>Give a login</source>
        <translation>Anmeldung vergeben</translation>
    </message>
    <message>
        <source>Different for every reader of every study on the server.</source>
        <translation>Für jeden Befunder jeder Studie auf dem Server verschieden.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). The server keeps a value that nobody can turn back into it.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Der Server bewahrt einen Wert auf, aus dem es niemand zurückgewinnen kann.</numerusform>
            <numerusform>Mindestens %n Zeichen. Der Server bewahrt einen Wert auf, aus dem es niemand zurückgewinnen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Dasselbe Kennwort noch einmal.</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Kennwort, noch einmal</translation>
    </message>
    <message>
        <source>With the login, %1 opens this study from any computer that reaches the server. The server shows and takes what the role &quot;%2&quot; may see and do, and nothing else.</source>
        <translation>Mit der Anmeldung öffnet %1 diese Studie von jedem Computer aus, der den Server erreicht. Der Server zeigt und nimmt an, was die Rolle „%2“ sehen und tun darf, und nichts anderes.</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>An&amp;meldung:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>A login needs a name.</source>
        <translation>Eine Anmeldung braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Ein Kennwort hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Kennwort hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Kennwörter sind verschieden.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::MainWindow</name>
    <message>
        <source>Slides</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Grafiken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last label</source>
        <translation>Die letzte Zuordnung zurücknehmen</translation>
    </message>
    <message>
        <source>The model whose predictions are shown.</source>
        <translation>Das Modell, dessen Vorhersagen gezeigt werden.</translation>
    </message>
    <message>
        <source>Open a study: a folder of slides, or one slide</source>
        <translation>Eine Studie öffnen: ein Ordner von Präparaten oder ein Präparat</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>PNG-Bild (*.png);;JPEG-Bild (*.jpg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>Zellen werden gesucht…</translation>
    </message>
    <message>
        <source>Predicting: %1 of %2, %3 left</source>
        <translation>Vorhersage: %1 von %2, noch %3</translation>
    </message>
    <message>
        <source>Predicting: %1 of %2</source>
        <translation>Vorhersage: %1 von %2</translation>
    </message>
    <message>
        <source>Prediction paused</source>
        <translation>Vorhersage angehalten</translation>
    </message>
    <message>
        <source>Prediction stopped by an error</source>
        <translation>Vorhersage durch einen Fehler beendet</translation>
    </message>
    <message>
        <source>All cells predicted</source>
        <translation>Alle Zellen vorhergesagt</translation>
    </message>
    <message>
        <source>Prediction not started</source>
        <translation>Vorhersage nicht begonnen</translation>
    </message>
    <message>
        <source>Where is the study&apos;s folder now?</source>
        <translation>Wo ist der Ordner der Studie jetzt?</translation>
    </message>
    <message>
        <source>Save the list of failed cells</source>
        <translation>Liste der fehlgeschlagenen Zellen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The study %1 could not be opened. %2</source>
        <translation>Die Studie %1 konnte nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Labels and predictions are; the pictures are not.</source>
        <translation>Der Ordner %1 ist nicht da. Zuordnungen und Vorhersagen sind da, die Bilder nicht.</translation>
    </message>
    <message>
        <source>The folder has &amp;moved…</source>
        <translation>Der Ordner wurde &amp;verschoben…</translation>
    </message>
    <message>
        <source>Looking for cells in %1…</source>
        <translation>Zellen werden in %1 gesucht…</translation>
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
        <translation>Modell %1 (%2), %3</translation>
    </message>
    <message>
        <source>The model %1 is being loaded…</source>
        <translation>Das Modell %1 wird geladen…</translation>
    </message>
    <message>
        <source>No model: labelling works, prediction does not</source>
        <translation>Kein Modell: Zuordnen geht, Vorhersagen nicht</translation>
    </message>
    <message>
        <source>No model. %1</source>
        <translation>Kein Modell. %1</translation>
    </message>
    <message>
        <source>Predictions come from the coordinator&apos;s program</source>
        <translation>Vorhersagen kommen vom Programm des Koordinators</translation>
    </message>
    <message>
        <source>The folder %1 holds no image: its drive may not be connected. Labels and predictions are there; the pictures are not. Connect the drive, then choose &quot;%2&quot;.</source>
        <translation>Der Ordner %1 enthält kein Bild: Sein Laufwerk ist vielleicht nicht verbunden. Zuordnungen und Vorhersagen sind da, die Bilder nicht. Verbinden Sie das Laufwerk und wählen Sie dann „%2“.</translation>
    </message>
    <message>
        <source>No image was found in %1. Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff. Put some there and choose &quot;%2&quot;, or open another folder with &quot;%3&quot;.</source>
        <translation>In %1 wurde kein Bild gefunden. Bilder enden auf .jpg, .jpeg, .png, .bmp, .tif oder .tiff. Legen Sie welche dort ab und wählen Sie „%2“, oder öffnen Sie mit „%3“ einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::MessageBar</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Put the message away. What it says of is not changed.</source>
        <translation>Die Meldung ausblenden. Was sie meldet, ändert sich nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier failures, shown again when this message is put away.</source>
        <translation>Frühere Fehler; sie erscheinen wieder, wenn diese Meldung weggelegt wird.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ModelManager</name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Ordner &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>Dieses Modell &amp;verwenden</translation>
    </message>
    <message>
        <source>Model manager</source>
        <translation>Modellverwaltung</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>What the model folder holds</source>
        <translation>Inhalt des Modellordners</translation>
    </message>
    <message>
        <source>Add a folder with a checkpoint in the layout of diffusers.</source>
        <translation>Einen Ordner mit einem Checkpoint im Aufbau von diffusers hinzufügen.</translation>
    </message>
    <message>
        <source>Forget the folder. Nothing is deleted.</source>
        <translation>Den Ordner vergessen. Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Compare what this program computes with tensors that were computed elsewhere.</source>
        <translation>Vergleicht, was dieses Programm rechnet, mit anderswo gerechneten Tensoren.</translation>
    </message>
    <message>
        <source>Predict with this model. Predictions of other models stay beside its own.</source>
        <translation>Mit diesem Modell vorhersagen. Vorhersagen anderer Modelle bleiben daneben stehen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Einen Modellordner hinzufügen</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reference tensors</source>
        <translation>Referenztensoren</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors)</source>
        <translation>Tensoren (*.safetensors)</translation>
    </message>
    <message>
        <source>Verifying… This runs the networks and may take a while.</source>
        <translation>Wird geprüft… Dabei werden die Netze gerechnet, das kann dauern.</translation>
    </message>
    <message>
        <source>Folders with models. The one in use says so.</source>
        <translation>Ordner mit Modellen. Bei dem, der in Gebrauch ist, steht es.</translation>
    </message>
    <message>
        <source>Networks, classes, hashes and settings of the chosen model.</source>
        <translation>Netze, Klassen, Hashwerte und Einstellungen des gewählten Modells.</translation>
    </message>
    <message>
        <source>Go on with the model that is in use.</source>
        <translation>Mit dem Modell weitermachen, das in Gebrauch ist.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::NewTuringDialog</name>
    <message>
        <source>Turing test</source>
        <translation>Turing-Test</translation>
    </message>
    <message>
        <source>New Turing test</source>
        <translation>Neuer Turing-Test</translation>
    </message>
    <message>
        <source>So many real and so many synthetic images, spread evenly over the classes.</source>
        <translation>So viele echte und so viele künstliche Bilder, gleichmäßig auf die Klassen verteilt.</translation>
    </message>
    <message>
        <source>So many real and so many synthetic images before the test, with the solution told.</source>
        <translation>So viele echte und so viele künstliche Bilder vor dem Test, mit Auflösung.</translation>
    </message>
    <message>
        <source>A folder with one folder of images per class</source>
        <translation>Ein Ordner mit einem Bildordner je Klasse</translation>
    </message>
    <message>
        <source>Classes of the test</source>
        <translation>Klassen des Tests</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Real images:</source>
        <translation>&amp;Echte Bilder:</translation>
    </message>
    <message>
        <source>Synthetic images:</source>
        <translation>Künstliche Bilder:</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>erzeugt von %1</translation>
    </message>
    <message>
        <source>&amp;Classes:</source>
        <translation>&amp;Klassen:</translation>
    </message>
    <message>
        <source>Images of &amp;each kind:</source>
        <translation>Bilder &amp;jeder Art:</translation>
    </message>
    <message>
        <source>&amp;Practice images of each kind:</source>
        <translation>Ü&amp;bungsbilder jeder Art:</translation>
    </message>
    <message>
        <source>&amp;Stored below:</source>
        <translation>&amp;Gespeichert unter:</translation>
    </message>
    <message>
        <source>Every reader&apos;s computer must reach this folder under the same path.</source>
        <translation>Der Rechner jedes Befunders muss diesen Ordner unter demselben Pfad erreichen.</translation>
    </message>
    <message>
        <source>&amp;Make the test</source>
        <translation>Test e&amp;rstellen</translation>
    </message>
    <message>
        <source>The test needs a name.</source>
        <translation>Der Test braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose the folder of the real images.</source>
        <translation>Wählen Sie den Ordner der echten Bilder.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Choose where the images are stored.</source>
        <translation>Wählen Sie, wo die Bilder gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation>Wählen Sie mindestens eine Klasse.</translation>
    </message>
    <message>
        <source>Folder of real images, one folder per class</source>
        <translation>Ordner der echten Bilder, ein Ordner je Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic image(s) will be made; that can take a while and can be cancelled. Both kinds are cropped, scaled and stored alike.</source>
        <translation>
            <numerusform>%n künstliches Bild wird erzeugt; das kann dauern und abgebrochen werden. Beide Arten werden gleich zugeschnitten, skaliert und gespeichert.</numerusform>
            <numerusform>%n künstliche Bilder werden erzeugt; das kann dauern und abgebrochen werden. Beide Arten werden gleich zugeschnitten, skaliert und gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::NoteBar</name>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Write, or choose with the arrow keys. Enter stores, Esc leaves.</source>
        <translation>Schreiben Sie, oder wählen Sie mit den Pfeiltasten. Die Eingabetaste speichert, Esc verlässt.</translation>
    </message>
    <message>
        <source>Store what is written (Enter).</source>
        <translation>Das Geschriebene speichern (Eingabetaste).</translation>
    </message>
    <message>
        <source>Go back to the cell; nothing is stored.</source>
        <translation>Zurück zur Zelle; nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::OnDemandJobs</name>
    <message>
        <source>What the model would change</source>
        <translation>Was das Modell ändern würde</translation>
    </message>
    <message>
        <source>Trials of one cell</source>
        <translation>Durchgänge einer Zelle</translation>
    </message>
</context>
<context>
    <name>cyto::ui::OverviewPanel</name>
    <message>
        <source>Show the &amp;trials of this cell</source>
        <translation>&amp;Durchgänge dieser Zelle zeigen</translation>
    </message>
    <message>
        <source>Predict the chosen cell once more and keep the score of every class after every trial.</source>
        <translation>Die gewählte Zelle noch einmal vorhersagen und den Wert jeder Klasse nach jedem Durchgang behalten.</translation>
    </message>
    <message>
        <source>&amp;Differential</source>
        <translation>&amp;Differentialblutbild</translation>
    </message>
    <message>
        <source>&amp;Anomaly scores</source>
        <translation>&amp;Anomaliewerte</translation>
    </message>
    <message>
        <source>T&amp;rials of the cell</source>
        <translation>D&amp;urchgänge der Zelle</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Grafiken</translation>
    </message>
    <message>
        <source>&amp;Save plot…</source>
        <translation>Grafik &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Die Grafik als PNG, SVG oder PDF speichern oder ihre Daten als CSV.</translation>
    </message>
    <message>
        <source>The open slide, or the whole study, in plots. Right click saves a plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Das offene Präparat oder die ganze Studie in Grafiken. Rechtsklick speichert eine Grafik als PNG, SVG oder PDF oder ihre Daten als CSV.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Wählen Sie eine Zelle in der Galerie.</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>Es gibt kein Modell.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The engine returned nothing.</source>
        <translation>Das Modell lieferte nichts.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Diese Grafik als PNG, SVG oder PDF speichern oder ihre Daten als CSV.</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::PreferencesDialog</name>
    <message>
        <source>Go to the next cell after a label with its &amp;confidence</source>
        <translation>Nach einer Zuordnung mit &amp;Sicherheit zur nächsten Zelle gehen</translation>
    </message>
    <message>
        <source>Start &amp;predicting when a study is opened</source>
        <translation>&amp;Vorhersage beginnen, wenn eine Studie geöffnet wird</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>All&amp;gemein</translation>
    </message>
    <message>
        <source>C&amp;omputing</source>
        <translation>&amp;Rechnen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours of the whole program.</source>
        <translation>Farben des ganzen Programms.</translation>
    </message>
    <message>
        <source>Another language is used when the program is started again.</source>
        <translation>Eine andere Sprache gilt nach dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>The name under which your labels are stored.</source>
        <translation>Der Name, unter dem Ihre Zuordnungen gespeichert werden.</translation>
    </message>
    <message>
        <source>In the gallery: a label alone stays on its cell, its confidence goes on.</source>
        <translation>In der Galerie: Eine Zuordnung allein bleibt bei ihrer Zelle, ihre Sicherheit geht weiter.</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aussehen:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Ihr Name:</translation>
    </message>
    <message>
        <source>Prediction can be paused and goes on after a restart.</source>
        <translation>Die Vorhersage kann angehalten werden und geht nach einem Neustart weiter.</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Vom Programm gewählt</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Graphics processor (CUDA)</source>
        <translation>Grafikprozessor (CUDA)</translation>
    </message>
    <message>
        <source>A device that is not there is an error: the program never changes it by itself.</source>
        <translation>Ein Gerät, das nicht da ist, ist ein Fehler: Das Programm wechselt es nie von sich aus.</translation>
    </message>
    <message>
        <source>Chosen for the device</source>
        <translation>Für das Gerät gewählt</translation>
    </message>
    <message>
        <source>32-bit numbers</source>
        <translation>32-Bit-Zahlen</translation>
    </message>
    <message>
        <source>16-bit numbers (bf16)</source>
        <translation>16-Bit-Zahlen (bf16)</translation>
    </message>
    <message>
        <source>16-bit numbers (f16, CUDA only)</source>
        <translation>16-Bit-Zahlen (f16, nur CUDA)</translation>
    </message>
    <message>
        <source>Fewer bits compute faster where the device can, and change the last digits.</source>
        <translation>Weniger Bits rechnen schneller, wo das Gerät es kann, und ändern die letzten Stellen.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Processor cores that a prediction may use.</source>
        <translation>Prozessorkerne, die eine Vorhersage nutzen darf.</translation>
    </message>
    <message>
        <source>As the model says (%1)</source>
        <translation>Wie das Modell sagt (%1)</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Wie das Modell sagt</translation>
    </message>
    <message>
        <source>How often the model is asked about each cell at most. More trials take longer and make the probabilities steadier.</source>
        <translation>Wie oft das Modell nach jeder Zelle höchstens gefragt wird. Mehr Durchgänge dauern länger und machen die Wahrscheinlichkeiten ruhiger.</translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program, %1 of memory.</source>
        <translation>
            <numerusform>Dieser Rechner: %n Prozessorkern für das Programm, %1 Arbeitsspeicher.</numerusform>
            <numerusform>Dieser Rechner: %n Prozessorkerne für das Programm, %1 Arbeitsspeicher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program.</source>
        <translation>
            <numerusform>Dieser Rechner: %n Prozessorkern für das Programm.</numerusform>
            <numerusform>Dieser Rechner: %n Prozessorkerne für das Programm.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>Es ist kein Modell geladen.</translation>
    </message>
    <message>
        <source>The model computes on: %1.</source>
        <translation>Das Modell rechnet auf: %1.</translation>
    </message>
    <message>
        <source>Another device, precision or number of threads loads the model again. Predictions that are stored stay as they are; each names its trials and seed.</source>
        <translation>Ein anderes Gerät, eine andere Genauigkeit oder Threadzahl lädt das Modell neu. Gespeicherte Vorhersagen bleiben; jede nennt ihre Durchgänge und ihren Startwert.</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Gerät:</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>Gena&amp;uigkeit:</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>T&amp;hreads:</translation>
    </message>
    <message>
        <source>T&amp;rials per cell:</source>
        <translation>Durchgänge je &amp;Zelle:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>The window is covered after this time without a key or the mouse, until the password is entered again. Readers without a password are not locked out.</source>
        <translation>Das Fenster wird nach dieser Zeit ohne Taste oder Maus verdeckt, bis das Kennwort wieder eingegeben wird. Befunder ohne Kennwort werden nicht ausgesperrt.</translation>
    </message>
    <message>
        <source>Lock a&amp;fter:</source>
        <translation>S&amp;perren nach:</translation>
    </message>
    <message>
        <source>Graphics processor (CUDA): none was found</source>
        <translation>Grafikprozessor (CUDA): keiner gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Graphics processor (CUDA): %n found</source>
        <translation>
            <numerusform>Grafikprozessor (CUDA): %n gefunden</numerusform>
            <numerusform>Grafikprozessor (CUDA): %n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::PsychometricPart</name>
    <message>
        <source>confidence of the consensus</source>
        <translation>Sicherheit des Konsenses</translation>
    </message>
    <message>
        <source>confidence of the model</source>
        <translation>Sicherheit des Modells</translation>
    </message>
    <message>
        <source>Accuracy a&amp;gainst the</source>
        <translation>Genauigkeit &amp;gegen die</translation>
    </message>
    <message>
        <source>Accuracy and confidence</source>
        <translation>Genauigkeit und Sicherheit</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus. Points are shares of right answers; the line is the fitted psychometric function with its credibility band.</source>
        <translation>Richtig ist, was mit dem Konsens übereinstimmt. Punkte sind Anteile richtiger Antworten; die Linie ist die angepasste psychometrische Funktion mit ihrem Glaubwürdigkeitsband.</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus. The curves are being fitted.</source>
        <translation>Richtig ist, was mit dem Konsens übereinstimmt. Die Kurven werden angepasst.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderAccess</name>
    <message>
        <source>Somebody else goes on at this computer.</source>
        <translation>Jemand anderes macht an diesem Rechner weiter.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>Cover the window until the password is entered again.</source>
        <translation>Das Fenster verdecken, bis das Kennwort wieder eingegeben wird.</translation>
    </message>
    <message>
        <source>R&amp;eaders…</source>
        <translation>Be&amp;funder…</translation>
    </message>
    <message>
        <source>Who takes part in the study, with which role.</source>
        <translation>Wer an der Studie teilnimmt, mit welcher Rolle.</translation>
    </message>
    <message>
        <source>&amp;First coordinator…</source>
        <translation>&amp;Erster Koordinator…</translation>
    </message>
    <message>
        <source>Makes the account that makes readers and sessions.</source>
        <translation>Legt das Konto an, das Befunder und Sitzungen anlegt.</translation>
    </message>
    <message>
        <source>The study is locked. Who is there?</source>
        <translation>Die Studie ist gesperrt. Wer ist da?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Who is going on?</source>
        <translation>Wer macht weiter?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ist angemeldet.</translation>
    </message>
    <message>
        <source>%1 is the coordinator already.</source>
        <translation>%1 ist schon Koordinator.</translation>
    </message>
    <message>
        <source>The study is locked.</source>
        <translation>Die Studie ist gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>The lock has closed %n open window(s). What was not confirmed there was not done.</source>
        <translation>
            <numerusform>Die Sperre hat %n offenes Fenster geschlossen. Was dort nicht bestätigt war, wurde nicht ausgeführt.</numerusform>
            <numerusform>Die Sperre hat %n offene Fenster geschlossen. Was dort nicht bestätigt war, wurde nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nother reader…</source>
        <translation>&amp;Anderer Befunder…</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderDialog</name>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>Schiedsbefunder</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>&amp;known:</source>
        <translation>&amp;bekannt:</translation>
    </message>
    <message>
        <source>Takes part in the study</source>
        <translation>Nimmt an der Studie teil</translation>
    </message>
    <message>
        <source>First coordinator</source>
        <translation>Erster Koordinator</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Neuer Befunder</translation>
    </message>
    <message>
        <source>Change reader</source>
        <translation>Befunder ändern</translation>
    </message>
    <message>
        <source>A coordinator makes sessions and readers. An adjudicator decides where readers disagree.</source>
        <translation>Ein Koordinator legt Sitzungen und Befunder an. Ein Schiedsbefunder entscheidet, wo Befunder uneinig sind.</translation>
    </message>
    <message>
        <source> years</source>
        <translation> Jahre</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Jahre an Erfahrung</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Kennwort, noch einmal</translation>
    </message>
    <message>
        <source>The coordinator of a study makes readers and sessions. There is none yet; from now on this account is asked for its password.</source>
        <translation>Der Koordinator einer Studie legt Befunder und Sitzungen an. Es gibt noch keinen; von nun an wird dieses Konto nach seinem Kennwort gefragt.</translation>
    </message>
    <message>
        <source>Years of experience decide between equally many votes. A reader without a password cannot sign slides.</source>
        <translation>Bei gleich vielen Stimmen entscheiden die Jahre an Erfahrung. Ein Befunder ohne Kennwort kann keine Präparate unterschreiben.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rolle:</translation>
    </message>
    <message>
        <source>Experience:</source>
        <translation>Erfahrung:</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>Neues &amp;Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Noch ein&amp;mal:</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Ein Befunder braucht einen Namen.</translation>
    </message>
    <message>
        <source>A coordinator needs a password.</source>
        <translation>Ein Koordinator braucht ein Kennwort.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Ein Kennwort hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Kennwort hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Kennwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Different for every reader of the study.</source>
        <translation>Für jeden Befunder der Studie ein anderer.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It is stored as a hash that nobody can read back.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Gespeichert wird ein Hashwert, den niemand zurücklesen kann.</numerusform>
            <numerusform>Mindestens %n Zeichen. Gespeichert wird ein Hashwert, den niemand zurücklesen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>Dasselbe Kennwort noch einmal.</translation>
    </message>
    <message>
        <source>Whether the years of experience are known.</source>
        <translation>Ob die Jahre an Erfahrung bekannt sind.</translation>
    </message>
    <message>
        <source>Years at the microscope, as they are now; each label keeps them as they were.</source>
        <translation>Jahre am Mikroskop, wie sie jetzt sind; jede Zuordnung behält sie, wie sie waren.</translation>
    </message>
    <message>
        <source>Off for somebody who has left: no sign-in, no new labels; the old ones stay.</source>
        <translation>Aus für jemanden, der gegangen ist: keine Anmeldung, keine neuen Zuordnungen; die alten bleiben.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderPicker</name>
    <message>
        <source>Readers who take part</source>
        <translation>Teilnehmende Befunder</translation>
    </message>
    <message>
        <source>Tick the readers of this session. Space ticks the one that is marked.</source>
        <translation>Kreuzen Sie die Befunder dieser Sitzung an. Die Leertaste kreuzt den markierten an.</translation>
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
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Readers of this study</source>
        <translation>Befunder dieser Studie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>&amp;New reader…</source>
        <translation>Neuer &amp;Befunder…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>All readers of the study. Who has left stays here, because the labels name them.</source>
        <translation>Alle Befunder der Studie. Wer gegangen ist, bleibt hier, weil die Zuordnungen ihn nennen.</translation>
    </message>
    <message>
        <source>Role, experience, password, or that the reader has left.</source>
        <translation>Rolle, Erfahrung, Kennwort, oder dass der Befunder gegangen ist.</translation>
    </message>
    <message>
        <source>Somebody who is to label in this study.</source>
        <translation>Jemand, der in dieser Studie zuordnen soll.</translation>
    </message>
    <message>
        <source>This study is a file on this computer: there are no logins to give. Its readers are told apart by their passwords in this program.</source>
        <translation>Diese Studie ist eine Datei auf diesem Computer: Es gibt keine Anmeldungen zu vergeben. Ihre Befunder unterscheiden sich durch ihre Kennwörter in diesem Programm.</translation>
    </message>
    <message>
        <source>Logins at the server are given and taken away by the owner of the study&apos;s database. You came with a coordinator&apos;s login.</source>
        <translation>Anmeldungen am Server vergibt und entzieht der Eigentümer der Datenbank. Sie sind mit der Anmeldung eines Koordinators hier.</translation>
    </message>
    <message>
        <source>A reader with a login opens this study from any computer that reaches the server.</source>
        <translation>Ein Befunder mit einer Anmeldung öffnet diese Studie von jedem Computer aus, der den Server erreicht.</translation>
    </message>
    <message>
        <source>Give a &amp;login…</source>
        <translation>An&amp;meldung vergeben…</translation>
    </message>
    <message>
        <source>&amp;Take the login away…</source>
        <translation>Anmeldung &amp;entziehen…</translation>
    </message>
    <message>
        <source>Login at the server</source>
        <translation>Anmeldung am Server</translation>
    </message>
    <message>
        <source>Lets the reader open this study from another computer.</source>
        <translation>Damit kann der Befunder diese Studie von einem anderen Computer aus öffnen.</translation>
    </message>
    <message>
        <source>The reader&apos;s programs see nothing of this study any more. The labels stay.</source>
        <translation>Die Programme des Befunders sehen von dieser Studie nichts mehr. Die Zuordnungen bleiben.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>login</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 opens this study as %2, with the password.</source>
        <translation>%1 öffnet diese Studie als %2, mit dem Kennwort.</translation>
    </message>
    <message>
        <source>Take a login away</source>
        <translation>Anmeldung entziehen</translation>
    </message>
    <message>
        <source>Take the login %1 away from %2?</source>
        <translation>Die Anmeldung %1 von %2 entziehen?</translation>
    </message>
    <message>
        <source>Programs that are connected with it see nothing of this study any more. Labels and signatures stay. The name of the login cannot be given again.</source>
        <translation>Programme, die damit verbunden sind, sehen von dieser Studie nichts mehr. Zuordnungen und Unterschriften bleiben. Der Name der Anmeldung kann nicht wieder vergeben werden.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Entziehen</translation>
    </message>
    <message>
        <source>%1 has no login any more.</source>
        <translation>%1 hat keine Anmeldung mehr.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadinessView</name>
    <message>
        <source>I have seen these &amp;failures</source>
        <translation>Ich habe diese &amp;Fehler gesehen</translation>
    </message>
    <message>
        <source>&amp;Reason for signing nevertheless (the report prints it):</source>
        <translation>&amp;Grund, trotzdem zu unterschreiben (der Bericht druckt ihn):</translation>
    </message>
    <message>
        <source>Failed cell</source>
        <translation>Fehlgeschlagene Zelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Failed cells</source>
        <translation>Fehlgeschlagene Zellen</translation>
    </message>
    <message numerus="yes">
        <source>Every readable cell is reviewed (%n cell(s) in all).</source>
        <translation>
            <numerusform>Jede lesbare Zelle ist durchgesehen (insgesamt %n Zelle).</numerusform>
            <numerusform>Jede lesbare Zelle ist durchgesehen (insgesamt %n Zellen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 are not reviewed.</source>
        <translation>
            <numerusform>%n Zelle von %1 ist nicht durchgesehen.</numerusform>
            <numerusform>%n Zellen von %1 sind nicht durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is left unidentified.</source>
        <translation>Keine Zelle ist unbestimmt geblieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unidentified: the model is unsure, and nobody has named a class.</source>
        <translation>
            <numerusform>%n Zelle ist unbestimmt: Das Modell ist unsicher, und niemand hat eine Klasse genannt.</numerusform>
            <numerusform>%n Zellen sind unbestimmt: Das Modell ist unsicher, und niemand hat eine Klasse genannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell has failed.</source>
        <translation>Keine Zelle ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have failed and must be acknowledged.</source>
        <translation>
            <numerusform>%n Zelle ist fehlgeschlagen und muss bestätigt werden.</numerusform>
            <numerusform>%n Zellen sind fehlgeschlagen und müssen bestätigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of all images are known.</source>
        <translation>Die Inhalte aller Bilder sind bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n image(s) have not been read yet. Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>
            <numerusform>Der Inhalt von %n Bild wurde noch nicht gelesen. Warten Sie, bis das Einlesen beendet ist: Eine Unterschrift ist an die Inhalte gebunden.</numerusform>
            <numerusform>Die Inhalte von %n Bildern wurden noch nicht gelesen. Warten Sie, bis das Einlesen beendet ist: Eine Unterschrift ist an die Inhalte gebunden.</numerusform>
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
        <translation>Das Präparat hat keine Zellen.</translation>
    </message>
    <message>
        <source>The contents of the images are still being read.</source>
        <translation>Die Inhalte der Bilder werden noch gelesen.</translation>
    </message>
    <message>
        <source>Acknowledge the failures first.</source>
        <translation>Bestätigen Sie zuerst die Fehler.</translation>
    </message>
    <message>
        <source>Review the cells that are left, or give a reason.</source>
        <translation>Sehen Sie die übrigen Zellen durch oder geben Sie einen Grund.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingActions</name>
    <message>
        <source>&amp;Previous cell</source>
        <translation>&amp;Vorige Zelle</translation>
    </message>
    <message>
        <source>Go back one cell. A new answer is a new revision; the old one stays on record.</source>
        <translation>Eine Zelle zurückgehen. Eine neue Antwort ist eine neue Fassung; die alte bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>&amp;Nächste Zelle</translation>
    </message>
    <message>
        <source>&amp;Keep the label</source>
        <translation>Zuordnung &amp;behalten</translation>
    </message>
    <message>
        <source>The label stands. Then 1 to 4 say how sure you are.</source>
        <translation>Die Zuordnung gilt. Dann sagen 1 bis 4, wie sicher Sie sind.</translation>
    </message>
    <message>
        <source>Leave the cell out and say why.</source>
        <translation>Die Zelle auslassen und sagen, warum.</translation>
    </message>
    <message>
        <source>&amp;Escalate…</source>
        <translation>&amp;Weitergeben…</translation>
    </message>
    <message>
        <source>Hand the cell on to somebody more experienced and say why.</source>
        <translation>Die Zelle an jemanden mit mehr Erfahrung weitergeben und sagen, warum.</translation>
    </message>
    <message>
        <source>Write a comment. It is stored with the answer.</source>
        <translation>Einen Kommentar schreiben. Er wird mit der Antwort gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>Show what the &amp;model said</source>
        <translation>Zeigen, was das &amp;Modell sagte</translation>
    </message>
    <message>
        <source>After your answer is stored. The time of showing is kept, and a later change says so.</source>
        <translation>Nachdem Ihre Antwort gespeichert ist. Die Zeit des Zeigens wird festgehalten, und eine spätere Änderung sagt es.</translation>
    </message>
    <message>
        <source>Go on &amp;automatically</source>
        <translation>&amp;Automatisch weitergehen</translation>
    </message>
    <message>
        <source>After each answer show the next cell by itself.</source>
        <translation>Nach jeder Antwort von selbst die nächste Zelle zeigen.</translation>
    </message>
    <message>
        <source>Leave the session. It goes on at this cell when you come back.</source>
        <translation>Die Sitzung verlassen. Sie geht bei dieser Zelle weiter, wenn Sie zurückkommen.</translation>
    </message>
    <message>
        <source>Take back the last answer, skip or escalation and return to its cell. It stays on record.</source>
        <translation>Die letzte Antwort, Auslassung oder Weitergabe zurücknehmen und zu ihrer Zelle zurückkehren. Sie bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Noch einmal tun, was zuletzt zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Show the model&apos;s c&amp;hange</source>
        <translation>&amp;Heatmap des Modells zeigen</translation>
    </message>
    <message>
        <source>What the model would change in the cell to see another class in it: the class that you chose, or else the model&apos;s runner-up. A later label says that this was seen.</source>
        <translation>Was das Modell an der Zelle ändern würde, um eine andere Klasse darin zu sehen: die von Ihnen gewählte, sonst die Zweitplatzierte des Modells. Eine spätere Zuordnung sagt, dass dies gesehen wurde.</translation>
    </message>
    <message>
        <source>Sk&amp;ip…</source>
        <translation>Üb&amp;erspringen…</translation>
    </message>
    <message>
        <source>Commen&amp;t…</source>
        <translation>&amp;Kommentar…</translation>
    </message>
    <message>
        <source>Pause and c&amp;lose</source>
        <translation>Pause und s&amp;chließen</translation>
    </message>
    <message>
        <source>Go on to the next cell. What leaves out a cell without an answer: %1.</source>
        <translation>Zur nächsten Zelle gehen. Was eine Zelle ohne Antwort auslässt: %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingHeatmaps</name>
    <message>
        <source>The model gave no heatmap of this cell.</source>
        <translation>Das Modell hat keine Heatmap dieser Zelle geliefert.</translation>
    </message>
    <message>
        <source>There is no model. Choose one with Prediction &gt; Model manager.</source>
        <translation>Es gibt kein Modell. Wählen Sie eines mit Vorhersage &gt; Modellverwaltung.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingPage</name>
    <message>
        <source>Opening the session…</source>
        <translation>Die Sitzung wird geöffnet…</translation>
    </message>
    <message>
        <source>Decide where the readers found no answer. They are called A, B, C anew for every cell.</source>
        <translation>Entscheiden Sie, wo die Befunder keine Antwort fanden. Sie heißen bei jeder Zelle neu A, B, C.</translation>
    </message>
    <message>
        <source>Blinded: what the model and other readers say, and where the cell comes from, is hidden.</source>
        <translation>Verblindet: Was Modell und andere Befunder sagen und woher die Zelle kommt, ist verborgen.</translation>
    </message>
    <message>
        <source>Open: what the model says is shown.</source>
        <translation>Offen: Was das Modell sagt, wird gezeigt.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The model&apos;s prediction is shown; a change from now on says so.</source>
        <translation>Die Vorhersage des Modells wird gezeigt; eine Änderung von nun an sagt es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused. Study &gt; Sessions goes on where you were.</source>
        <translation>„%1“ ist unterbrochen. Studie &gt; Sitzungen geht dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is closed; all answers are stored, but the pause could not be noted. %2</source>
        <translation>„%1“ ist geschlossen; alle Antworten sind gespeichert, aber die Unterbrechung konnte nicht vermerkt werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n cell(s) seen</source>
        <translation>
            <numerusform>Die einzige Zelle (%n) gesehen</numerusform>
            <numerusform>Alle %n Zellen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored; the cell stays. %1</source>
        <translation>Es wurde nichts gespeichert; die Zelle bleibt. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>%1 &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keep the label</source>
        <translation>Zuordnung &amp;behalten</translation>
    </message>
    <message>
        <source>Cell %1 of %2, %3 answered</source>
        <translation>Zelle %1 von %2, %3 beantwortet</translation>
    </message>
    <message>
        <source>Comment, stored with the answer: %1</source>
        <translation>Kommentar, wird mit der Antwort gespeichert: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Kommentar: %1</translation>
    </message>
    <message>
        <source>%1. Confirm with Space.</source>
        <translation>%1. Mit der Leertaste bestätigen.</translation>
    </message>
    <message>
        <source>%1. How sure are you? 1 to 4.</source>
        <translation>%1. Wie sicher sind Sie? 1 bis 4.</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Which class is it? Press its letter.</source>
        <translation>Welche Klasse ist es? Drücken Sie ihren Buchstaben.</translation>
    </message>
    <message>
        <source>No class has the key %1.</source>
        <translation>Keine Klasse hat die Taste %1.</translation>
    </message>
    <message>
        <source>First the letter of a class, then how sure you are.</source>
        <translation>Erst der Buchstabe einer Klasse, dann wie sicher Sie sind.</translation>
    </message>
    <message>
        <source>Cell %1: %2.</source>
        <translation>Zelle %1: %2.</translation>
    </message>
    <message>
        <source>Comment on this cell:</source>
        <translation>Kommentar zu dieser Zelle:</translation>
    </message>
    <message>
        <source>Skip this cell, because:</source>
        <translation>Diese Zelle überspringen, weil:</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Cut off at the edge</source>
        <translation>Am Rand abgeschnitten</translation>
    </message>
    <message>
        <source>Several cells</source>
        <translation>Mehrere Zellen</translation>
    </message>
    <message>
        <source>Stain or preparation artefact</source>
        <translation>Färbe- oder Präparationsartefakt</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Cell %1 skipped: %2.</source>
        <translation>Zelle %1 übersprungen: %2.</translation>
    </message>
    <message>
        <source>Hand this cell on, because:</source>
        <translation>Diese Zelle weitergeben, weil:</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>Ich bin nicht sicher</translation>
    </message>
    <message>
        <source>Needs a second opinion</source>
        <translation>Braucht eine zweite Meinung</translation>
    </message>
    <message>
        <source>Cell %1 escalated: %2.</source>
        <translation>Zelle %1 weitergegeben: %2.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>command, key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cells with an answer</source>
        <translation>Zellen mit einer Antwort</translation>
    </message>
    <message>
        <source>The cell. + and − or the wheel zoom, the arrow keys move, 0 fits it. Brightness and contrast change the display alone.</source>
        <translation>Die Zelle. + und − oder das Mausrad vergrößern, die Pfeiltasten verschieben, 0 zeigt sie ganz. Helligkeit und Kontrast ändern nur die Anzeige.</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; have been seen; everything is stored.</source>
        <translation>Alle Zellen von „%1“ sind gesehen; alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Your decisions are stored. Study &gt; Adjudicate goes on with the cells that are left.</source>
        <translation>Ihre Entscheidungen sind gespeichert. Studie &gt; Schiedsspruch geht mit den übrigen Zellen weiter.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The last step was taken back; it stays on record.</source>
        <translation>Der letzte Schritt wurde zurückgenommen; er bleibt aufgezeichnet.</translation>
    </message>
    <message>
        <source>What was taken back was done again.</source>
        <translation>Das Zurückgenommene wurde noch einmal getan.</translation>
    </message>
    <message>
        <source>Skipped: %1. An answer can still be given.</source>
        <translation>Ausgelassen: %1. Eine Antwort ist noch möglich.</translation>
    </message>
    <message>
        <source>Escalated: %1. An answer can still be given.</source>
        <translation>Weitergegeben: %1. Eine Antwort ist noch möglich.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>It is not known whether the answer was stored. %1</source>
        <translation>Es ist nicht bekannt, ob die Antwort gespeichert wurde. %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>Look what is stored before you go on.</source>
        <translation>Sehen Sie nach, was gespeichert ist, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The study&apos;s server is back. What was not saved can be saved now.</source>
        <translation>Der Server der Studie ist wieder da. Was nicht gespeichert ist, kann jetzt gespeichert werden.</translation>
    </message>
    <message>
        <source>The study&apos;s server is back.</source>
        <translation>Der Server der Studie ist wieder da.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n Zelle wartet, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
            <numerusform>%n Zellen warten, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything in &quot;%1&quot; is stored; %n cell(s) of it wait until your blinded session is over.</source>
        <translation>
            <numerusform>Alles in „%1“ ist gespeichert; %n Zelle davon wartet, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
            <numerusform>Alles in „%1“ ist gespeichert; %n Zellen davon warten, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait</source>
        <translation>
            <numerusform>%n Zelle wartet</numerusform>
            <numerusform>%n Zellen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture to judge. Choose %1, or press %2.</source>
        <translation>Es gibt kein Bild zu beurteilen. Wählen Sie %1, oder drücken Sie %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingScreens</name>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sitzungen…</translation>
    </message>
    <message>
        <source>Your annotation and review sessions: begin, or go on where you were.</source>
        <translation>Ihre Zuordnungs- und Durchsichtssitzungen: beginnen oder weitermachen, wo Sie waren.</translation>
    </message>
    <message>
        <source>New &amp;annotation session…</source>
        <translation>Neue &amp;Zuordnungssitzung…</translation>
    </message>
    <message>
        <source>Choose cells and readers for labelling. For coordinators.</source>
        <translation>Zellen und Befunder zum Zuordnen wählen. Für Koordinatoren.</translation>
    </message>
    <message>
        <source>New &amp;review session…</source>
        <translation>Neue &amp;Durchsichtssitzung…</translation>
    </message>
    <message>
        <source>Collect the cells that deserve a second look.</source>
        <translation>Die Zellen sammeln, die einen zweiten Blick verdienen.</translation>
    </message>
    <message>
        <source>A&amp;djudicate…</source>
        <translation>S&amp;chiedsspruch…</translation>
    </message>
    <message>
        <source>Decide on the cells where the readers found no answer. For adjudicators.</source>
        <translation>Über die Zellen entscheiden, bei denen die Befunder keine Antwort fanden. Für Schiedsbefunder.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Schiedsspruch</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is made. Its readers find it under Study &gt; Sessions.</source>
        <translation>Die Sitzung „%1“ ist angelegt. Ihre Befunder finden sie unter Studie &gt; Sitzungen.</translation>
    </message>
    <message>
        <source>How far every reader is in every session, and closing a session. For coordinators.</source>
        <translation>Wie weit jeder Befunder in jeder Sitzung ist, und das Schließen einer Sitzung. Für Koordinatoren.</translation>
    </message>
    <message>
        <source>Session o&amp;verview…</source>
        <translation>Ü&amp;bersicht der Sitzungen…</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReferenceStrip</name>
    <message>
        <source>Reference cells</source>
        <translation>Vergleichszellen</translation>
    </message>
    <message>
        <source>Typical cells of this study: those that you labelled so, then those of which the model is surest. Double click, or arrow keys and Enter, opens one.</source>
        <translation>Typische Zellen dieser Studie: erst die von Ihnen so zugeordneten, dann die, bei denen das Modell am sichersten ist. Doppelklick oder Pfeiltasten und Eingabetaste öffnen eine.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <translation>
            <numerusform>%1: %n Zelle</numerusform>
            <numerusform>%1: %n Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cell of this class yet.</source>
        <translation>Noch keine andere Zelle dieser Klasse.</translation>
    </message>
    <message>
        <source>&amp;Save small picture…</source>
        <translation>Kleines Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy small picture</source>
        <translation>Kleines Bild &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReportPage</name>
    <message>
        <source>Study report</source>
        <translation>Studienbericht</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Run consensus</source>
        <translation>&amp;Konsens berechnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The statistics are being computed</source>
        <translation>Die Statistik wird berechnet</translation>
    </message>
    <message>
        <source>Save everything that is shown here as an HTML page and as a PDF.</source>
        <translation>Alles, was hier gezeigt wird, als HTML-Seite und als PDF speichern.</translation>
    </message>
    <message>
        <source>Decide every labelled cell by the votes of its readers. Earlier runs are kept.</source>
        <translation>Über jede zugeordnete Zelle nach den Stimmen ihrer Befunder entscheiden. Frühere Läufe bleiben.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Teile des Berichts</translation>
    </message>
    <message>
        <source>study-report</source>
        <translation>studienbericht</translation>
    </message>
    <message>
        <source>The statistics could not be computed. %1</source>
        <translation>Die Statistik konnte nicht berechnet werden. %1</translation>
    </message>
    <message>
        <source>The statistics are being computed.</source>
        <translation>Die Statistik wird berechnet.</translation>
    </message>
    <message>
        <source>Consensus: version %1.</source>
        <translation>Konsens: Fassung %1.</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Noch wurde kein Konsens berechnet.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modell: %1.</translation>
    </message>
    <message>
        <source>No model.</source>
        <translation>Kein Modell.</translation>
    </message>
    <message>
        <source>State of %1. %2 %3</source>
        <comment>time, sentence about the consensus, sentence about the model</comment>
        <translation>Stand vom %1. %2 %3</translation>
    </message>
    <message>
        <source>Consensus version %1: %2 cells, %3 of them unresolved.</source>
        <translation>Konsens Fassung %1: %2 Zellen, %3 davon ungeklärt.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ResultScreens</name>
    <message>
        <source>Sign &amp;off slides</source>
        <translation>Präparate &amp;unterschreiben</translation>
    </message>
    <message>
        <source>&amp;Turing tests</source>
        <translation>&amp;Turing-Tests</translation>
    </message>
    <message>
        <source>Differentials, agreement, accuracy and anomaly scores of this study&apos;s labels.</source>
        <translation>Differentialblutbilder, Übereinstimmung, Genauigkeit und Anomaliewerte aus den Zuordnungen dieser Studie.</translation>
    </message>
    <message>
        <source>Sign a slide that has been reviewed, and save its report.</source>
        <translation>Ein durchgesehenes Präparat unterschreiben und seinen Bericht speichern.</translation>
    </message>
    <message>
        <source>Can readers tell synthetic cells from real ones?</source>
        <translation>Können Befunder künstliche Zellen von echten unterscheiden?</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Studienbericht</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Results of a Turing test</source>
        <translation>Ergebnisse eines Turing-Tests</translation>
    </message>
    <message>
        <source>Turing tests</source>
        <translation>Turing-Tests</translation>
    </message>
    <message>
        <source>Turing test</source>
        <translation>Turing-Test</translation>
    </message>
    <message>
        <source>Study re&amp;port</source>
        <translation>Studie&amp;nbericht</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReviewDialog</name>
    <message>
        <source>The &amp;model differs from the label or consensus</source>
        <translation>Das &amp;Modell weicht von Zuordnung oder Konsens ab</translation>
    </message>
    <message>
        <source>The model is &amp;less sure than</source>
        <translation>Das Modell ist &amp;weniger sicher als</translation>
    </message>
    <message>
        <source>The model finds the cell &amp;unusual</source>
        <translation>Das Modell findet die Zelle &amp;ungewöhnlich</translation>
    </message>
    <message>
        <source>Readers &amp;disagree</source>
        <translation>Befunder sind un&amp;einig</translation>
    </message>
    <message>
        <source>A &amp;reader had low or no confidence</source>
        <translation>Ein &amp;Befunder war wenig oder nicht sicher</translation>
    </message>
    <message>
        <source>The prediction &amp;failed</source>
        <translation>Die Vorhersage ist &amp;fehlgeschlagen</translation>
    </message>
    <message>
        <source>Only readers who have not labelled the cell</source>
        <translation>Nur Befunder, die die Zelle nicht zugeordnet haben</translation>
    </message>
    <message>
        <source>Blinded: reasons, labels and prediction stay hidden</source>
        <translation>Verblindet: Gründe, Zuordnungen und Vorhersage bleiben verborgen</translation>
    </message>
    <message>
        <source>New review session</source>
        <translation>Neue Durchsichtssitzung</translation>
    </message>
    <message>
        <source>Probability below which the model counts as unsure</source>
        <translation>Wahrscheinlichkeit, unter der das Modell als unsicher gilt</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The same number gives the same order.</source>
        <translation>Dieselbe Zahl ergibt dieselbe Reihenfolge.</translation>
    </message>
    <message>
        <source>For instance: disagreements, round 1</source>
        <translation>Zum Beispiel: Uneinigkeit, Runde 1</translation>
    </message>
    <message>
        <source>Reasons for a second look</source>
        <translation>Gründe für einen zweiten Blick</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>R&amp;eaders:</source>
        <translation>Befun&amp;der:</translation>
    </message>
    <message>
        <source>Readers per &amp;cell:</source>
        <translation>Befunder je &amp;Zelle:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Startwert:</translation>
    </message>
    <message>
        <source>Make the sess&amp;ion</source>
        <translation>S&amp;itzung anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) for a second look.</source>
        <translation>
            <numerusform>%n Zelle für einen zweiten Blick.</numerusform>
            <numerusform>%n Zellen für einen zweiten Blick.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session needs a name.</source>
        <translation>Die Sitzung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The session needs at least one reader.</source>
        <translation>Die Sitzung braucht mindestens einen Befunder.</translation>
    </message>
    <message>
        <source>Readers see this name.</source>
        <translation>Befunder sehen diesen Namen.</translation>
    </message>
    <message>
        <source>Where there is no consensus, each reader&apos;s label counts.</source>
        <translation>Wo es keinen Konsens gibt, zählt die Zuordnung jedes Befunders.</translation>
    </message>
    <message>
        <source>The probability of the predicted class is below this.</source>
        <translation>Die Wahrscheinlichkeit der vorhergesagten Klasse liegt darunter.</translation>
    </message>
    <message>
        <source>The anomaly score is below the model&apos;s threshold.</source>
        <translation>Der Anomaliewert liegt unter dem Schwellenwert des Modells.</translation>
    </message>
    <message>
        <source>Two readers gave different answers.</source>
        <translation>Zwei Befunder gaben verschiedene Antworten.</translation>
    </message>
    <message>
        <source>Said with key 3 or 4.</source>
        <translation>Gesagt mit Taste 3 oder 4.</translation>
    </message>
    <message>
        <source>The model could not say anything of the cell.</source>
        <translation>Das Modell konnte nichts über die Zelle sagen.</translation>
    </message>
    <message>
        <source>As in the paper&apos;s review: nobody judges an own label.</source>
        <translation>Wie in der Durchsicht der Veröffentlichung: Niemand beurteilt eine eigene Zuordnung.</translation>
    </message>
    <message>
        <source>The cells come without a word about why they are here.</source>
        <translation>Die Zellen kommen ohne ein Wort darüber, warum sie hier sind.</translation>
    </message>
    <message>
        <source>So many of the readers see each cell; the work is shared evenly.</source>
        <translation>So viele der Befunder sehen jede Zelle; die Arbeit wird gleichmäßig verteilt.</translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers who have not labelled them. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>Für %n Zelle gibt es zu wenige Befunder, die sie noch nicht zugeordnet haben. Nehmen Sie Befunder hinzu oder verlangen Sie weniger je Zelle.</numerusform>
            <numerusform>Für %n Zellen gibt es zu wenige Befunder, die sie noch nicht zugeordnet haben. Nehmen Sie Befunder hinzu oder verlangen Sie weniger je Zelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>Für %n Zelle gibt es zu wenige Befunder. Nehmen Sie Befunder hinzu oder verlangen Sie weniger je Zelle.</numerusform>
            <numerusform>Für %n Zellen gibt es zu wenige Befunder. Nehmen Sie Befunder hinzu oder verlangen Sie weniger je Zelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n cell(s).</source>
        <translation>
            <numerusform>%1 sieht %n Zelle.</numerusform>
            <numerusform>%1 sieht %n Zellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was not made. %1</source>
        <translation>Die Sitzung wurde nicht angelegt. %1</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide</source>
        <translation>Ein Befunder bat darum, dass jemand anderes entscheidet</translation>
    </message>
    <message>
        <source>And nobody has decided since.</source>
        <translation>Und seither hat niemand entschieden.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionOverviewDialog</name>
    <message>
        <source>C&amp;lose session…</source>
        <translation>Sitzung &amp;schließen…</translation>
    </message>
    <message>
        <source>All sessions of this study</source>
        <translation>Alle Sitzungen dieser Studie</translation>
    </message>
    <message>
        <source>Session and readers</source>
        <translation>Sitzung und Befunder</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Each session with its readers, and how many of their cells they have answered.</source>
        <translation>Jede Sitzung mit ihren Befundern, und wie viele ihrer Zellen sie beantwortet haben.</translation>
    </message>
    <message>
        <source>End the session that is marked. You are told first what is not answered.</source>
        <translation>Die markierte Sitzung beenden. Vorher erfahren Sie, was nicht beantwortet ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>There is no session yet. Study &gt; New annotation session makes one.</source>
        <translation>Es gibt noch keine Sitzung. Studie &gt; Neue Zuordnungssitzung legt eine an.</translation>
    </message>
    <message>
        <source>Close a session</source>
        <translation>Sitzung schließen</translation>
    </message>
    <message>
        <source>Close the session &quot;%1&quot; for good?</source>
        <translation>Die Sitzung „%1“ endgültig schließen?</translation>
    </message>
    <message>
        <source>C&amp;lose the session</source>
        <translation>Sitzung &amp;schließen</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is closed.</source>
        <translation>Die Sitzung „%1“ ist geschlossen.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>reader, cells not answered, cells</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Every reader has answered every cell.</source>
        <translation>Jeder Befunder hat jede Zelle beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still missing: %1.</source>
        <translation>
            <numerusform>%n Antwort fehlt noch: %1.</numerusform>
            <numerusform>%n Antworten fehlen noch: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed session takes no more labels, and cannot be opened again. What was labelled stays.</source>
        <translation>Eine geschlossene Sitzung nimmt keine Zuordnungen mehr an und kann nicht wieder geöffnet werden. Was zugeordnet wurde, bleibt.</translation>
    </message>
    <message>
        <source>Its readers may then see predictions and each other&apos;s labels of these cells.</source>
        <translation>Ihre Befunder dürfen dann Vorhersagen und die Zuordnungen der anderen zu diesen Zellen sehen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionsDialog</name>
    <message>
        <source>My sessions</source>
        <translation>Meine Sitzungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Review, blinded</source>
        <translation>Durchsicht, verblindet</translation>
    </message>
    <message>
        <source>Review, open</source>
        <translation>Durchsicht, offen</translation>
    </message>
    <message>
        <source>Annotation, blinded</source>
        <translation>Zuordnung, verblindet</translation>
    </message>
    <message>
        <source>Annotation, open</source>
        <translation>Zuordnung, offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>There is no session for you. A coordinator makes them with Study &gt; New annotation session.</source>
        <translation>Für Sie gibt es keine Sitzung. Ein Koordinator legt sie mit Studie &gt; Neue Zuordnungssitzung an.</translation>
    </message>
    <message>
        <source>Enter opens the session that is marked, at the cell where you were.</source>
        <translation>Die Eingabetaste öffnet die markierte Sitzung bei der Zelle, wo Sie waren.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SharedStudyDialog</name>
    <message>
        <source>Open a shared study</source>
        <translation>Gemeinsame Studie öffnen</translation>
    </message>
    <message>
        <source>Name or number of the computer that keeps the study. A whole address (postgresql://…) can be pasted here.</source>
        <translation>Name oder Nummer des Computers, der die Studie führt. Auch eine ganze Adresse (postgresql://…) kann hier eingefügt werden.</translation>
    </message>
    <message>
        <source>5432 unless you were told another one.</source>
        <translation>5432, wenn Ihnen kein anderer genannt wurde.</translation>
    </message>
    <message>
        <source>Name of the study&apos;s database on the server.</source>
        <translation>Name der Datenbank der Studie auf dem Server.</translation>
    </message>
    <message>
        <source>Your own login: labels are stored under the reader to whom it was given.</source>
        <translation>Ihre eigene Anmeldung: Zuordnungen werden unter dem Befunder gespeichert, der sie bekommen hat.</translation>
    </message>
    <message>
        <source>It is asked for every time and kept nowhere. Leave it empty if the server asks for none.</source>
        <translation>Es wird jedes Mal erfragt und nirgends aufbewahrt. Lassen Sie es leer, wenn der Server keines verlangt.</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Wenn der Server sie anbietet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always, and check the server&apos;s certificate</source>
        <translation>Immer, und das Zertifikat des Servers prüfen</translation>
    </message>
    <message>
        <source>Whether others on the network could read along.</source>
        <translation>Ob andere im Netzwerk mitlesen könnten.</translation>
    </message>
    <message>
        <source>A shared study is kept by a database server, so that several computers work on it at once. Its coordinator tells you what to enter here.</source>
        <translation>Eine gemeinsame Studie führt ein Datenbankserver, damit mehrere Computer zugleich daran arbeiten. Ihr Koordinator sagt Ihnen, was hier einzugeben ist.</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>An&amp;meldung:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer.</source>
        <translation>„%1“ ist nicht der Name eines Computers.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignInPage</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kennwort:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>C&amp;lose the study</source>
        <translation>Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Befunder</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>&amp;Reader:</source>
        <translation>B&amp;efunder:</translation>
    </message>
    <message>
        <source>%1 has no password. Anyone at this computer can label under this name.</source>
        <translation>%1 hat kein Kennwort. Jeder an diesem Rechner kann unter diesem Namen zuordnen.</translation>
    </message>
    <message>
        <source>Enter the password of %1.</source>
        <translation>Geben Sie das Kennwort von %1 ein.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>This is not the password of %1.</source>
        <translation>Das ist nicht das Kennwort von %1.</translation>
    </message>
    <message>
        <source>Labels are stored under this name.</source>
        <translation>Zuordnungen werden unter diesem Namen gespeichert.</translation>
    </message>
    <message>
        <source>The password of this reader. Enter signs in.</source>
        <translation>Das Kennwort dieses Befunders. Die Eingabetaste meldet an.</translation>
    </message>
    <message>
        <source>Go on under this name.</source>
        <translation>Unter diesem Namen weitermachen.</translation>
    </message>
    <message>
        <source>Whoever was signed in goes on.</source>
        <translation>Wer angemeldet war, macht weiter.</translation>
    </message>
    <message>
        <source>Everything is stored; the program stays open.</source>
        <translation>Alles ist gespeichert; das Programm bleibt offen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignOffPage</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Unterschreiben</translation>
    </message>
    <message>
        <source>Save slide re&amp;port…</source>
        <translation>Präparate&amp;bericht speichern…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Signatures of this slide</source>
        <translation>Unterschriften dieses Präparats</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>slide-report</source>
        <translation>praeparatebericht</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Unterschrieben von:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>B&amp;edeutung:</translation>
    </message>
    <message>
        <source>Pass&amp;word, again:</source>
        <translation>Kenn&amp;wort, noch einmal:</translation>
    </message>
    <message>
        <source>The slides could not be read. %1</source>
        <translation>Die Präparate konnten nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cell(s))</source>
        <translation>
            <numerusform>%1 (%n Zelle)</numerusform>
            <numerusform>%1 (%n Zellen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The slide could not be read. %1</source>
        <translation>Das Präparat konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The slide was not signed. %1</source>
        <translation>Das Präparat wurde nicht unterschrieben. %1</translation>
    </message>
    <message>
        <source>Signed by %1 at %2.</source>
        <translation>Unterschrieben von %1 am %2.</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>Das Präparat wird gelesen.</translation>
    </message>
    <message>
        <source>✓  of what the slide holds now</source>
        <translation>✓  für den jetzigen Inhalt des Präparats</translation>
    </message>
    <message>
        <source>✗  the slide has changed since</source>
        <translation>✗  das Präparat wurde seither geändert</translation>
    </message>
    <message>
        <source>Signed although incomplete: %1</source>
        <translation>Unvollständig unterschrieben: %1</translation>
    </message>
    <message>
        <source>%1 has no password, and so cannot sign. A coordinator can set one.</source>
        <translation>%1 hat kein Kennwort und kann daher nicht unterschreiben. Ein Koordinator kann eines setzen.</translation>
    </message>
    <message>
        <source>Enter your password again.</source>
        <translation>Geben Sie Ihr Kennwort noch einmal ein.</translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>Das Kennwort wird geprüft.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>slide, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2: the slide has changed since it was signed</source>
        <comment>slide, state</comment>
        <translation>%1 – %2: Das Präparat wurde seit der Unterschrift geändert</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesModel</name>
    <message>
        <source>No cell has a class yet</source>
        <translation>Noch keine Zelle hat eine Klasse</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells (%4)</source>
        <translation>%1: %2 von %3 Zellen (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s), %2 labelled by you, %3 failed</source>
        <translation>
            <numerusform>%1: %n Zelle, %2 von Ihnen zugeordnet, %3 fehlgeschlagen</numerusform>
            <numerusform>%1: %n Zellen, %2 von Ihnen zugeordnet, %3 fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells with a prediction of the active model</source>
        <translation>Zellen mit einer Vorhersage des aktiven Modells</translation>
    </message>
    <message>
        <source>Cells that look unlike what the model was trained on</source>
        <translation>Zellen, die dem unähnlich sind, womit das Modell trainiert wurde</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Präparat</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Differential</source>
        <comment>title of a narrow column</comment>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>The differential so far. A click sorts by the number of cells in it.</source>
        <translation>Die Anteile bisher. Ein Klick sortiert nach der Zahl der Zellen darin.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesPanel</name>
    <message>
        <source>&amp;Whole study</source>
        <translation>&amp;Ganze Studie</translation>
    </message>
    <message>
        <source>Show the cells of all slides together.</source>
        <translation>Die Zellen aller Präparate zusammen zeigen.</translation>
    </message>
    <message>
        <source>Show only slides whose name contains these letters.</source>
        <translation>Nur Präparate zeigen, deren Name diese Buchstaben enthält.</translation>
    </message>
    <message>
        <source>Search slides</source>
        <translation>Präparate suchen</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Präparate</translation>
    </message>
    <message>
        <source>Each folder of images is a slide. The coloured bar is the differential so far: your label where you gave one, otherwise the model&apos;s class. Point at it for the numbers.</source>
        <translation>Jeder Ordner mit Bildern ist ein Präparat. Der farbige Balken ist das bisherige Differentialblutbild: Ihre Zuordnung, wo Sie eine gaben, sonst die Klasse des Modells. Zeigen Sie darauf, um die Zahlen zu sehen.</translation>
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
        <translation>S&amp;itzung</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudySession</name>
    <message>
        <source>%1 / hidden: your blinded session is not over</source>
        <translation>%1 / verborgen: Ihre verblindete Sitzung ist nicht beendet</translation>
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
        <translation>Tabelle der Zuordnungen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>E&amp;xport tables…</source>
        <translation>Tabellen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Labels, decisions, consensus and Turing tests as tables in a folder. For coordinators.</source>
        <translation>Zuordnungen, Entscheidungen, Konsens und Turing-Tests als Tabellen in einem Ordner. Für Koordinatoren.</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>Zuordnungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Take labels from a table. You see first what would happen. For coordinators.</source>
        <translation>Zuordnungen aus einer Tabelle übernehmen. Sie sehen zuerst, was geschähe. Für Koordinatoren.</translation>
    </message>
    <message>
        <source>&amp;Check the audit log</source>
        <translation>&amp;Protokoll prüfen</translation>
    </message>
    <message>
        <source>Was anything changed outside of the program? Every row and every label is compared.</source>
        <translation>Wurde etwas außerhalb des Programms verändert? Jede Zeile und jede Zuordnung wird verglichen.</translation>
    </message>
    <message>
        <source>%1-tables</source>
        <comment>folder</comment>
        <translation>%1-Tabellen</translation>
    </message>
    <message>
        <source>Exporting tables</source>
        <translation>Tabellen werden exportiert</translation>
    </message>
    <message>
        <source>The export was cancelled. The tables in %1 are not complete: do not use them.</source>
        <translation>Der Export wurde abgebrochen. Die Tabellen in %1 sind nicht vollständig: Verwenden Sie sie nicht.</translation>
    </message>
    <message>
        <source>Exported to %1: %2 labels, %3 decisions, %4 rows of consensus, %5 class scores, %6 answers of Turing tests.</source>
        <translation>Nach %1 exportiert: %2 Zuordnungen, %3 Entscheidungen, %4 Konsenszeilen, %5 Klassenwerte, %6 Antworten aus Turing-Tests.</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Reading labels to import</source>
        <translation>Zu importierende Zuordnungen werden gelesen</translation>
    </message>
    <message>
        <source>Cancelled: no label was imported.</source>
        <translation>Abgebrochen: Keine Zuordnung wurde importiert.</translation>
    </message>
    <message>
        <source>The labels of %1 were read, but not imported: the window was busy with something else. Choose the table again.</source>
        <translation>Die Zuordnungen von %1 wurden gelesen, aber nicht importiert: Das Fenster war mit etwas anderem beschäftigt. Wählen Sie die Tabelle noch einmal.</translation>
    </message>
    <message>
        <source>Importing labels</source>
        <translation>Zuordnungen werden importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n Zuordnung importiert.</numerusform>
            <numerusform>%n Zuordnungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped. %1 Choose the table again: it shows which labels are there already.</source>
        <translation>Der Import brach ab. %1 Wählen Sie die Tabelle noch einmal: Sie zeigt, welche Zuordnungen schon da sind.</translation>
    </message>
    <message>
        <source>Checking the audit log</source>
        <translation>Das Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>The check of the audit log was cancelled: nothing is known.</source>
        <translation>Die Prüfung des Protokolls wurde abgebrochen: Nichts ist bekannt.</translation>
    </message>
    <message>
        <source>The audit log of %1 is whole.</source>
        <translation>Das Protokoll von %1 ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log of %1 has %n fault(s). Check it again to see them.</source>
        <translation>
            <numerusform>Das Protokoll von %1 hat %n Fehler. Prüfen Sie es noch einmal, um ihn zu sehen.</numerusform>
            <numerusform>Das Protokoll von %1 hat %n Fehler. Prüfen Sie es noch einmal, um sie zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::SummaryPanel</name>
    <message>
        <source>Go to the first &amp;skipped cell</source>
        <translation>Zur ersten &amp;übersprungenen Zelle</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>Sitzung s&amp;chließen</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; have been seen.</source>
        <translation>Alle Zellen von „%1“ sind gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in the session.</source>
        <translation>
            <numerusform>%n Zelle in der Sitzung.</numerusform>
            <numerusform>%n Zellen in der Sitzung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a class.</source>
        <translation>
            <numerusform>%n mit einer Klasse.</numerusform>
            <numerusform>%n mit einer Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, %1 kept and %2 changed.</source>
        <translation>Davon %1 behalten und %2 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n as &quot;cannot identify&quot;.</source>
        <translation>
            <numerusform>%n als „nicht bestimmbar“.</numerusform>
            <numerusform>%n als „nicht bestimmbar“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated.</source>
        <translation>
            <numerusform>%n weitergegeben.</numerusform>
            <numerusform>%n weitergegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n übersprungen.</numerusform>
            <numerusform>%n übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence: %1 high, %2 moderate, %3 low, %4 none.</source>
        <translation>Sicherheit: %1 hoch, %2 mittel, %3 gering, %4 keine.</translation>
    </message>
    <message>
        <source>Reading time in this sitting: %1.</source>
        <translation>Lesezeit in dieser Sitzung: %1.</translation>
    </message>
    <message>
        <source>Back to the gallery. The session can be opened again.</source>
        <translation>Zurück zur Galerie. Die Sitzung kann wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>An answer can still be given there.</source>
        <translation>Dort ist noch eine Antwort möglich.</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; that can be shown now have been seen.</source>
        <translation>Alle Zellen von „%1“, die jetzt gezeigt werden können, wurden gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n Zelle wartet, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
            <numerusform>%n Zellen warten, bis Ihre verblindete Sitzung zu Ende ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored. What goes back to the last cell: %1.</source>
        <translation>Alles ist gespeichert. Was zur letzten Zelle zurückführt: %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TableCard</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the numbers of this table as CSV.</source>
        <translation>Die Zahlen dieser Tabelle als CSV speichern.</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1: the first %2 rows; the saved table has all %3</source>
        <comment>caption, numbers</comment>
        <translation>%1: die ersten %2 Zeilen; die gespeicherte Tabelle hat alle %3</translation>
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
        <translation>Künstlich  →</translation>
    </message>
    <message>
        <source>Real, left arrow key</source>
        <translation>Echt, Pfeiltaste nach links</translation>
    </message>
    <message>
        <source>Synthetic, right arrow key</source>
        <translation>Künstlich, Pfeiltaste nach rechts</translation>
    </message>
    <message>
        <source>1. Real or synthetic?</source>
        <translation>1. Echt oder künstlich?</translation>
    </message>
    <message>
        <source>2. Which class?</source>
        <translation>2. Welche Klasse?</translation>
    </message>
    <message>
        <source>3. How sure are you? This stores the answer.</source>
        <translation>3. Wie sicher sind Sie? Das speichert die Antwort.</translation>
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
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>First say whether the cell is real or synthetic.</source>
        <translation>Sagen Sie zuerst, ob die Zelle echt oder künstlich ist.</translation>
    </message>
    <message>
        <source>First say which class the cell is of, or that it cannot be identified.</source>
        <translation>Sagen Sie zuerst, von welcher Klasse die Zelle ist oder dass sie nicht bestimmbar ist.</translation>
    </message>
    <message>
        <source>Your confidence stores the answer and shows the next image. There is no going back.</source>
        <translation>Ihre Sicherheit speichert die Antwort und zeigt das nächste Bild. Es gibt kein Zurück.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringListPage</name>
    <message>
        <source>&amp;Take the test</source>
        <translation>&amp;Test machen</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;New test…</source>
        <translation>&amp;Neuer Test…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Turing tests</source>
        <translation>Turing-Tests</translation>
    </message>
    <message>
        <source>Can readers tell the model&apos;s synthetic cells from real ones? Each reader judges the same images in an order of their own.</source>
        <translation>Können Befunder die künstlichen Zellen des Modells von echten unterscheiden? Jeder Befunder beurteilt dieselben Bilder in eigener Reihenfolge.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Von Ihnen beantwortet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The tests could not be read. %1</source>
        <translation>Die Tests konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Making the images</source>
        <translation>Bilder werden erstellt</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>task, numbers</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; has been made. Every reader of the study can take it.</source>
        <translation>Der Test „%1“ ist erstellt. Jeder Befunder der Studie kann ihn machen.</translation>
    </message>
    <message>
        <source>Cancelled: no test was made.</source>
        <translation>Abgebrochen: Es wurde kein Test erstellt.</translation>
    </message>
    <message>
        <source>The test could not be made. %1</source>
        <translation>Der Test konnte nicht erstellt werden. %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the test</source>
        <translation>Mit dem Test &amp;weitermachen</translation>
    </message>
    <message>
        <source>The results can be seen when you have answered every image.</source>
        <translation>Die Ergebnisse sind zu sehen, wenn Sie jedes Bild beurteilt haben.</translation>
    </message>
    <message>
        <source>Only a coordinator makes Turing tests.</source>
        <translation>Nur Koordinatoren erstellen Turing-Tests.</translation>
    </message>
    <message>
        <source>There is no model that could make synthetic cells.</source>
        <translation>Es gibt kein Modell, das künstliche Zellen erzeugen könnte.</translation>
    </message>
    <message>
        <source>There is no test in this study yet. Make one from the model in use and a folder of real images.</source>
        <translation>In dieser Studie gibt es noch keinen Test. Erstellen Sie einen aus dem Modell in Gebrauch und einem Ordner echter Bilder.</translation>
    </message>
    <message>
        <source>There is no test in this study yet. A coordinator can make one.</source>
        <translation>In dieser Studie gibt es noch keinen Test. Ein Koordinator kann einen erstellen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringResultsPage</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>turing-test</source>
        <translation>turing-test</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>The results could not be read. %1</source>
        <translation>Die Ergebnisse konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Nobody has finished this test yet. Results are shown for readers who have answered every image.</source>
        <translation>Noch hat niemand diesen Test beendet. Ergebnisse werden für Befunder gezeigt, die jedes Bild beurteilt haben.</translation>
    </message>
    <message>
        <source>The results are being computed.</source>
        <translation>Die Ergebnisse werden berechnet.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringTestPage</name>
    <message>
        <source>Pause (Esc)</source>
        <translation>Unterbrechen (Esc)</translation>
    </message>
    <message>
        <source>The image to be judged</source>
        <translation>Das zu beurteilende Bild</translation>
    </message>
    <message>
        <source>You see one image of a cell at a time. Some are real, some were made by a model.</source>
        <translation>Sie sehen jeweils ein Bild einer Zelle. Einige sind echt, einige hat ein Modell erzeugt.</translation>
    </message>
    <message>
        <source>For each one say whether it is real (left arrow key) or synthetic (right arrow key), which class it is of (its letter), and how sure you are (1 to 4). The confidence stores the answer and shows the next image.</source>
        <translation>Sagen Sie bei jedem, ob es echt (Pfeil links) oder künstlich (Pfeil rechts) ist, von welcher Klasse (ihr Buchstabe) und wie sicher Sie sind (1 bis 4). Die Sicherheit speichert die Antwort und zeigt das nächste Bild.</translation>
    </message>
    <message>
        <source>There is no going back, and nothing tells you how well you do before the end. You can pause at any time and go on later at the same image.</source>
        <translation>Es gibt kein Zurück, und vor dem Ende sagt nichts, wie gut Sie sind. Sie können jederzeit unterbrechen und später beim selben Bild weitermachen.</translation>
    </message>
    <message numerus="yes">
        <source>It begins with %n image(s) for practice, which do not count.</source>
        <translation>
            <numerusform>Er beginnt mit %n Übungsbild, das nicht zählt.</numerusform>
            <numerusform>Er beginnt mit %n Übungsbildern, die nicht zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have answered %1 of %n image(s).</source>
        <translation>
            <numerusform>Sie haben %1 von %n Bild beurteilt.</numerusform>
            <numerusform>Sie haben %1 von %n Bildern beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin (Space)</source>
        <translation>Beginnen (Leertaste)</translation>
    </message>
    <message>
        <source>The next image cannot be shown</source>
        <translation>Das nächste Bild kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Try again (Space)</source>
        <translation>Noch einmal versuchen (Leertaste)</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>You have answered every image of this test. The results can be seen in the list of tests.</source>
        <translation>Sie haben jedes Bild dieses Tests beurteilt. Die Ergebnisse sind in der Liste der Tests zu sehen.</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Schließen (Leertaste)</translation>
    </message>
    <message>
        <source>Practice is over</source>
        <translation>Die Übung ist vorbei</translation>
    </message>
    <message numerus="yes">
        <source>Now the test begins: %n image(s). From here on nothing tells you whether an answer is right.</source>
        <translation>
            <numerusform>Nun beginnt der Test: %n Bild. Von hier an sagt nichts, ob eine Antwort richtig ist.</numerusform>
            <numerusform>Nun beginnt der Test: %n Bilder. Von hier an sagt nichts, ob eine Antwort richtig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the test (Space)</source>
        <translation>Test beginnen (Leertaste)</translation>
    </message>
    <message>
        <source>The image cannot be read</source>
        <translation>Das Bild kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Practice: image %1 of %2</source>
        <translation>Übung: Bild %1 von %2</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>Die Antwort konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>%1

Nothing is lost but this answer: the same image comes again.</source>
        <translation>%1

Außer dieser Antwort ist nichts verloren: Dasselbe Bild kommt noch einmal.</translation>
    </message>
    <message>
        <source>The image was synthetic.</source>
        <translation>Das Bild war künstlich.</translation>
    </message>
    <message>
        <source>The image was real.</source>
        <translation>Das Bild war echt.</translation>
    </message>
    <message>
        <source>Class: %1.</source>
        <translation>Klasse: %1.</translation>
    </message>
    <message>
        <source>You said: synthetic.</source>
        <translation>Sie sagten: künstlich.</translation>
    </message>
    <message>
        <source>You said: real.</source>
        <translation>Sie sagten: echt.</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Sie sagten: %1.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Continue (Space)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Nicht jetzt (Esc)</translation>
    </message>
    <message>
        <source>%1: %2

The test waits here. Bring the folder %3 with the test&apos;s images back, or ask who has made the test.</source>
        <translation>%1: %2

Der Test wartet hier. Bringen Sie den Ordner %3 mit den Bildern des Tests zurück, oder fragen Sie, wer den Test angelegt hat.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>Studie ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Choose a folder of slides, or the folder of one slide.</source>
        <translation>Einen Ordner von Präparaten oder den Ordner eines Präparats wählen.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>&amp;Demonstration öffnen</translation>
    </message>
    <message>
        <source>Two slides of synthetic cells.</source>
        <translation>Zwei Präparate künstlicher Zellen.</translation>
    </message>
    <message>
        <source>&amp;Look for new cells</source>
        <translation>Nach &amp;neuen Zellen suchen</translation>
    </message>
    <message>
        <source>Look again for new, changed and moved images in the study&apos;s folder.</source>
        <translation>Im Ordner der Studie noch einmal nach neuen, geänderten und verschobenen Bildern suchen.</translation>
    </message>
    <message>
        <source>The folder has &amp;moved…</source>
        <translation>Der Ordner wurde &amp;verschoben…</translation>
    </message>
    <message>
        <source>Say where the images are now. Labels and predictions stay with their cells.</source>
        <translation>Sagen, wo die Bilder jetzt sind. Zuordnungen und Vorhersagen bleiben bei ihren Zellen.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the picture that the inspector shows.</source>
        <translation>Das Bild speichern, das der Inspektor zeigt.</translation>
    </message>
    <message>
        <source>Save list of &amp;failed cells…</source>
        <translation>&amp;Liste fehlgeschlagener Zellen speichern…</translation>
    </message>
    <message>
        <source>Save which images could not be read or predicted, and why, as a table.</source>
        <translation>Als Tabelle speichern, welche Bilder nicht gelesen oder vorhergesagt werden konnten, und warum.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Appearance, your name, device, precision, threads and trials.</source>
        <translation>Aussehen, Ihr Name, Gerät, Genauigkeit, Threads und Durchgänge.</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>S&amp;tudie schließen</translation>
    </message>
    <message>
        <source>Close the study. Everything is stored already.</source>
        <translation>Die Studie schließen. Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave the program. Everything is stored already.</source>
        <translation>Das Programm verlassen. Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo label</source>
        <translation>Zuordnung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last label. It stays in the cell&apos;s history.</source>
        <translation>Die letzte Zuordnung zurücknehmen. Sie bleibt im Verlauf der Zelle.</translation>
    </message>
    <message>
        <source>&amp;Redo label</source>
        <translation>Zuordnung &amp;wiederholen</translation>
    </message>
    <message>
        <source>Give the label again that was taken back.</source>
        <translation>Die zurückgenommene Zuordnung wieder vergeben.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Select all cells that are shown.</source>
        <translation>Alle gezeigten Zellen auswählen.</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>&amp;Nächste Zelle</translation>
    </message>
    <message>
        <source>Go to the next cell of the gallery.</source>
        <translation>Zur nächsten Zelle der Galerie gehen.</translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation>&amp;Vorige Zelle</translation>
    </message>
    <message>
        <source>Go back to the previous cell of the gallery.</source>
        <translation>Zur vorigen Zelle der Galerie zurückgehen.</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>&amp;Kommentar…</translation>
    </message>
    <message>
        <source>Write a comment on the chosen cell. It stays in the cell&apos;s history.</source>
        <translation>Einen Kommentar zur gewählten Zelle schreiben. Er bleibt im Verlauf der Zelle.</translation>
    </message>
    <message>
        <source>S&amp;kip cell…</source>
        <translation>Zelle ü&amp;berspringen…</translation>
    </message>
    <message>
        <source>Leave the chosen cell without a label, say why, and go to the next one.</source>
        <translation>Die gewählte Zelle ohne Zuordnung lassen, sagen warum, und zur nächsten gehen.</translation>
    </message>
    <message>
        <source>&amp;Label as</source>
        <translation>Zu&amp;ordnen als</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Prediction</source>
        <translation>&amp;Vorhersage</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Vorhersagen</translation>
    </message>
    <message>
        <source>Predict the cells that have no prediction yet, the open slide first.</source>
        <translation>Die Zellen vorhersagen, die noch keine Vorhersage haben, das offene Präparat zuerst.</translation>
    </message>
    <message>
        <source>Try &amp;failed cells again</source>
        <translation>&amp;Fehlgeschlagene Zellen noch einmal versuchen</translation>
    </message>
    <message>
        <source>Predict the cells once more whose prediction failed.</source>
        <translation>Die Zellen noch einmal vorhersagen, deren Vorhersage fehlschlug.</translation>
    </message>
    <message>
        <source>Show &amp;change</source>
        <translation>Änderung &amp;zeigen</translation>
    </message>
    <message>
        <source>What the model would change in this cell to see another class.</source>
        <translation>Was das Modell an dieser Zelle ändern würde, um eine andere Klasse zu sehen.</translation>
    </message>
    <message>
        <source>Show changes for &amp;all classes</source>
        <translation>Änderungen für &amp;alle Klassen zeigen</translation>
    </message>
    <message>
        <source>The same for every class, side by side.</source>
        <translation>Dasselbe für jede Klasse, nebeneinander.</translation>
    </message>
    <message>
        <source>&amp;Model manager…</source>
        <translation>&amp;Modellverwaltung…</translation>
    </message>
    <message>
        <source>List, inspect, verify and choose models.</source>
        <translation>Modelle auflisten, ansehen, prüfen und wählen.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys of the program.</source>
        <translation>Alle Tasten des Programms.</translation>
    </message>
    <message>
        <source>&amp;About CytoDiffusion</source>
        <translation>Ü&amp;ber CytoDiffusion</translation>
    </message>
    <message>
        <source>Version, licence and what the program is for.</source>
        <translation>Version, Lizenz und wofür das Programm ist.</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Predicted class</source>
        <translation>&amp;Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>A group for each class that the model predicted.</source>
        <translation>Eine Gruppe für jede Klasse, die das Modell vorhersagte.</translation>
    </message>
    <message>
        <source>My &amp;label</source>
        <translation>Meine &amp;Zuordnung</translation>
    </message>
    <message>
        <source>A group for each class that you gave.</source>
        <translation>Eine Gruppe für jede Klasse, die Sie gaben.</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>K&amp;eine Gruppen</translation>
    </message>
    <message>
        <source>All cells in one row after the other.</source>
        <translation>Alle Zellen in einer Reihe nach der anderen.</translation>
    </message>
    <message>
        <source>&amp;Consensus</source>
        <translation>&amp;Konsens</translation>
    </message>
    <message>
        <source>A group for each class on which the readers agree, as computed last.</source>
        <translation>Eine Gruppe für jede Klasse, auf die sich die Befunder einigen, wie zuletzt berechnet.</translation>
    </message>
    <message>
        <source>&amp;Reason for review</source>
        <translation>Grund zur &amp;Durchsicht</translation>
    </message>
    <message>
        <source>A group for each reason why a cell deserves a second look.</source>
        <translation>Eine Gruppe für jeden Grund, warum eine Zelle einen zweiten Blick verdient.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Slide order</source>
        <translation>&amp;Reihenfolge im Präparat</translation>
    </message>
    <message>
        <source>As the files lie in the slide&apos;s folder.</source>
        <translation>Wie die Dateien im Ordner des Präparats liegen.</translation>
    </message>
    <message>
        <source>Most &amp;unusual first</source>
        <translation>&amp;Ungewöhnlichste zuerst</translation>
    </message>
    <message>
        <source>By the anomaly score.</source>
        <translation>Nach dem Anomaliewert.</translation>
    </message>
    <message>
        <source>Least &amp;probable first</source>
        <translation>Un&amp;wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>By the probability of the predicted class.</source>
        <translation>Nach der Wahrscheinlichkeit der vorhergesagten Klasse.</translation>
    </message>
    <message>
        <source>Smallest &amp;margin first</source>
        <translation>Kleinster &amp;Abstand zuerst</translation>
    </message>
    <message>
        <source>By the distance of the two best classes.</source>
        <translation>Nach dem Abstand der zwei besten Klassen.</translation>
    </message>
    <message>
        <source>&amp;Random</source>
        <translation>&amp;Zufällig</translation>
    </message>
    <message>
        <source>Shuffled, the same way every time.</source>
        <translation>Gemischt, jedes Mal gleich.</translation>
    </message>
    <message>
        <source>&amp;Unusual cells only</source>
        <translation>Nur &amp;ungewöhnliche Zellen</translation>
    </message>
    <message>
        <source>Hide cells that are not unusual.</source>
        <translation>Zellen verbergen, die nicht ungewöhnlich sind.</translation>
    </message>
    <message>
        <source>&amp;Not labelled cells only</source>
        <translation>Nur Zellen &amp;ohne Zuordnung</translation>
    </message>
    <message>
        <source>Hide cells that you have labelled.</source>
        <translation>Zellen verbergen, die Sie zugeordnet haben.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Turn off all filters.</source>
        <translation>Alle Filter ausschalten.</translation>
    </message>
    <message>
        <source>&amp;Larger tiles</source>
        <translation>G&amp;rößere Kacheln</translation>
    </message>
    <message>
        <source>Show larger pictures.</source>
        <translation>Größere Bilder zeigen.</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>&amp;Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Show more and smaller pictures.</source>
        <translation>Mehr und kleinere Bilder zeigen.</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Den ganzen Bildschirm nutzen.</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>Nicht bestimmbar</translation>
    </message>
    <message>
        <source>Open s&amp;hared study…</source>
        <translation>&amp;Gemeinsame Studie öffnen…</translation>
    </message>
    <message>
        <source>A study that a database server keeps for several computers.</source>
        <translation>Eine Studie, die ein Datenbankserver für mehrere Computer führt.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::Workbench</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Goes on when the study is opened again</source>
        <translation>Geht weiter, wenn die Studie wieder geöffnet wird</translation>
    </message>
    <message>
        <source>Looking for cells</source>
        <translation>Zellen werden gesucht</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Inhalte werden gelesen</translation>
    </message>
    <message>
        <source>Backing up the study&apos;s database</source>
        <translation>Die Datenbank der Studie wird gesichert</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>Das Modell %1 wird geladen</translation>
    </message>
    <message>
        <source>The preferences could not be saved in %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>They hold until the program is closed.</source>
        <translation>Sie gelten, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Vorhersagen</translation>
    </message>
    <message numerus="yes">
        <source>%n failed cell(s) listed in %1.</source>
        <translation>
            <numerusform>%n fehlgeschlagene Zelle in %1 aufgelistet.</numerusform>
            <numerusform>%n fehlgeschlagene Zellen in %1 aufgelistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup by this program</source>
        <translation>Keine Sicherung durch dieses Programm</translation>
    </message>
    <message>
        <source>The study is on a server: who runs the server backs it up, for instance with pg_dump</source>
        <translation>Die Studie liegt auf einem Server: Wer den Server betreibt, sichert sie, zum Beispiel mit pg_dump</translation>
    </message>
</context>
</TS>
