<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdjudicationDesk</name>
    <message>
        <source>%1 is no adjudicator.</source>
        <translation>%1 no es árbitro.</translation>
    </message>
    <message>
        <source>A coordinator gives the role under &quot;Readers&quot;.</source>
        <translation>Un coordinador asigna el papel en «Lectores».</translation>
    </message>
    <message>
        <source>Another adjudicator must decide on them.</source>
        <translation>Debe decidir otro árbitro.</translation>
    </message>
    <message>
        <source>Adjudication after consensus %1</source>
        <translation>Arbitraje tras el consenso %1</translation>
    </message>
    <message>
        <source>There is no cell number %1 to decide on.</source>
        <translation>No hay célula número %1 que decidir.</translation>
    </message>
    <message>
        <source>This cell is not among those to decide on.</source>
        <translation>Esta célula no está entre las que hay que decidir.</translation>
    </message>
    <message>
        <source>There is nobody above the adjudicator. Skip the cell instead.</source>
        <translation>No hay nadie por encima del árbitro. Salte la célula.</translation>
    </message>
    <message>
        <source>An adjudication rests on the readers&apos; labels alone.</source>
        <translation>Un arbitraje se basa solo en las etiquetas de los lectores.</translation>
    </message>
    <message>
        <source>There is no consensus of the readers yet.</source>
        <translation>Todavía no hay consenso de los lectores.</translation>
    </message>
    <message>
        <source>A coordinator makes one with the study&apos;s report.</source>
        <translation>Un coordinador lo forma con el informe del estudio.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for a decision, but you have labelled them yourself or handed them on.</source>
        <translation>
            <numerusform>%n célula espera una decisión, pero usted mismo la etiquetó o la elevó.</numerusform>
            <numerusform>%n células esperan una decisión, pero usted mismo las etiquetó o las elevó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n célula espera a que termine su sesión a ciegas.</numerusform>
            <numerusform>%n células esperan a que termine su sesión a ciegas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide: the readers&apos; labels give an answer for every cell, and nobody has handed one on.</source>
        <translation>No hay nada que decidir: las etiquetas de los lectores dan una respuesta para cada célula, y nadie ha elevado ninguna.</translation>
    </message>
</context>
<context>
    <name>AnomalyFigures</name>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Zeta</source>
        <translation>Zeta</translation>
    </message>
    <message>
        <source>Normal cells</source>
        <translation>Células normales</translation>
    </message>
    <message>
        <source>Abnormal cells</source>
        <translation>Células anómalas</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model.</source>
        <translation>%1: el umbral es el que está guardado con el modelo.</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model, chosen for a sensitivity of %2 %.</source>
        <translation>%1: el umbral es el que está guardado con el modelo, elegido para una sensibilidad del %2 %.</translation>
    </message>
    <message>
        <source>%1: the threshold is the one that is stored with the model, chosen for a specificity of %2 %.</source>
        <translation>%1: el umbral es el que está guardado con el modelo, elegido para una especificidad del %2 %.</translation>
    </message>
    <message>
        <source>%1: the threshold was chosen on these same images, for a sensitivity of %2 %; on others it may do worse.</source>
        <translation>%1: el umbral se eligió con estas mismas imágenes, para una sensibilidad del %2 %; con otras puede ser peor.</translation>
    </message>
    <message>
        <source>%1: the threshold was chosen on these same images, for a specificity of %2 %; on others it may do worse.</source>
        <translation>%1: el umbral se eligió con estas mismas imágenes, para una especificidad del %2 %; con otras puede ser peor.</translation>
    </message>
</context>
<context>
    <name>AnomalyThreshold</name>
    <message>
        <source>A threshold is chosen for a sensitivity or for a specificity, not for both.</source>
        <translation>Un umbral se elige para una sensibilidad o para una especificidad, no para ambas.</translation>
    </message>
    <message>
        <source>Sensitivity and specificity must lie above 0 and at most at 1.</source>
        <translation>La sensibilidad y la especificidad deben ser mayores que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>An anomaly score is not a finite number.</source>
        <translation>Una puntuación de anomalía no es un número finito.</translation>
    </message>
    <message>
        <source>A threshold for a stated specificity needs images of normal cells.</source>
        <translation>Un umbral para una especificidad dada necesita imágenes de células normales.</translation>
    </message>
    <message>
        <source>A threshold for a stated sensitivity needs images of abnormal cells.</source>
        <translation>Un umbral para una sensibilidad dada necesita imágenes de células anómalas.</translation>
    </message>
    <message>
        <source>Name their class with --abnormal-class.</source>
        <translation>Indique su clase con --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>BaselineClassifier</name>
    <message>
        <source>Baselines compute in f32, and the option &quot;precision&quot; says %1.</source>
        <translation>Los modelos de referencia calculan en f32 y la opción «precision» indica %1.</translation>
    </message>
    <message>
        <source>Baseline %1 on %2</source>
        <translation>Modelo de referencia %1 en %2</translation>
    </message>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>The network gave something that is no number.</source>
        <translation>La red devolvió algo que no es un número.</translation>
    </message>
    <message>
        <source>The classification was stopped.</source>
        <translation>La clasificación se detuvo.</translation>
    </message>
</context>
<context>
    <name>BaselineModel</name>
    <message>
        <source>%1: the network takes images of %2 pixels, and cytodiffusion.json says %3.</source>
        <translation>%1: la red toma imágenes de %2 píxeles y cytodiffusion.json indica %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>CalibrateRun</name>
    <message>
        <source>No class of %1 is left to calibrate with.</source>
        <translation>No queda ninguna clase de %1 para calibrar.</translation>
    </message>
    <message>
        <source>The probabilities are not well determined: too few of the images are classified wrongly.</source>
        <translation>Las probabilidades no están bien determinadas: muy pocas imágenes se clasifican mal.</translation>
    </message>
</context>
<context>
    <name>CalibrationFit</name>
    <message>
        <source>The weighting needs at least five different timesteps, and there are %1.</source>
        <translation>La ponderación necesita al menos cinco pasos de tiempo distintos y hay %1.</translation>
    </message>
    <message>
        <source>Use more trials.</source>
        <translation>Use más ensayos.</translation>
    </message>
    <message>
        <source>The fitted weighting is not positive at every timestep from %1 to %2, and so of no use.</source>
        <translation>La ponderación ajustada no es positiva en todos los pasos de %1 a %2 y no sirve.</translation>
    </message>
    <message>
        <source>Use more images or trials, or a narrower range with --timestep-low and --timestep-high.</source>
        <translation>Use más imágenes o ensayos, o un intervalo más estrecho con --timestep-low y --timestep-high.</translation>
    </message>
</context>
<context>
    <name>CellFacts</name>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Score of the second best class minus that of the best one. Small: the two are hard to tell apart.</source>
        <translation>Puntuación de la segunda clase menos la de la mejor. Pequeño: son difíciles de distinguir.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>%1 trials, %2 evaluations</source>
        <translation>%1 ensayos, %2 evaluaciones</translation>
    </message>
    <message>
        <source>How often the model was asked about this cell, and for how many classes in total.</source>
        <translation>Cuántas veces se consultó al modelo sobre esta célula y para cuántas clases en total.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and hash</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: %1</source>
        <translation>SHA-256 de los pesos: %1</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>With the same seed the prediction is the same again.</source>
        <translation>Con la misma semilla la predicción vuelve a ser la misma.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>When the prediction was made.</source>
        <translation>Cuándo se hizo la predicción.</translation>
    </message>
    <message>
        <source>Anomaly score %1. The model has no threshold, so it does not say whether that is unusual.</source>
        <translation>Puntuación de anomalía %1. El modelo no tiene umbral, así que no dice si es inusual.</translation>
    </message>
    <message>
        <source>! Unusual cell: anomaly score %1 is below the threshold %2.</source>
        <translation>! Célula inusual: la puntuación de anomalía %1 está por debajo del umbral %2.</translation>
    </message>
    <message>
        <source>Not unusual: anomaly score %1 is not below the threshold %2.</source>
        <translation>No inusual: la puntuación de anomalía %1 no está por debajo del umbral %2.</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>confianza moderada</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>ninguna confianza</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <translation>no identificable</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>clase desconocida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>label and confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left without a label: %1</source>
        <comment>reason</comment>
        <translation>dejada sin etiqueta: %1</translation>
    </message>
    <message>
        <source>%1 (comment: %2)</source>
        <comment>label and comment</comment>
        <translation>%1 (comentario: %2)</translation>
    </message>
    <message>
        <source>%1, %2: back to %3</source>
        <translation>%1, %2: vuelta a %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <translation>%1: falló: %2</translation>
    </message>
    <message>
        <source>%1: no class</source>
        <translation>%1: ninguna clase</translation>
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
        <translation>No se puede leer la imagen de esta célula. Omita la célula; la lista de células fallidas da el motivo.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>There is no model folder %1.</source>
        <translation>No existe la carpeta de modelo %1.</translation>
    </message>
    <message>
        <source>Name a folder that holds unet/, vae/ and scheduler/.</source>
        <translation>Indique una carpeta con unet/, vae/ y scheduler/.</translation>
    </message>
    <message>
        <source>%1: the autoencoder&apos;s latents do not fit the denoiser&apos;s input.</source>
        <translation>%1: los latentes del autocodificador no encajan en la entrada del eliminador de ruido.</translation>
    </message>
    <message>
        <source>%1: the width of &quot;conditioning&quot; in cytodiffusion.json is not &quot;cross_attention_dim&quot; in unet/config.json.</source>
        <translation>%1: el ancho de «conditioning» en cytodiffusion.json no es «cross_attention_dim» de unet/config.json.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model %1.</source>
        <translation>No hay memoria suficiente para el modelo %1.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller model.</source>
        <translation>Cierre otros programas o use un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The model %1 cannot be loaded: %2</source>
        <translation>No se puede cargar el modelo %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>ClassGaussians</name>
    <message>
        <source>Fit it anew with `train-start`, or delete it.</source>
        <translation>Ajústelo de nuevo con `train-start` o bórrelo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The entry &quot;%2&quot; of %1 does not fit the model.</source>
        <translation>La entrada «%2» de %1 no corresponde al modelo.</translation>
    </message>
</context>
<context>
    <name>ClassSet</name>
    <message>
        <source>The model names no classes.</source>
        <translation>El modelo no nombra ninguna clase.</translation>
    </message>
    <message>
        <source>A class has an empty name.</source>
        <translation>Una clase tiene el nombre vacío.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; is named twice.</source>
        <translation>La clase «%1» se nombra dos veces.</translation>
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
        <translation>La tecla de «%1» debe ser una letra de la A a la Z.</translation>
    </message>
    <message>
        <source>The key %1 is used twice.</source>
        <translation>La tecla %1 se usa dos veces.</translation>
    </message>
    <message>
        <source>Give each class a letter of its own; %1 means &quot;cannot identify&quot;.</source>
        <translation>Dé a cada clase una letra propia; %1 significa «no identificable».</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>Basófilo</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>Eosinófilo</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>Eritroblasto</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>Granulocito inmaduro</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>Linfocito</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>Monocito</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>Neutrófilo</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>Plaqueta</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>Blasto</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefacto</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>Sombra de Gumprecht</translation>
    </message>
</context>
<context>
    <name>ClassifierModel</name>
    <message>
        <source>The model %1 has no cytodiffusion.json: it knows no cell classes and cannot classify.</source>
        <translation>El modelo %1 no tiene cytodiffusion.json: no conoce clases celulares y no puede clasificar.</translation>
    </message>
    <message>
        <source>Fine-tune it first, or choose a model that was trained with this program.</source>
        <translation>Ajústelo antes o elija un modelo entrenado con este programa.</translation>
    </message>
    <message>
        <source>The model %1 names no class.</source>
        <translation>El modelo %1 no nombra ninguna clase.</translation>
    </message>
    <message>
        <source>%1: the width of the conditioning is not the one that the denoiser takes.</source>
        <translation>%1: el ancho del condicionamiento no es el que admite el eliminador de ruido.</translation>
    </message>
    <message>
        <source>%1: the denoiser does not predict noise alone.</source>
        <translation>%1: el eliminador de ruido no predice solo el ruido.</translation>
    </message>
    <message>
        <source>%1: the image size in &quot;preprocessing&quot; is smaller than one latent pixel.</source>
        <translation>%1: el tamaño de imagen en «preprocessing» es menor que un píxel latente.</translation>
    </message>
    <message>
        <source>%1: &quot;mask_radius_fraction&quot; leaves no latent pixel.</source>
        <translation>%1: «mask_radius_fraction» no deja ningún píxel latente.</translation>
    </message>
</context>
<context>
    <name>ClassifyRun</name>
    <message>
        <source>What is done is kept: the same command with --resume goes on.</source>
        <translation>Lo hecho se conserva: el mismo comando con --resume continúa.</translation>
    </message>
    <message>
        <source>Predictions and scores cannot both be written to %1.</source>
        <translation>Las predicciones y las puntuaciones no pueden escribirse ambas en %1.</translation>
    </message>
    <message>
        <source>Name two files.</source>
        <translation>Indique dos archivos.</translation>
    </message>
    <message>
        <source>%1 of %2 images were classified before and are not computed again.</source>
        <translation>%1 de %2 imágenes ya se clasificaron y no se calculan de nuevo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>No image was found.</source>
        <translation>No se encontró ninguna imagen.</translation>
    </message>
    <message>
        <source>Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff.</source>
        <translation>Las imágenes terminan en .jpg, .jpeg, .png, .bmp, .tif o .tiff.</translation>
    </message>
    <message>
        <source>%1 of %2 images failed.</source>
        <translation>Fallaron %1 de %2 imágenes.</translation>
    </message>
    <message>
        <source>The log %1 cannot be written.</source>
        <translation>No se puede escribir el registro %1.</translation>
    </message>
    <message>
        <source>Name another file with --log.</source>
        <translation>Indique otro archivo con --log.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder and was not followed; name it itself if it is meant.</source>
        <translation>%1 es un enlace a una carpeta y no se ha seguido; nómbrelo directamente si se refiere a él.</translation>
    </message>
    <message>
        <source>Images that failed: %1</source>
        <translation>Imágenes fallidas: %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number of at least %2.</source>
        <translation>%1 no es un número entero de al menos %2.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 no es un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 is not a number of at least %2.</source>
        <translation>%1 no es un número de al menos %2.</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3.</source>
        <translation>%1 no es un número de %2 a %3.</translation>
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
        <translation>No se conoce el dispositivo «%1».</translation>
    </message>
    <message>
        <source>Set the device to auto, cpu, cuda or cuda:K.</source>
        <translation>Elija como dispositivo auto, cpu, cuda o cuda:K.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available: no CUDA device can be used.</source>
        <translation>El dispositivo «%1» no está disponible: no se puede usar ningún dispositivo CUDA.</translation>
    </message>
    <message>
        <source>Set the device to auto or cpu, or install a driver and a LibTorch built with CUDA.</source>
        <translation>Elija auto o cpu, o instale un controlador y una LibTorch con CUDA.</translation>
    </message>
    <message>
        <source>Set the device to a smaller number.</source>
        <translation>Elija un número de dispositivo menor.</translation>
    </message>
    <message>
        <source>The precision &quot;%1&quot; is not known.</source>
        <translation>No se conoce la precisión «%1».</translation>
    </message>
    <message>
        <source>Set the precision to auto, f32, bf16 or f16.</source>
        <translation>Elija la precisión auto, f32, bf16 o f16.</translation>
    </message>
    <message>
        <source>The precision f16 needs a CUDA device.</source>
        <translation>La precisión f16 necesita un dispositivo CUDA.</translation>
    </message>
    <message>
        <source>Set the precision to auto, f32 or bf16.</source>
        <translation>Elija la precisión auto, f32 o bf16.</translation>
    </message>
    <message>
        <source>CUDA device %1, %2</source>
        <translation>Dispositivo CUDA %1, %2</translation>
    </message>
    <message>
        <source>The number of threads must lie between 0 and 1024.</source>
        <translation>El número de hilos debe estar entre 0 y 1024.</translation>
    </message>
    <message>
        <source>The batch must lie between 0 and 65536.</source>
        <translation>El lote debe estar entre 0 y 65536.</translation>
    </message>
    <message>
        <source>There is not enough memory to run the networks.</source>
        <translation>No hay memoria suficiente para ejecutar las redes.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller batch.</source>
        <translation>Cierre otros programas o elija un lote más pequeño.</translation>
    </message>
    <message>
        <source>The networks could not be run: %1</source>
        <translation>No se pudieron ejecutar las redes: %1</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available: those of this computer are numbered from 0 to %2.</source>
        <translation>El dispositivo «%1» no está disponible: los de este equipo están numerados del 0 al %2.</translation>
    </message>
    <message numerus="yes">
        <source>CPU, %1, %n thread(s)</source>
        <translation>
            <numerusform>Procesador, %1, %n hilo</numerusform>
            <numerusform>Procesador, %1, %n hilos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>%1 cells, page %2 of %3</source>
        <translation>%1 células, página %2 de %3</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 células</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Solo para investigación.</translation>
    </message>
    <message>
        <source>Model %1. %2</source>
        <translation>Modelo %1. %2</translation>
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
        <translation>sin probabilidad ajustada</translation>
    </message>
    <message>
        <source>margin %1</source>
        <translation>margen %1</translation>
    </message>
    <message>
        <source>anomaly %1</source>
        <translation>anomalía %1</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>no limit fitted</source>
        <translation>sin límite ajustado</translation>
    </message>
    <message>
        <source>anomalous</source>
        <translation>anómala</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>pruned after %1 trials</source>
        <translation>descartada tras %1 ensayos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>%1, line %2: a quoted cell never ends.</source>
        <translation>%1, línea %2: una celda entre comillas no termina.</translation>
    </message>
    <message>
        <source>%1, line %2: the row has %3 cells where the header has %4.</source>
        <translation>%1, línea %2: la fila tiene %3 celdas y el encabezado %4.</translation>
    </message>
    <message>
        <source>%1 has no header line.</source>
        <translation>%1 no tiene encabezado.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Compruebe la carpeta, los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>Name another one.</source>
        <translation>Indique otro destino.</translation>
    </message>
    <message>
        <source>The name of a file to write is empty.</source>
        <translation>El nombre de un archivo que se debe escribir está vacío.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, which would be replaced by the file.</source>
        <translation>%1 es un dispositivo, una tubería o un socket, que el archivo sustituiría.</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no folder %2.</source>
        <translation>No se puede escribir %1: no existe la carpeta %2.</translation>
    </message>
    <message>
        <source>Make the folder, or name another file.</source>
        <translation>Cree la carpeta o indique otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the folder %2 is closed.</source>
        <translation>No se puede escribir %1: la carpeta %2 no admite escritura.</translation>
    </message>
    <message>
        <source>Check its permissions, or name another file.</source>
        <translation>Compruebe sus permisos o indique otro archivo.</translation>
    </message>
    <message>
        <source>The name of a folder to write to is empty.</source>
        <translation>El nombre de una carpeta en la que se debe escribir está vacío.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Indique una carpeta.</translation>
    </message>
    <message>
        <source>%1 is no folder.</source>
        <translation>%1 no es una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 is closed: nothing can be written to it.</source>
        <translation>No se puede escribir nada en la carpeta %1.</translation>
    </message>
    <message>
        <source>Check its permissions, or name another folder.</source>
        <translation>Compruebe sus permisos o indique otra carpeta.</translation>
    </message>
</context>
<context>
    <name>DatasetSelection</name>
    <message>
        <source>The file has the form {&quot;class of the data set&quot;: &quot;class of the model&quot;}.</source>
        <translation>El archivo tiene la forma {&quot;clase de los datos&quot;: &quot;clase del modelo&quot;}.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1: the value of &quot;%2&quot; must be a class or null.</source>
        <translation>%1: el valor de «%2» debe ser una clase o null.</translation>
    </message>
    <message>
        <source>The data set has no class &quot;%1&quot;.</source>
        <translation>Los datos no tienen la clase «%1».</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot;, which the data set does not have.</source>
        <translation>La tabla de clases nombra «%1», que no está en los datos.</translation>
    </message>
    <message>
        <source>The class map names &quot;%1&quot;, which the model does not know.</source>
        <translation>La tabla de clases nombra «%1», que el modelo no conoce.</translation>
    </message>
    <message>
        <source>The model knows: %1.</source>
        <translation>El modelo conoce: %1.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>El modelo no conoce la clase «%1».</translation>
    </message>
    <message>
        <source>The model knows: %1. Where the command has these options, map the class with --class-map, or name it with --abnormal-class.</source>
        <translation>El modelo conoce: %1. Donde la orden tenga estas opciones, asigne la clase con --class-map o indíquela con --abnormal-class.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Classifying</source>
        <translation>Clasificando</translation>
    </message>
    <message>
        <source>The batch was halved to %1: memory ran out.</source>
        <translation>El lote se redujo a la mitad, a %1: se agotó la memoria.</translation>
    </message>
    <message>
        <source>The option &quot;%1&quot; must lie between %2 and %3.</source>
        <translation>La opción «%1» debe estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>The option &quot;timestep-low&quot; must not be larger than &quot;timestep-high&quot;.</source>
        <translation>La opción «timestep-low» no debe ser mayor que «timestep-high».</translation>
    </message>
    <message>
        <source>The option &quot;timestep-high&quot; must be less than %1, the number of the model&apos;s noise levels.</source>
        <translation>La opción «timestep-high» debe ser menor que %1, el número de niveles de ruido del modelo.</translation>
    </message>
    <message>
        <source>The model&apos;s &quot;weighting&quot; is not positive at all timesteps between %1 and %2.</source>
        <translation>La «weighting» del modelo no es positiva en todos los pasos entre %1 y %2.</translation>
    </message>
    <message>
        <source>Calibrate the model anew, or narrow the range of timesteps.</source>
        <translation>Recalibre el modelo o reduzca el intervalo de pasos.</translation>
    </message>
    <message>
        <source>The networks in memory are on another device or in another precision than asked for.</source>
        <translation>Las redes en memoria están en otro dispositivo o precisión que los pedidos.</translation>
    </message>
    <message>
        <source>Computing on %1.</source>
        <translation>Se calcula en %1.</translation>
    </message>
    <message>
        <source>Computing heatmaps</source>
        <translation>Calculando mapas de calor</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The network gave a number that is not finite.</source>
        <translation>La red devolvió un número no finito.</translation>
    </message>
    <message>
        <source>Check the model with &quot;model verify&quot;, or use the precision f32.</source>
        <translation>Compruebe el modelo con «model verify» o use la precisión f32.</translation>
    </message>
    <message>
        <source>The target class is not one of the model&apos;s classes.</source>
        <translation>La clase objetivo no es una clase del modelo.</translation>
    </message>
    <message>
        <source>The class to generate is not one of the model&apos;s classes.</source>
        <translation>La clase que se va a generar no es una clase del modelo.</translation>
    </message>
    <message>
        <source>The option &quot;steps&quot; must lie between 1 and %1.</source>
        <translation>La opción «steps» debe estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>The option &quot;count&quot; must lie between 1 and 1000000.</source>
        <translation>La opción «count» debe estar entre 1 y 1000000.</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Generando imágenes</translation>
    </message>
    <message>
        <source>The network gave numbers that are not finite.</source>
        <translation>La red devolvió números no finitos.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>El modelo no conoce la clase «%1».</translation>
    </message>
    <message>
        <source>With a single class there is nothing to decide.</source>
        <translation>Con una sola clase no hay nada que decidir.</translation>
    </message>
    <message>
        <source>Name two classes or more.</source>
        <translation>Indique dos clases o más.</translation>
    </message>
    <message>
        <source>The model %1 has no &quot;weighting&quot; of its own: that of the authors&apos; model is used. Calibration fits one.</source>
        <translation>El modelo %1 no tiene un «weighting» propio: se usa el del modelo de los autores. La calibración ajusta uno.</translation>
    </message>
</context>
<context>
    <name>EvaluateRun</name>
    <message>
        <source>An AUC needs images of the abnormal classes and of others that could be predicted.</source>
        <translation>Una AUC necesita imágenes de las clases anómalas y otras que se hayan podido predecir.</translation>
    </message>
    <message>
        <source>A threshold is chosen where a class is abnormal, and none is.</source>
        <translation>Un umbral se elige donde una clase es anómala, y ninguna lo es.</translation>
    </message>
    <message>
        <source>Name it with --abnormal-class.</source>
        <translation>Indíquela con --abnormal-class.</translation>
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
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Error de calibración esperado</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Puntuación de Brier</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images that could not be predicted</source>
        <translation>Imágenes que no se pudieron predecir</translation>
    </message>
    <message>
        <source>Seconds per image</source>
        <translation>Segundos por imagen</translation>
    </message>
    <message>
        <source>Denoiser evaluations per image</source>
        <translation>Evaluaciones del eliminador de ruido por imagen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Recall: share of the class&apos;s images that were recognised. Precision: share of the images predicted as the class that belong to it.</source>
        <translation>Sensibilidad: proporción de imágenes de la clase reconocidas. Precisión: proporción de las predichas como tales que pertenecen a la clase.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Area under the ROC curve, the model&apos;s score</source>
        <translation>Área bajo la curva ROC, puntuación del modelo</translation>
    </message>
    <message>
        <source>Area under the ROC curve, margin</source>
        <translation>Área bajo la curva ROC, margen</translation>
    </message>
    <message>
        <source>Area under the ROC curve, zeta</source>
        <translation>Área bajo la curva ROC, zeta</translation>
    </message>
    <message>
        <source>Abnormal images</source>
        <translation>Imágenes anómalas</translation>
    </message>
    <message>
        <source>Normal images</source>
        <translation>Imágenes normales</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>Especificidad</translation>
    </message>
    <message>
        <source>Evaluation of a model</source>
        <translation>Evaluación de un modelo</translation>
    </message>
    <message>
        <source>Data set: %1</source>
        <translation>Datos: %1</translation>
    </message>
    <message>
        <source>Model (SHA-256 of its weights): %1</source>
        <translation>Modelo (SHA-256 de sus pesos): %1</translation>
    </message>
    <message>
        <source>Computed on: %1</source>
        <translation>Calculado en: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Versión del programa: %1</translation>
    </message>
    <message>
        <source>Written at: %1</source>
        <translation>Escrito el: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Solo para investigación.</translation>
    </message>
    <message>
        <source>Classes in question, all others being ruled out</source>
        <translation>Clases en cuestión; todas las demás están descartadas</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>In brackets: 95 % intervals.</source>
        <translation>Entre paréntesis: intervalos del 95 %.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>AUC, margin</source>
        <translation>AUC, margen</translation>
    </message>
    <message>
        <source>AUC, zeta</source>
        <translation>AUC, zeta</translation>
    </message>
    <message>
        <source>Differences to %1 on the same images: above 0, the other model is better. p: exact McNemar test.</source>
        <translation>Diferencias con %1 en las mismas imágenes: por encima de 0, el otro modelo es mejor. p: prueba exacta de McNemar.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modelos comparados</translation>
    </message>
    <message>
        <source>ROC curve of the margin, all models</source>
        <translation>Curva ROC del margen, todos los modelos</translation>
    </message>
    <message>
        <source>ROC curve of zeta, all models</source>
        <translation>Curva ROC de zeta, todos los modelos</translation>
    </message>
    <message>
        <source>Reliability of the shown probabilities: %1</source>
        <translation>Fiabilidad de las probabilidades mostradas: %1</translation>
    </message>
    <message>
        <source>Cells whose score is below the threshold are flagged.</source>
        <translation>Se marcan las células cuya puntuación está por debajo del umbral.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Distribution of the margin</source>
        <translation>Distribución del margen</translation>
    </message>
    <message>
        <source>Distribution of zeta</source>
        <translation>Distribución de zeta</translation>
    </message>
</context>
<context>
    <name>ExperimentAblation</name>
    <message>
        <source>The trials were computed with another number of classes.</source>
        <translation>Los ensayos se calcularon con otro número de clases.</translation>
    </message>
    <message>
        <source>The trials of %1 of %2 images were computed before.</source>
        <translation>Los ensayos de %1 de %2 imágenes ya se calcularon.</translation>
    </message>
    <message>
        <source>None of the images of %1 could be classified.</source>
        <translation>No se pudo clasificar ninguna imagen de %1.</translation>
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
        <translation>Las tablas de %1 no se corresponden.</translation>
    </message>
    <message>
        <source>Remove this folder and run the experiment again.</source>
        <translation>Quite esta carpeta y repita el experimento.</translation>
    </message>
</context>
<context>
    <name>ExperimentBuckets</name>
    <message>
        <source>The images were computed with different numbers of classes.</source>
        <translation>Las imágenes se calcularon con distintos números de clases.</translation>
    </message>
    <message>
        <source>The learned weighting needs images to learn from.</source>
        <translation>La ponderación aprendida necesita imágenes de las que aprender.</translation>
    </message>
    <message>
        <source>The learned weighting did not converge.</source>
        <translation>La ponderación aprendida no convergió.</translation>
    </message>
</context>
<context>
    <name>ExperimentCells</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Preparing cells</source>
        <translation>Preparando las células</translation>
    </message>
    <message>
        <source>%1 could not be prepared: %2</source>
        <translation>No se pudo preparar %1: %2</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
</context>
<context>
    <name>ExperimentCompare</name>
    <message>
        <source>The models were not asked about the same images.</source>
        <translation>No se preguntó a los modelos por las mismas imágenes.</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Comparación con %1</translation>
    </message>
</context>
<context>
    <name>ExperimentConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Corrija el archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 names no method.</source>
        <translation>%1 no nombra ningún método.</translation>
    </message>
    <message>
        <source>%1: the name of a method, &quot;%2&quot;, must consist of letters, digits, - and _.</source>
        <translation>%1: el nombre de un método, «%2», debe constar de letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>%1: two methods are called &quot;%2&quot;.</source>
        <translation>%1: dos métodos se llaman «%2».</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; is empty.</source>
        <translation>%1: «trials» está vacío.</translation>
    </message>
    <message>
        <source>%1: &quot;prune_trials&quot; is larger than the largest of &quot;trials&quot;, %2.</source>
        <translation>%1: «prune_trials» es mayor que el mayor valor de «trials», %2.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; of the procedure &quot;%2&quot; is empty.</source>
        <translation>%1: «trials» del procedimiento «%2» está vacío.</translation>
    </message>
    <message>
        <source>%1: &quot;trials&quot; of the procedure &quot;%2&quot; has a number twice.</source>
        <translation>%1: «trials» del procedimiento «%2» contiene un número dos veces.</translation>
    </message>
    <message>
        <source>%1: the trials of the procedure &quot;%2&quot; stand beside its classifier, not in it.</source>
        <translation>%1: los ensayos del procedimiento «%2» van junto a su «classifier», no dentro.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be of the kind baseline: what judges synthetic cells is of another architecture than what made them.</source>
        <translation>%1: «%2» debe ser del tipo baseline: lo que juzga células sintéticas es de otra arquitectura que lo que las generó.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must not crop: the cells are what the model sees already.</source>
        <translation>%1: «%2» no debe recortar: las células ya son lo que ve el modelo.</translation>
    </message>
    <message>
        <source>%1: &quot;images_per_class&quot; is less than &quot;folds&quot;.</source>
        <translation>%1: «images_per_class» es menor que «folds».</translation>
    </message>
</context>
<context>
    <name>ExperimentFewImages</name>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>None of the test images of %1 could be classified.</source>
        <translation>No se pudo clasificar ninguna imagen de prueba de %1.</translation>
    </message>
</context>
<context>
    <name>ExperimentFolder</name>
    <message>
        <source>%1 holds another experiment, which differs in %2.</source>
        <translation>%1 contiene otro experimento, que difiere en %2.</translation>
    </message>
    <message>
        <source>Choose another output folder, or run it with what it was begun with.</source>
        <translation>Elija otra carpeta de salida o ejecútelo con lo que se empezó.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>An experiment names its data by their content: remove or repair the file.</source>
        <translation>Un experimento nombra sus datos por su contenido: quite o repare el archivo.</translation>
    </message>
</context>
<context>
    <name>ExperimentFolds</name>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The tables of %1 do not belong together.</source>
        <translation>Las tablas de %1 no se corresponden.</translation>
    </message>
    <message>
        <source>Remove this folder and run the experiment again.</source>
        <translation>Quite esta carpeta y repita el experimento.</translation>
    </message>
</context>
<context>
    <name>ExperimentLeaveOut</name>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>ExperimentReaders</name>
    <message>
        <source>The study was changed outside of the program: %1</source>
        <translation>El estudio se modificó fuera del programa: %1</translation>
    </message>
    <message>
        <source>`study verify-audit` names everything that was changed. Compare with a backup.</source>
        <translation>«study verify-audit» indica todo lo que se modificó. Compare con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The study was changed while its readers were compared.</source>
        <translation>El estudio se modificó mientras se comparaban sus lectores.</translation>
    </message>
    <message>
        <source>Run the experiment again when nobody is at work on it.</source>
        <translation>Repita el experimento cuando nadie esté trabajando en él.</translation>
    </message>
    <message>
        <source>No cell of %1 has labels of two readers.</source>
        <translation>Ninguna célula de %1 tiene etiquetas de dos lectores.</translation>
    </message>
    <message>
        <source>Readers can be compared when they have labelled the same cells.</source>
        <translation>Los lectores se pueden comparar cuando han etiquetado las mismas células.</translation>
    </message>
    <message>
        <source>Labels newer than the consensus that they are compared with: %1.</source>
        <translation>Etiquetas más recientes que el consenso con el que se comparan: %1.</translation>
    </message>
</context>
<context>
    <name>ExperimentSpeed</name>
    <message>
        <source>The procedure &quot;%1&quot; is the naive one of diffusion models, and this model is none.</source>
        <translation>El procedimiento «%1» es el ingenuo de los modelos de difusión, y este modelo no lo es.</translation>
    </message>
    <message>
        <source>Name a diffusion model.</source>
        <translation>Indique un modelo de difusión.</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>ExperimentSynthetic</name>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>The result of a fold of the detector is damaged.</source>
        <translation>El resultado de una partición del detector está dañado.</translation>
    </message>
    <message>
        <source>Remove the folder &quot;detector&quot; and run the experiment again.</source>
        <translation>Quite la carpeta «detector» y repita el experimento.</translation>
    </message>
    <message>
        <source>None of the cells of %1 could be judged.</source>
        <translation>No se pudo juzgar ninguna de las células de %1.</translation>
    </message>
    <message>
        <source>The classifier %1 is the model that makes the cells, and would agree with itself.</source>
        <translation>El clasificador %1 es el modelo que genera las células, y estaría de acuerdo consigo mismo.</translation>
    </message>
    <message>
        <source>Name one of another architecture.</source>
        <translation>Indique uno de otra arquitectura.</translation>
    </message>
    <message>
        <source>There are no real cells of the class &quot;%1&quot; left for the judge to learn from.</source>
        <translation>No quedan células reales de la clase «%1» de las que el juez pueda aprender.</translation>
    </message>
    <message>
        <source>Name a folder of others with --train.</source>
        <translation>Indique con --train una carpeta con otras.</translation>
    </message>
</context>
<context>
    <name>ExperimentTools</name>
    <message>
        <source>%1 is a baseline: it has no heatmaps and makes no cells.</source>
        <translation>%1 es un modelo de referencia: no tiene mapas de calor ni genera células.</translation>
    </message>
    <message>
        <source>Name a diffusion model.</source>
        <translation>Indique un modelo de difusión.</translation>
    </message>
</context>
<context>
    <name>ExperimentTrials</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 holds no trials of an image.</source>
        <translation>%1 no contiene ensayos de una imagen.</translation>
    </message>
    <message>
        <source>%1 was computed with another model or other options.</source>
        <translation>%1 se calculó con otro modelo u otras opciones.</translation>
    </message>
</context>
<context>
    <name>ExplainRun</name>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>El modelo no conoce la clase «%1».</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Conoce: %1.</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>Calculando explicaciones</translation>
    </message>
    <message>
        <source>Explaining was stopped.</source>
        <translation>La explicación se detuvo.</translation>
    </message>
    <message>
        <source>What is done is kept: the same command with --resume goes on.</source>
        <translation>Lo hecho se conserva: el mismo comando con --resume continúa.</translation>
    </message>
</context>
<context>
    <name>FilesText</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Compruebe la carpeta, los permisos y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>FilterFacts</name>
    <message>
        <source>All readers agree</source>
        <translation>Todos los lectores coinciden</translation>
    </message>
    <message>
        <source>Decided by majority</source>
        <translation>Decidido por mayoría</translation>
    </message>
    <message>
        <source>Decided by seniority</source>
        <translation>Decidido por experiencia</translation>
    </message>
    <message>
        <source>Decided by an adjudicator</source>
        <translation>Decidido por un árbitro</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Sin resolver</translation>
    </message>
</context>
<context>
    <name>FoldImport</name>
    <message>
        <source>%1 is of the same model as a table before it.</source>
        <translation>%1 es del mismo modelo que una tabla anterior.</translation>
    </message>
    <message>
        <source>Each fold has a model of its own.</source>
        <translation>Cada partición tiene su propio modelo.</translation>
    </message>
    <message>
        <source>The classes of %1 are not those of the first fold.</source>
        <translation>Las clases de %1 no son las de la primera partición.</translation>
    </message>
    <message>
        <source>Folds of one set are trained on the same classes.</source>
        <translation>Las particiones de un conjunto se entrenan con las mismas clases.</translation>
    </message>
    <message>
        <source>The row does not say which content the image had: %1</source>
        <translation>La fila no dice qué contenido tenía la imagen: %1</translation>
    </message>
    <message>
        <source>The study has no image of this content.</source>
        <translation>El estudio no tiene ninguna imagen con este contenido.</translation>
    </message>
    <message>
        <source>A copy of an image above.</source>
        <translation>Una copia de una imagen anterior.</translation>
    </message>
    <message>
        <source>The image %1 is in two folds, %2 and %3.</source>
        <translation>La imagen %1 está en dos particiones, %2 y %3.</translation>
    </message>
    <message>
        <source>At least one of their models was trained on it, and so its prediction is no test.</source>
        <translation>Al menos uno de sus modelos se entrenó con ella, así que su predicción no es una prueba.</translation>
    </message>
    <message>
        <source>A model set needs a name.</source>
        <translation>Un conjunto de modelos necesita un nombre.</translation>
    </message>
    <message>
        <source>A model set needs the tables of at least one fold.</source>
        <translation>Un conjunto de modelos necesita las tablas de al menos una partición.</translation>
    </message>
</context>
<context>
    <name>FoldReview</name>
    <message>
        <source>The predictions of %1 and the labels agree everywhere: there is nothing to review.</source>
        <translation>Las predicciones de %1 y las etiquetas coinciden en todo: no hay nada que revisar.</translation>
    </message>
</context>
<context>
    <name>FoldTable</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, fila %2: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the column %2 is no number of the kind that belongs there.</source>
        <translation>«%1» en la columna %2 no es un número del tipo que corresponde.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>Name the tables that `classify --output FILE --scores FILE` has written.</source>
        <translation>Indique las tablas escritas por `classify --output FILE --scores FILE`.</translation>
    </message>
    <message>
        <source>the classes of %1 are not those of the images before.</source>
        <translation>las clases de %1 no son las de las imágenes anteriores.</translation>
    </message>
    <message>
        <source>the table of scores does not have all classes of %1.</source>
        <translation>la tabla de puntuaciones no tiene todas las clases de %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no class of the table of scores.</source>
        <translation>«%1» no es una clase de la tabla de puntuaciones.</translation>
    </message>
    <message>
        <source>the row is not of the same model as those before.</source>
        <translation>la fila no es del mismo modelo que las anteriores.</translation>
    </message>
    <message>
        <source>%1 has no rows.</source>
        <translation>%1 no tiene filas.</translation>
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
        <translation>El modelo no conoce la clase «%1».</translation>
    </message>
    <message>
        <source>`model info` lists its classes.</source>
        <translation>«model info» enumera sus clases.</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Labels, in the gallery</source>
        <translation>Etiquetas, en la galería</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>Label as &quot;cannot identify&quot;</source>
        <translation>Etiquetar como «no identificable»</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 a 4</translation>
    </message>
    <message>
        <source>How sure you are: high, moderate, low, no confidence</source>
        <translation>Su confianza: alta, moderada, baja, ninguna</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Another cell; with Shift select more</source>
        <translation>Otra célula; con Mayús se seleccionan varias</translation>
    </message>
    <message>
        <source>Pictures, in the inspector</source>
        <translation>Imágenes, en el inspector</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ y −</translation>
    </message>
    <message>
        <source>Larger and smaller</source>
        <translation>Más grande y más pequeño</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Fit the whole cell</source>
        <translation>Mostrar toda la célula</translation>
    </message>
    <message>
        <source>Space, held</source>
        <translation>Espacio, mantenida</translation>
    </message>
    <message>
        <source>The original instead of the change</source>
        <translation>El original en lugar del cambio</translation>
    </message>
    <message>
        <source>About CytoDiffusion</source>
        <translation>Acerca de CytoDiffusion</translation>
    </message>
    <message>
        <source>&lt;h3&gt;CytoDiffusion %1&lt;/h3&gt;&lt;p&gt;A workbench for blood cell images and a diffusion classifier.&lt;/p&gt;&lt;p&gt;For research use only. Not a medical device, not for diagnosis.&lt;/p&gt;&lt;p&gt;GNU General Public License, version 3. Method: Deltadahl et al., Nature Machine Intelligence 7, 1791–1803 (2025).&lt;/p&gt;</source>
        <translation>&lt;h3&gt;CytoDiffusion %1&lt;/h3&gt;&lt;p&gt;Un puesto de trabajo para imágenes de células sanguíneas y un clasificador por difusión.&lt;/p&gt;&lt;p&gt;Solo para investigación. No es un producto sanitario ni sirve para diagnosticar.&lt;/p&gt;&lt;p&gt;Licencia pública general GNU, versión 3. Método: Deltadahl et al., Nature Machine Intelligence 7, 1791–1803 (2025).&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ImageQueue</name>
    <message>
        <source>The image could not be prepared: %1</source>
        <translation>No se pudo preparar la imagen: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for the image.</source>
        <translation>No hay memoria suficiente para la imagen.</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller image.</source>
        <translation>Cierre otros programas o use una imagen más pequeña.</translation>
    </message>
</context>
<context>
    <name>ImageSelection</name>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2.</source>
        <translation>«%1» no es una expresión regular: %2.</translation>
    </message>
    <message>
        <source>The split was stopped.</source>
        <translation>El reparto se detuvo.</translation>
    </message>
    <message>
        <source>Cross-validation needs at least two folds.</source>
        <translation>La validación cruzada necesita al menos dos particiones.</translation>
    </message>
    <message>
        <source>There is no fold %1: the folds are 0 to %2.</source>
        <translation>No hay partición %1: van de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 folds cannot be made of %2 groups of images.</source>
        <translation>No se pueden formar %1 particiones con %2 grupos de imágenes.</translation>
    </message>
    <message>
        <source>The class &quot;%1&quot; cannot be spread over %2 folds: it has too few groups of images.</source>
        <translation>La clase «%1» no puede repartirse en %2 particiones: tiene pocos grupos de imágenes.</translation>
    </message>
    <message>
        <source>Use fewer folds or smaller groups, or leave the class out.</source>
        <translation>Use menos particiones o grupos más pequeños, o deje fuera la clase.</translation>
    </message>
    <message>
        <source>%1 images of the class &quot;%2&quot; were asked for, and there are %3.</source>
        <translation>Se pidieron %1 imágenes de la clase «%2» y hay %3.</translation>
    </message>
    <message>
        <source>%1 has no class &quot;%2&quot; to exclude.</source>
        <translation>%1 no tiene la clase «%2» para excluir.</translation>
    </message>
    <message>
        <source>Name one of the folders of the data set.</source>
        <translation>Indique una de las carpetas de los datos.</translation>
    </message>
    <message>
        <source>No class of %1 is left to train on.</source>
        <translation>No queda ninguna clase de %1 para entrenar.</translation>
    </message>
</context>
<context>
    <name>Imaging</name>
    <message>
        <source>There is not enough memory to read &quot;%1&quot;.</source>
        <translation>No hay memoria suficiente para leer «%1».</translation>
    </message>
    <message>
        <source>Close other programs or reduce the image.</source>
        <translation>Cierre otros programas o reduzca la imagen.</translation>
    </message>
    <message>
        <source>The content of &quot;%1&quot; is damaged and cannot be decoded.</source>
        <translation>El contenido de «%1» está dañado y no se puede descodificar.</translation>
    </message>
    <message>
        <source>Open it in another program and save it again, or copy it again.</source>
        <translation>Ábrala en otro programa y guárdela de nuevo, o cópiela otra vez.</translation>
    </message>
    <message>
        <source>The pixels of &quot;%1&quot; are stored in a way that is not supported.</source>
        <translation>Los píxeles de «%1» están guardados de una forma no admitida.</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF with 8 or 16 bits per channel.</source>
        <translation>Guárdela como PNG o TIFF con 8 o 16 bits por canal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>Copy or export the image again.</source>
        <translation>Copie o exporte de nuevo la imagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 GB.</source>
        <translation>«%1» supera 1 GB.</translation>
    </message>
    <message>
        <source>Cut out the cells and save them as single images.</source>
        <translation>Recorte las células y guárdelas como imágenes sueltas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 x %3 pixels; the limit is 100 megapixels.</source>
        <translation>«%1» tiene %2 x %3 píxeles; el límite es de 100 megapíxeles.</translation>
    </message>
    <message>
        <source>The folder of &quot;%1&quot; may not be entered.</source>
        <translation>No se permite entrar en la carpeta de «%1».</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or renamed.</source>
        <translation>Compruebe la ruta; quizá el archivo se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not an image.</source>
        <translation>«%1» es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>Name the images in it, or rename the folder.</source>
        <translation>Indique las imágenes que contiene o cambie el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or pipe, not an image file.</source>
        <translation>«%1» es un dispositivo o una tubería, no un archivo de imagen.</translation>
    </message>
    <message>
        <source>Save the image to a file first.</source>
        <translation>Guarde antes la imagen en un archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2.</source>
        <translation>No se puede abrir «%1»: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end: %2.</source>
        <translation>No se puede leer «%1» hasta el final: %2.</translation>
    </message>
    <message>
        <source>Check the drive or the network connection and try again.</source>
        <translation>Compruebe la unidad o la conexión de red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before the image is complete.</source>
        <translation>«%1» termina antes de que la imagen esté completa.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The kind of image in &quot;%1&quot; is not supported: %2.</source>
        <translation>No se admite el tipo de imagen de «%1»: %2.</translation>
    </message>
    <message>
        <source>lossless or hierarchical JPEG</source>
        <translation>JPEG sin pérdidas o jerárquico</translation>
    </message>
    <message>
        <source>JPEG with %1 bits per channel</source>
        <translation>JPEG con %1 bits por canal</translation>
    </message>
    <message>
        <source>JPEG with %1 channels</source>
        <translation>JPEG con %1 canales</translation>
    </message>
    <message>
        <source>JPEG without a height in its header</source>
        <translation>JPEG sin altura en la cabecera</translation>
    </message>
    <message>
        <source>bitmap that holds a JPEG or PNG</source>
        <translation>mapa de bits que contiene un JPEG o PNG</translation>
    </message>
    <message>
        <source>TIFF with floating-point or signed values</source>
        <translation>TIFF con valores de coma flotante o con signo</translation>
    </message>
    <message>
        <source>TIFF with %1 bits per channel</source>
        <translation>TIFF con %1 bits por canal</translation>
    </message>
    <message>
        <source>TIFF with %1 channels</source>
        <translation>TIFF con %1 canales</translation>
    </message>
    <message>
        <source>TIFF with 16 bits per channel that is not grey or RGB</source>
        <translation>TIFF con 16 bits por canal que no es gris ni RGB</translation>
    </message>
    <message>
        <source>TIFF with 16 bits per channel in separate planes</source>
        <translation>TIFF con 16 bits por canal en planos separados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an image of a known kind.</source>
        <translation>«%1» no es una imagen de un tipo conocido.</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP and TIFF files can be read.</source>
        <translation>Se pueden leer archivos JPEG, PNG, BMP y TIFF.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>Check the path; the folder may have been moved or renamed.</source>
        <translation>Compruebe la ruta; quizá la carpeta se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file, not a data set.</source>
        <translation>«%1» es un archivo, no un conjunto de datos.</translation>
    </message>
    <message>
        <source>Name the folder that holds one folder of images per class.</source>
        <translation>Indique la carpeta que contiene una carpeta de imágenes por clase.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; may not be read.</source>
        <translation>No se permite leer la carpeta «%1».</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>No folder in &quot;%1&quot; holds an image.</source>
        <translation>Ninguna carpeta de «%1» contiene imágenes.</translation>
    </message>
    <message>
        <source>A data set has one folder per class with JPEG, PNG, BMP or TIFF files.</source>
        <translation>Un conjunto de datos tiene una carpeta por clase con archivos JPEG, PNG, BMP o TIFF.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be searched for images: %2.</source>
        <translation>No se pueden buscar imágenes en la carpeta «%1»: %2.</translation>
    </message>
    <message>
        <source>The name of &quot;%1&quot; is not in UTF-8, so that the file cannot be opened; \x stands before its other bytes.</source>
        <translation>El nombre de «%1» no está en UTF-8, de modo que el archivo no se puede abrir; \x precede a sus otros bytes.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Cámbiele el nombre.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program met an unexpected state: %1.</source>
        <translation>El programa llegó a un estado inesperado: %1.</translation>
    </message>
    <message>
        <source>The program met an unexpected state.</source>
        <translation>El programa llegó a un estado inesperado.</translation>
    </message>
</context>
<context>
    <name>KeyBindings</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>The key of &quot;%1&quot; must be a letter from A to Z.</source>
        <translation>La tecla de «%1» debe ser una letra de la A a la Z.</translation>
    </message>
    <message>
        <source>The letter %1 means &quot;cannot identify&quot;; &quot;%2&quot; needs another.</source>
        <translation>La letra %1 significa «no identificable»; «%2» necesita otra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have the key %2: letters and digits alone name classes and confidences, and arrow keys move through the cells.</source>
        <translation>«%1» no puede tener la tecla %2: letras y cifras solas nombran clases y confianzas, y las flechas recorren las células.</translation>
    </message>
    <message>
        <source>The key %1 has two meanings: &quot;%2&quot; and &quot;%3&quot;.</source>
        <translation>La tecla %1 tiene dos significados: «%2» y «%3».</translation>
    </message>
</context>
<context>
    <name>LabelImport</name>
    <message>
        <source>The study has no image &quot;%1&quot;.</source>
        <translation>El estudio no tiene la imagen «%1».</translation>
    </message>
    <message>
        <source>The reader is missing.</source>
        <translation>Falta el lector.</translation>
    </message>
    <message>
        <source>%1 takes no part in this study any more.</source>
        <translation>%1 ya no participa en este estudio.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>El estudio no tiene la clase «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no confidence: it is high, moderate, low or no.</source>
        <translation>«%1» no es una confianza: es high, moderate, low o no.</translation>
    </message>
    <message>
        <source>The table labels this image twice for %1.</source>
        <translation>La tabla etiqueta esta imagen dos veces para %1.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;.</source>
        <translation>%1 no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>Columns are image_path or image_sha256, reader, label_class, label_confidence, comment.</source>
        <translation>Las columnas son image_path o image_sha256, reader, label_class, label_confidence, comment.</translation>
    </message>
    <message>
        <source>Reading the labels was cancelled.</source>
        <translation>La lectura de las etiquetas se ha cancelado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256 of an image.</source>
        <translation>«%1» no es el SHA-256 de una imagen.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; has another content than the table says.</source>
        <translation>La imagen «%1» tiene otro contenido que el que dice la tabla.</translation>
    </message>
    <message>
        <source>The content of the image &quot;%1&quot; has not been read yet: it cannot be compared.</source>
        <translation>El contenido de la imagen «%1» aún no se ha leído: no se puede comparar.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>MatrixRun</name>
    <message>
        <source>Explaining</source>
        <translation>Calculando explicaciones</translation>
    </message>
    <message>
        <source>%1 has no row: none of its images could be read.</source>
        <translation>%1 no tiene filas: no se pudo leer ninguna de sus imágenes.</translation>
    </message>
    <message>
        <source>%1: the model takes none of %2 images for this class.</source>
        <translation>%1: el modelo no asigna ninguna de %2 imágenes a esta clase.</translation>
    </message>
    <message>
        <source>%1 holds no image that can be explained.</source>
        <translation>%1 no contiene ninguna imagen que se pueda explicar.</translation>
    </message>
</context>
<context>
    <name>ModelConfig</name>
    <message>
        <source>%1: the file does not hold a JSON object.</source>
        <translation>%1: el archivo no contiene un objeto JSON.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must lie between 1 and %3.</source>
        <translation>%1: «%2» debe estar entre 1 y %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has the value %3, which this program does not support.</source>
        <translation>%1: «%2» tiene el valor %3, que este programa no admite.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must have one entry for each of the %3 blocks.</source>
        <translation>%1: «%2» debe tener una entrada para cada uno de los %3 bloques.</translation>
    </message>
    <message>
        <source>Use a checkpoint in Stable Diffusion 1.5&apos;s layout.</source>
        <translation>Use un punto de control con la estructura de Stable Diffusion 1.5.</translation>
    </message>
    <message>
        <source>%1: the field &quot;%2&quot; is not supported.</source>
        <translation>%1: no se admite el campo «%2».</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has a value of the wrong type.</source>
        <translation>%1: «%2» tiene un valor de tipo incorrecto.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; names the block type %3, which this program does not support.</source>
        <translation>%1: «%2» nombra el tipo de bloque %3, que este programa no admite.</translation>
    </message>
    <message>
        <source>%1: &quot;block_out_channels&quot; must have 1 to %2 entries.</source>
        <translation>%1: «block_out_channels» debe tener de 1 a %2 entradas.</translation>
    </message>
    <message>
        <source>%1: every entry of &quot;block_out_channels&quot; must be a multiple of &quot;norm_num_groups&quot;.</source>
        <translation>%1: cada entrada de «block_out_channels» debe ser múltiplo de «norm_num_groups».</translation>
    </message>
    <message>
        <source>%1: &quot;down_block_types&quot;, &quot;up_block_types&quot; and &quot;block_out_channels&quot; differ in length.</source>
        <translation>%1: «down_block_types», «up_block_types» y «block_out_channels» tienen longitudes distintas.</translation>
    </message>
    <message>
        <source>%1: &quot;attention_head_dim&quot; must divide the channels of its block.</source>
        <translation>%1: «attention_head_dim» debe dividir los canales de su bloque.</translation>
    </message>
    <message>
        <source>%1: &quot;downsample_padding&quot; must be 0 or 1.</source>
        <translation>%1: «downsample_padding» debe ser 0 o 1.</translation>
    </message>
    <message>
        <source>%1: &quot;sample_size&quot; must be one number.</source>
        <translation>%1: «sample_size» debe ser un solo número.</translation>
    </message>
    <message>
        <source>%1: without layers in its blocks, all &quot;block_out_channels&quot; must be equal.</source>
        <translation>%1: sin capas en sus bloques, todos los «block_out_channels» deben ser iguales.</translation>
    </message>
    <message>
        <source>%1: &quot;layers_per_block&quot; must lie between 0 and 16.</source>
        <translation>%1: «layers_per_block» debe estar entre 0 y 16.</translation>
    </message>
    <message>
        <source>%1: &quot;scaling_factor&quot; must be positive.</source>
        <translation>%1: «scaling_factor» debe ser positivo.</translation>
    </message>
    <message>
        <source>%1: &quot;beta_start&quot; and &quot;beta_end&quot; must satisfy 0 &lt; start &lt;= end &lt; 1.</source>
        <translation>%1: «beta_start» y «beta_end» deben cumplir 0 &lt; inicio &lt;= fin &lt; 1.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>Name a model folder in the layout of a diffusers pipeline.</source>
        <translation>Indique una carpeta de modelo con la estructura de un pipeline de diffusers.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 supera 64 MiB.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 no es un JSON válido.</translation>
    </message>
    <message>
        <source>Copy the file anew.</source>
        <translation>Copie de nuevo el archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>%1: &quot;norm_eps&quot; must lie between 0 and 1.</source>
        <translation>%1: «norm_eps» debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>%1: &quot;freq_shift&quot; must not be negative, and less than half of the first of &quot;block_out_channels&quot;.</source>
        <translation>%1: «freq_shift» no debe ser negativo y debe ser menor que la mitad del primer valor de «block_out_channels».</translation>
    </message>
    <message>
        <source>%1: &quot;steps_offset&quot; must not be negative, and less than &quot;num_train_timesteps&quot;.</source>
        <translation>%1: «steps_offset» no debe ser negativo y debe ser menor que «num_train_timesteps».</translation>
    </message>
</context>
<context>
    <name>ModelInfo</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>There is no model folder %1.</source>
        <translation>No existe la carpeta de modelo %1.</translation>
    </message>
    <message>
        <source>Name a folder that holds unet/, vae/ and scheduler/.</source>
        <translation>Indique una carpeta con unet/, vae/ y scheduler/.</translation>
    </message>
    <message>
        <source>%1/%2 holds no weights.</source>
        <translation>%1/%2 no contiene pesos.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1 parameters, %2, %3</source>
        <translation>%1 parámetros, %2, %3</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>none: the folder has no cytodiffusion.json, so the model cannot classify</source>
        <translation>ninguna: la carpeta no tiene cytodiffusion.json, así que el modelo no puede clasificar</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Preprocesado</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>Condicionamiento</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>none: no probabilities</source>
        <translation>ninguna: sin probabilidades</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>Anomalía</translation>
    </message>
    <message>
        <source>none: no threshold</source>
        <translation>ninguna: sin umbral</translation>
    </message>
    <message>
        <source>none of its own: that of the authors&apos; model is used</source>
        <translation>ninguna propia: se usa la del modelo de los autores</translation>
    </message>
</context>
<context>
    <name>ModelSettings</name>
    <message>
        <source>%1: &quot;%2&quot; must be a JSON object.</source>
        <translation>%1: «%2» debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>debe estar entre %1 y %2</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>must be text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; %4.</source>
        <translation>%1: «%2» en «%3» %4.</translation>
    </message>
    <message>
        <source>must be a list of classes</source>
        <translation>debe ser una lista de clases</translation>
    </message>
    <message>
        <source>must not be less than &quot;timestep_low&quot;</source>
        <translation>no debe ser menor que «timestep_low»</translation>
    </message>
    <message>
        <source>must be none, geometric or full</source>
        <translation>debe ser none, geometric o full</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be minus_one_to_one</source>
        <translation>debe ser minus_one_to_one</translation>
    </message>
    <message>
        <source>has no room for so many classes</source>
        <translation>no tiene sitio para tantas clases</translation>
    </message>
    <message>
        <source>must be a list of five numbers</source>
        <translation>debe ser una lista de cinco números</translation>
    </message>
    <message>
        <source>must be margin or zeta</source>
        <translation>debe ser margin o zeta</translation>
    </message>
    <message>
        <source>Correct the file or copy the model anew.</source>
        <translation>Corrija el archivo o copie de nuevo el modelo.</translation>
    </message>
    <message>
        <source>must be a list of three numbers</source>
        <translation>debe ser una lista de tres números</translation>
    </message>
    <message>
        <source>has a low that is above its high</source>
        <translation>tiene un límite inferior por encima del superior</translation>
    </message>
    <message>
        <source>is not known to this program</source>
        <translation>no es conocido por este programa</translation>
    </message>
    <message>
        <source>has the field &quot;%1&quot;, which is not known to this program</source>
        <translation>tiene el campo «%1», que no es conocido por este programa</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be t-test or anytime</source>
        <translation>debe ser t-test o anytime</translation>
    </message>
</context>
<context>
    <name>ModelSummary</name>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the weights: %1</source>
        <translation>SHA-256 de los pesos: %1</translation>
    </message>
    <message>
        <source>The folder has no cytodiffusion.json, so the model cannot classify.</source>
        <translation>La carpeta no tiene cytodiffusion.json, por lo que el modelo no puede clasificar.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es): %1</source>
        <translation>
            <numerusform>%n clase: %1</numerusform>
            <numerusform>%n clases: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every number as it is stored is shown by: cytodiffusion-cli model info &quot;%1&quot; --json</source>
        <translation>Todos los números tal como están guardados: cytodiffusion-cli model info &quot;%1&quot; --json</translation>
    </message>
    <message>
        <source>numbers of 32 bits</source>
        <translation>números de 32 bits</translation>
    </message>
    <message>
        <source>numbers of 16 bits</source>
        <translation>números de 16 bits</translation>
    </message>
    <message>
        <source>numbers of 16 bits (bfloat16)</source>
        <translation>números de 16 bits (bfloat16)</translation>
    </message>
    <message>
        <source>Denoiser: %1 parameters, %2, %3</source>
        <translation>Eliminador de ruido: %1 parámetros, %2, %3</translation>
    </message>
    <message>
        <source>Coder of the pictures: %1 parameters, %2, %3</source>
        <translation>Codificador de las imágenes: %1 parámetros, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3, %4</source>
        <comment>name of a network</comment>
        <translation>%1: %2 parámetros, %3, %4</translation>
    </message>
    <message>
        <source>Pictures: the middle %1 % of each side, scaled to %2 × %2 pixels</source>
        <translation>Imágenes: el %1 % central de cada lado, llevado a %2 × %2 píxeles</translation>
    </message>
    <message>
        <source>Pictures: whole, scaled to %1 × %1 pixels</source>
        <translation>Imágenes: enteras, llevadas a %1 × %1 píxeles</translation>
    </message>
    <message>
        <source>Colours: brought to those of the pictures from which the model learned</source>
        <translation>Colores: ajustados a los de las imágenes de las que aprendió el modelo</translation>
    </message>
    <message>
        <source>Colours: taken as they are</source>
        <translation>Colores: tal como son</translation>
    </message>
    <message>
        <source>Size of the cells from which the model learned: up to %1 % of the picture&apos;s side</source>
        <translation>Tamaño de las células de las que aprendió el modelo: hasta el %1 % del lado de la imagen</translation>
    </message>
    <message>
        <source>Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes that are worse than the best one at p &lt; %4 are given up.</source>
        <translation>Ensayos: hasta %1 por clase. Tras %2 ensayos, y después cada %3 más, se descartan las clases peores que la mejor con p &lt; %4.</translation>
    </message>
    <message>
        <source>Trials: %1 of each class; none is given up</source>
        <translation>Ensayos: %1 por clase; no se descarta ninguna</translation>
    </message>
    <message>
        <source>Noise: time steps %1 to %2</source>
        <translation>Ruido: pasos de tiempo %1 a %2</translation>
    </message>
    <message>
        <source>Each trial sees the picture as it is</source>
        <translation>Cada ensayo ve la imagen tal como es</translation>
    </message>
    <message>
        <source>Each trial sees the picture turned or mirrored</source>
        <translation>Cada ensayo ve la imagen girada o reflejada</translation>
    </message>
    <message>
        <source>Each trial sees the picture turned, mirrored or with other colours</source>
        <translation>Cada ensayo ve la imagen girada, reflejada o con otros colores</translation>
    </message>
    <message>
        <source>Weights of the time steps: as published</source>
        <translation>Pesos de los pasos de tiempo: como se publicaron</translation>
    </message>
    <message>
        <source>Weights of the time steps: fitted to this model</source>
        <translation>Pesos de los pasos de tiempo: ajustados a este modelo</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>Semilla: %1</translation>
    </message>
    <message numerus="yes">
        <source>Probabilities: fitted to %n picture(s) of &quot;%1&quot;, temperature %2</source>
        <translation>
            <numerusform>Probabilidades: ajustadas a %n imagen de «%1», temperatura %2</numerusform>
            <numerusform>Probabilidades: ajustadas a %n imágenes de «%1», temperatura %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Probabilities: none, because the model was not calibrated</source>
        <translation>Probabilidades: ninguna, porque el modelo no se calibró</translation>
    </message>
    <message>
        <source>Unusual cells: not told, because the model has no threshold</source>
        <translation>Células inusuales: no se señalan, porque el modelo no tiene umbral</translation>
    </message>
    <message>
        <source>Unusual cells: those whose zeta is below %1, fitted to &quot;%2&quot;</source>
        <translation>Células inusuales: aquellas cuyo zeta está por debajo de %1, ajustado a «%2»</translation>
    </message>
    <message>
        <source>Unusual cells: those whose margin is below %1, fitted to &quot;%2&quot;</source>
        <translation>Células inusuales: aquellas cuyo margen está por debajo de %1, ajustado a «%2»</translation>
    </message>
    <message>
        <source>Of the usual cells there, %1 % are not called unusual</source>
        <translation>De las células usuales de allí, el %1 % no se llama inusual</translation>
    </message>
    <message>
        <source>Of the unusual cells there, %1 % are found</source>
        <translation>De las células inusuales de allí, se encuentra el %1 %</translation>
    </message>
    <message>
        <source>Learned from: %1</source>
        <translation>Aprendido de: %1</translation>
    </message>
    <message>
        <source>Pictures that it learned from: %1</source>
        <translation>Imágenes de las que aprendió: %1</translation>
    </message>
    <message>
        <source>Steps of training: %1</source>
        <translation>Pasos de entrenamiento: %1</translation>
    </message>
    <message>
        <source>Trained with CytoDiffusion %1</source>
        <translation>Entrenado con CytoDiffusion %1</translation>
    </message>
    <message>
        <source>Trials: up to %1 of each class. After %2 trials, and again after every %3 more, classes are given up that a test finds worse than the best one, which over all its looks together is wrong about the best class with a probability of at most %4.</source>
        <translation>Ensayos: hasta %1 por clase. Tras %2 ensayos, y después cada %3 más, se descartan las clases que una prueba halla peores que la mejor; en todas sus revisiones juntas se equivoca sobre la mejor clase con una probabilidad de %4 como máximo.</translation>
    </message>
    <message>
        <source>The first trials are spread over all time steps</source>
        <translation>Los primeros ensayos se reparten entre todos los pasos de tiempo</translation>
    </message>
    <message>
        <source>Trials come in pairs whose noises are each other&apos;s negative</source>
        <translation>Los ensayos van en parejas cuyos ruidos son opuestos</translation>
    </message>
</context>
<context>
    <name>ModelWord</name>
    <message>
        <source>This cell has not been predicted yet.</source>
        <translation>Esta célula aún no se ha predicho.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture %1 cannot be encoded.</source>
        <translation>No se puede codificar la imagen %1.</translation>
    </message>
</context>
<context>
    <name>PredictionJournal</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Compruebe la carpeta, los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The unfinished run %1 was begun with another model or other options: %2.</source>
        <translation>La ejecución inacabada %1 empezó con otro modelo u otras opciones: %2.</translation>
    </message>
    <message>
        <source>Use those again, or delete the file to begin anew.</source>
        <translation>Úselos de nuevo o borre el archivo para empezar otra vez.</translation>
    </message>
    <message>
        <source>An earlier run left %1 finished images in %2.</source>
        <translation>Una ejecución anterior dejó %1 imágenes terminadas en %2.</translation>
    </message>
    <message>
        <source>Continue it with --resume, or delete the file to begin anew.</source>
        <translation>Continúela con --resume o borre el archivo para empezar otra vez.</translation>
    </message>
    <message>
        <source>Check the free space, then continue with --resume.</source>
        <translation>Compruebe el espacio libre y continúe con --resume.</translation>
    </message>
</context>
<context>
    <name>PredictionJson</name>
    <message>
        <source>The record of a prediction is damaged.</source>
        <translation>El registro de una predicción está dañado.</translation>
    </message>
    <message>
        <source>%1 was %2 and is now %3</source>
        <translation>%1 era %2 y ahora es %3</translation>
    </message>
    <message>
        <source>the record is of another kind</source>
        <translation>el registro es de otro tipo</translation>
    </message>
</context>
<context>
    <name>Pretrained</name>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold floating-point numbers</source>
        <translation>«%1» no contiene números de coma flotante</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2 and should be %3</source>
        <translation>«%1» es %2 y debería ser %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in the network</source>
        <translation>«%1» no tiene lugar en la red</translation>
    </message>
    <message>
        <source>%1 does not hold the weights of this network: %2.</source>
        <translation>%1 no contiene los pesos de esta red: %2.</translation>
    </message>
    <message>
        <source>Choose the configuration that the weights were made with.</source>
        <translation>Elija la configuración con la que se hicieron los pesos.</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pulse una tecla</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The figure &quot;%1&quot; of the report cannot be drawn.</source>
        <translation>No se puede dibujar la figura «%1» del informe.</translation>
    </message>
</context>
<context>
    <name>RunManifest</name>
    <message>
        <source>Without --resume everything is computed again.</source>
        <translation>Sin --resume se calcula todo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be continued: its record %2 is missing, so that its options are not known.</source>
        <translation>No se puede continuar %1: falta su registro %2, así que no se conocen sus opciones.</translation>
    </message>
    <message>
        <source>%1 was made with another model or other options: %2.</source>
        <translation>%1 se hizo con otro modelo u otras opciones: %2.</translation>
    </message>
    <message>
        <source>%1 was changed after it was made.</source>
        <translation>%1 se modificó después de crearse.</translation>
    </message>
</context>
<context>
    <name>Safetensors</name>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>The index and its files do not belong together: fetch them again.</source>
        <translation>El índice y sus archivos no se corresponden: obténgalos de nuevo.</translation>
    </message>
    <message>
        <source>%1: the index is larger than 100 MB.</source>
        <translation>%1: el índice supera 100 MB.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: fetch or export it again.</source>
        <translation>El archivo está dañado o incompleto: obténgalo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, which the index %3 does not place there.</source>
        <translation>%1 contiene el tensor «%2», que el índice %3 no sitúa ahí.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; that the index %3 places there.</source>
        <translation>A %1 le falta el tensor «%2» que el índice %3 sitúa ahí.</translation>
    </message>
    <message>
        <source>There is neither %1 nor %2.</source>
        <translation>No existen ni %1 ni %2.</translation>
    </message>
    <message>
        <source>Files of the type .bin can run code and are never loaded: convert them to safetensors.</source>
        <translation>Los archivos .bin pueden ejecutar código y nunca se cargan: conviértalos a safetensors.</translation>
    </message>
    <message>
        <source>Check that the folder is a complete model.</source>
        <translation>Compruebe que la carpeta es un modelo completo.</translation>
    </message>
    <message>
        <source>%1 holds no tensor &quot;%2&quot;.</source>
        <translation>%1 no contiene el tensor «%2».</translation>
    </message>
    <message>
        <source>Check that the file belongs to this model.</source>
        <translation>Compruebe que el archivo pertenece a este modelo.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has the type %3.</source>
        <translation>%1: el tensor «%2» es de tipo %3.</translation>
    </message>
    <message>
        <source>Convert it to F32, F16 or BF16.</source>
        <translation>Conviértalo a F32, F16 o BF16.</translation>
    </message>
    <message>
        <source>%1: not enough memory for the tensor &quot;%2&quot;.</source>
        <translation>%1: no hay memoria suficiente para el tensor «%2».</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; cannot be written to %2: %3.</source>
        <translation>No se puede escribir el tensor «%1» en %2: %3.</translation>
    </message>
    <message>
        <source>the name is taken</source>
        <translation>el nombre está ocupado</translation>
    </message>
    <message>
        <source>the format has no such type</source>
        <translation>el formato no tiene ese tipo</translation>
    </message>
    <message>
        <source>it has too many dimensions</source>
        <translation>tiene demasiadas dimensiones</translation>
    </message>
    <message>
        <source>%1 cannot be written: a name is not UTF-8 text.</source>
        <translation>No se puede escribir %1: un nombre no es texto UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the header is larger than 100 MB.</source>
        <translation>No se puede escribir %1: la cabecera supera 100 MB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the free space and the permissions of the folder.</source>
        <translation>Compruebe el espacio libre y los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>it is undefined</source>
        <translation>no está definido</translation>
    </message>
    <message>
        <source>%1 is not a valid safetensors file: %2.</source>
        <translation>%1 no es un archivo safetensors válido: %2.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; is not valid: %3.</source>
        <translation>%1: el tensor «%2» no es válido: %3.</translation>
    </message>
    <message>
        <source>it has too many metadata</source>
        <translation>tiene demasiados metadatos</translation>
    </message>
    <message>
        <source>it has too many tensors</source>
        <translation>tiene demasiados tensores</translation>
    </message>
    <message>
        <source>a number of a shape is too large</source>
        <translation>un número de una forma es demasiado grande</translation>
    </message>
    <message>
        <source>a tensor has too many dimensions</source>
        <translation>un tensor tiene demasiadas dimensiones</translation>
    </message>
    <message>
        <source>a tensor lacks one of &quot;dtype&quot;, &quot;shape&quot;, &quot;data_offsets&quot;</source>
        <translation>a un tensor le falta «dtype», «shape» o «data_offsets»</translation>
    </message>
    <message>
        <source>a tensor has the unknown field &quot;%1&quot;</source>
        <translation>un tensor tiene el campo desconocido «%1»</translation>
    </message>
    <message>
        <source>its JSON text is nested too deeply</source>
        <translation>su texto JSON está demasiado anidado</translation>
    </message>
    <message>
        <source>its JSON text contains a zero byte</source>
        <translation>su texto JSON contiene un byte nulo</translation>
    </message>
    <message>
        <source>Not enough memory for the header of %1.</source>
        <translation>No hay memoria suficiente para la cabecera de %1.</translation>
    </message>
    <message>
        <source>its type &quot;%1&quot; is unknown</source>
        <translation>su tipo «%1» es desconocido</translation>
    </message>
    <message>
        <source>its data lies outside of the file</source>
        <translation>sus datos están fuera del archivo</translation>
    </message>
    <message>
        <source>its shape is too large</source>
        <translation>su forma es demasiado grande</translation>
    </message>
    <message>
        <source>its shape calls for %1 bytes, it has %2</source>
        <translation>su forma exige %1 bytes y tiene %2</translation>
    </message>
    <message>
        <source>its data overlaps another tensor&apos;s</source>
        <translation>sus datos se solapan con los de otro tensor</translation>
    </message>
    <message>
        <source>bytes that belong to no tensor precede its data</source>
        <translation>hay bytes sin tensor antes de sus datos</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 bytes al final no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>it is shorter than 8 bytes</source>
        <translation>tiene menos de 8 bytes</translation>
    </message>
    <message>
        <source>its header of %1 bytes is longer than the file</source>
        <translation>su cabecera de %1 bytes es más larga que el archivo</translation>
    </message>
    <message>
        <source>%1: the header is larger than 100 MB.</source>
        <translation>%1: la cabecera supera 100 MB.</translation>
    </message>
    <message>
        <source>its header does not start with &quot;{&quot;</source>
        <translation>su cabecera no empieza por «{»</translation>
    </message>
    <message>
        <source>it has no &quot;weight_map&quot;</source>
        <translation>no tiene «weight_map»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a safetensors file beside the index</source>
        <translation>«%1» no es el nombre de un archivo safetensors junto al índice</translation>
    </message>
    <message>
        <source>its JSON text has an error at byte %1</source>
        <translation>su texto JSON tiene un error en el byte %1</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; occurs twice</source>
        <translation>el nombre «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>its JSON text does not start with an object</source>
        <translation>su texto JSON no empieza por un objeto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of the wrong kind</source>
        <translation>«%1» tiene un valor de tipo incorrecto</translation>
    </message>
</context>
<context>
    <name>SavePicture</name>
    <message>
        <source>The picture could not be saved as %1: %2.</source>
        <translation>No se pudo guardar la imagen como %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the space on the drive.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio en la unidad.</translation>
    </message>
    <message>
        <source>The picture was not saved as %1: its kind is not known.</source>
        <translation>La imagen no se guardó como %1: no se conoce ese tipo de archivo.</translation>
    </message>
    <message>
        <source>Give a name that ends in .png, .jpg or .jpeg.</source>
        <translation>Dé un nombre que termine en .png, .jpg o .jpeg.</translation>
    </message>
</context>
<context>
    <name>SaveReport</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>HTML page, with a PDF beside it (*.html)</source>
        <translation>Página HTML, con un PDF al lado (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1 and %2.</source>
        <translation>Guardado como %1 y %2.</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>The network gave a number that is not finite, so that this image cannot be classified.</source>
        <translation>La red devolvió un número no finito, así que no se puede clasificar esta imagen.</translation>
    </message>
    <message>
        <source>Check the model with &quot;model verify&quot;, or use the precision f32.</source>
        <translation>Compruebe el modelo con «model verify» o use la precisión f32.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>This reader takes no part in the session %1.</source>
        <translation>Este lector no participa en la sesión %1.</translation>
    </message>
    <message>
        <source>The model of this prediction is not known any more.</source>
        <translation>Ya no se conoce el modelo de esta predicción.</translation>
    </message>
    <message>
        <source>This cell waits until your blinded session is over.</source>
        <translation>Esta célula espera a que termine su sesión a ciegas.</translation>
    </message>
</context>
<context>
    <name>SetText</name>
    <message>
        <source>Making the Turing test was cancelled.</source>
        <translation>Se canceló la creación de la prueba de Turing.</translation>
    </message>
</context>
<context>
    <name>SlideReport</name>
    <message>
        <source>Cannot identify</source>
        <translation>No identificable</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>No se puede identificar</translation>
    </message>
    <message>
        <source>%1: not part of the differential</source>
        <translation>%1: no forma parte de la fórmula</translation>
    </message>
    <message>
        <source>Readers disagree, and nobody has decided</source>
        <translation>Los lectores no coinciden y nadie ha decidido</translation>
    </message>
    <message>
        <source>The study has no slide %1.</source>
        <translation>El estudio no tiene el portaobjetos %1.</translation>
    </message>
    <message>
        <source>The slide was changed while its report was made.</source>
        <translation>El portaobjetos cambió mientras se hacía su informe.</translation>
    </message>
    <message>
        <source>Make the report again.</source>
        <translation>Haga de nuevo el informe.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>This slide is not signed.</source>
        <translation>Este portaobjetos no está firmado.</translation>
    </message>
    <message>
        <source>Unsigned revision: the slide was changed after it was signed. No signature is of what this report says.</source>
        <translation>Revisión sin firmar: el portaobjetos cambió después de la firma. Ninguna firma vale para lo que dice este informe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Of this content</source>
        <translation>De este contenido</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 del contenido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, changed since</source>
        <translation>no, cambiado desde entonces</translation>
    </message>
    <message>
        <source>%1 signed although the slide was not complete. Reason: %2</source>
        <translation>%1 firmó aunque el portaobjetos no estaba completo. Motivo: %2</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Cells of the slide</source>
        <translation>Células del portaobjetos</translation>
    </message>
    <message>
        <source>Not reviewed by anybody</source>
        <translation>No revisadas por nadie</translation>
    </message>
    <message>
        <source>Unidentified: the model is unsure, and nobody has named a class</source>
        <translation>Sin identificar: el modelo duda y nadie ha nombrado una clase</translation>
    </message>
    <message>
        <source>Failed: unreadable, missing or not predicted</source>
        <translation>Fallidas: ilegibles, ausentes o no predichas</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Labels that differ from the prediction</source>
        <translation>Etiquetas que difieren de la predicción</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predichas</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Unsigned revision</source>
        <translation>Revisión sin firmar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilidad</translation>
    </message>
    <message>
        <source>Authorship</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Report of the slide %1</source>
        <translation>Informe del portaobjetos %1</translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Estudio: %1 (%2)</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 of its weights: %2)</source>
        <translation>Modelo: %1 (SHA-256 de sus pesos: %2)</translation>
    </message>
    <message>
        <source>Without a model.</source>
        <translation>Sin modelo.</translation>
    </message>
    <message>
        <source>Consensus: version %1</source>
        <translation>Consenso: versión %1</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Aún no se ha calculado ningún consenso.</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Hecho el: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Solo para investigación.</translation>
    </message>
    <message>
        <source>Cells that the differential leaves out</source>
        <translation>Células que la fórmula deja fuera</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
</context>
<context>
    <name>StartFit</name>
    <message>
        <source>The model does not know the class &quot;%1&quot; of the data set.</source>
        <translation>El modelo no conoce la clase «%1» del conjunto de datos.</translation>
    </message>
    <message>
        <source>Leave it out with --exclude-class.</source>
        <translation>Exclúyala con --exclude-class.</translation>
    </message>
    <message>
        <source>The model %1 has no cytodiffusion.json: it knows no cell classes.</source>
        <translation>El modelo %1 no tiene cytodiffusion.json: no conoce clases de células.</translation>
    </message>
    <message>
        <source>Name a model folder of this program.</source>
        <translation>Indique una carpeta de modelo de este programa.</translation>
    </message>
    <message>
        <source>At least one component and two latents are needed.</source>
        <translation>Se necesitan al menos un componente y dos latentes.</translation>
    </message>
    <message>
        <source>The timestep must lie between 1 and %1.</source>
        <translation>El paso de tiempo debe estar entre 1 y %1.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The data set has fewer than two readable images of the class &quot;%1&quot;.</source>
        <translation>El conjunto de datos tiene menos de dos imágenes legibles de la clase «%1».</translation>
    </message>
    <message>
        <source>Give images of every class of the model.</source>
        <translation>Proporcione imágenes de cada clase del modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>Use fewer latents per class.</source>
        <translation>Use menos latentes por clase.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Agreement needs at least two classes.</source>
        <translation>El acuerdo necesita al menos dos clases.</translation>
    </message>
    <message>
        <source>Agreement needs one place for each reader on every image.</source>
        <translation>El acuerdo necesita un lugar por lector en cada imagen.</translation>
    </message>
    <message>
        <source>Agreement was given an unknown class.</source>
        <translation>El acuerdo recibió una clase desconocida.</translation>
    </message>
    <message>
        <source>Agreement needs an image that two readers labelled.</source>
        <translation>El acuerdo necesita una imagen etiquetada por dos lectores.</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa needs a label of every reader on every image.</source>
        <translation>La kappa de Fleiss necesita una etiqueta de cada lector en cada imagen.</translation>
    </message>
    <message>
        <source>Use Krippendorff&apos;s alpha where labels are missing.</source>
        <translation>Use la alfa de Krippendorff donde falten etiquetas.</translation>
    </message>
    <message>
        <source>All labels are of one class, for which this measure of agreement is not defined.</source>
        <translation>Todas las etiquetas son de una clase, para lo que esta medida no está definida.</translation>
    </message>
    <message>
        <source>This measure of agreement needs a bootstrap interval.</source>
        <translation>Esta medida de acuerdo necesita un intervalo bootstrap.</translation>
    </message>
    <message>
        <source>The interval needs at least two images and a confidence between 0 and 1.</source>
        <translation>El intervalo necesita al menos dos imágenes y una confianza entre 0 y 1.</translation>
    </message>
    <message>
        <source>The bootstrap by slide needs the slide of each image.</source>
        <translation>El bootstrap por portaobjetos necesita el de cada imagen.</translation>
    </message>
    <message>
        <source>The bootstrap needs at least one draw and a confidence between 0 and 1.</source>
        <translation>El bootstrap necesita al menos una extracción y una confianza entre 0 y 1.</translation>
    </message>
    <message>
        <source>The bootstrap needs something to draw from.</source>
        <translation>El bootstrap necesita algo de donde extraer.</translation>
    </message>
    <message>
        <source>The statistic is not defined for these data.</source>
        <translation>El estadístico no está definido para estos datos.</translation>
    </message>
    <message>
        <source>The statistic is not defined on %1 of %2 bootstrap draws, which is too many for an interval.</source>
        <translation>El estadístico no está definido en %1 de %2 extracciones, demasiadas para un intervalo.</translation>
    </message>
    <message>
        <source>The calibration needs one outcome for each probability, and at least one.</source>
        <translation>La calibración necesita un resultado por probabilidad, y al menos uno.</translation>
    </message>
    <message>
        <source>The calibration needs probabilities from 0 to 1.</source>
        <translation>La calibración necesita probabilidades de 0 a 1.</translation>
    </message>
    <message>
        <source>The reliability diagram needs at least one bin.</source>
        <translation>El diagrama de fiabilidad necesita al menos un intervalo.</translation>
    </message>
    <message>
        <source>An image has no probability of its own class.</source>
        <translation>Una imagen no tiene probabilidad de su propia clase.</translation>
    </message>
    <message>
        <source>The evaluation needs one prediction for each labelled image, and at least one.</source>
        <translation>La evaluación necesita una predicción por imagen etiquetada, y al menos una.</translation>
    </message>
    <message>
        <source>The evaluation holds a class that the model does not know.</source>
        <translation>La evaluación contiene una clase que el modelo no conoce.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs the answers of both readers.</source>
        <translation>La kappa de Cohen necesita las respuestas de ambos lectores.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs at least two classes.</source>
        <translation>La kappa de Cohen necesita al menos dos clases.</translation>
    </message>
    <message>
        <source>The confidence must lie between 0 and 1.</source>
        <translation>La confianza debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa was given an unknown class.</source>
        <translation>La kappa de Cohen recibió una clase desconocida.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa needs an image that both readers labelled.</source>
        <translation>La kappa de Cohen necesita una imagen etiquetada por ambos lectores.</translation>
    </message>
    <message>
        <source>Both readers used one class throughout, for which Cohen&apos;s kappa is not defined.</source>
        <translation>Ambos lectores usaron una sola clase, para lo que la kappa de Cohen no está definida.</translation>
    </message>
    <message>
        <source>The confidence matrix was given an unknown level.</source>
        <translation>La matriz de confianza recibió un nivel desconocido.</translation>
    </message>
    <message>
        <source>The confidence matrix needs an image that two readers labelled with a confidence.</source>
        <translation>La matriz de confianza necesita una imagen que dos lectores etiquetaran con su confianza.</translation>
    </message>
    <message>
        <source>The ROC curve needs images of both kinds.</source>
        <translation>La curva ROC necesita imágenes de ambos tipos.</translation>
    </message>
    <message>
        <source>The ROC curve needs finite scores.</source>
        <translation>La curva ROC necesita puntuaciones finitas.</translation>
    </message>
    <message>
        <source>The test of two ROC curves needs both scores of each image.</source>
        <translation>La prueba de dos curvas ROC necesita ambas puntuaciones de cada imagen.</translation>
    </message>
    <message>
        <source>The test of two ROC curves needs at least two images of each kind.</source>
        <translation>La prueba de dos curvas ROC necesita al menos dos imágenes de cada tipo.</translation>
    </message>
    <message>
        <source>The areas differ without any variance, so that the test can say nothing.</source>
        <translation>Las áreas difieren sin varianza alguna, así que la prueba no puede decir nada.</translation>
    </message>
    <message>
        <source>A density needs at least two values.</source>
        <translation>Una densidad necesita al menos dos valores.</translation>
    </message>
    <message>
        <source>A density needs finite values.</source>
        <translation>Una densidad necesita valores finitos.</translation>
    </message>
    <message>
        <source>A density needs values that differ.</source>
        <translation>Una densidad necesita valores distintos.</translation>
    </message>
    <message>
        <source>The isotonic calibration needs one outcome for each score, and at least one.</source>
        <translation>La calibración isotónica necesita un resultado por puntuación, y al menos uno.</translation>
    </message>
    <message>
        <source>The isotonic calibration needs finite scores.</source>
        <translation>La calibración isotónica necesita puntuaciones finitas.</translation>
    </message>
    <message>
        <source>The paired t-test needs at least two pairs.</source>
        <translation>La prueba t pareada necesita al menos dos pares.</translation>
    </message>
    <message>
        <source>The paired t-test needs finite values.</source>
        <translation>La prueba t pareada necesita valores finitos.</translation>
    </message>
    <message>
        <source>The psychometric function needs one answer for each confidence, and at least one bin.</source>
        <translation>La función psicométrica necesita una respuesta por confianza y al menos un intervalo.</translation>
    </message>
    <message>
        <source>The psychometric function needs finite confidences.</source>
        <translation>La función psicométrica necesita confianzas finitas.</translation>
    </message>
    <message>
        <source>The psychometric function needs confidences that differ.</source>
        <translation>La función psicométrica necesita confianzas distintas.</translation>
    </message>
    <message>
        <source>The psychometric function needs finite stimuli.</source>
        <translation>La función psicométrica necesita estímulos finitos.</translation>
    </message>
    <message>
        <source>At stimulus %1 there are %2 right answers of %3, which cannot be.</source>
        <translation>En el estímulo %1 hay %2 respuestas correctas de %3, lo que es imposible.</translation>
    </message>
    <message>
        <source>The psychometric function needs answers at two different stimuli at least.</source>
        <translation>La función psicométrica necesita respuestas en al menos dos estímulos distintos.</translation>
    </message>
    <message>
        <source>The guess rate must lie between 0 and 0.5, and is %1.</source>
        <translation>La tasa de azar debe estar entre 0 y 0,5 y es %1.</translation>
    </message>
    <message>
        <source>The grid of the psychometric fit needs at least two values of each parameter.</source>
        <translation>La rejilla del ajuste psicométrico necesita al menos dos valores por parámetro.</translation>
    </message>
    <message>
        <source>Signal detection needs trials of both kinds.</source>
        <translation>La detección de señales necesita ensayos de ambos tipos.</translation>
    </message>
    <message>
        <source>Signal detection was given more answers than trials.</source>
        <translation>La detección de señales recibió más respuestas que ensayos.</translation>
    </message>
    <message>
        <source>The temperature needs images of known classes.</source>
        <translation>La temperatura necesita imágenes de clases conocidas.</translation>
    </message>
    <message>
        <source>An image has no score of its own class.</source>
        <translation>Una imagen no tiene puntuación de su propia clase.</translation>
    </message>
    <message>
        <source>The temperature needs finite scores.</source>
        <translation>La temperatura necesita puntuaciones finitas.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Ninguna confianza</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Two classifiers are compared on the same images, and on at least one.</source>
        <translation>Dos clasificadores se comparan con las mismas imágenes, y al menos con una.</translation>
    </message>
</context>
<context>
    <name>StudyAgreement</name>
    <message>
        <source>All images are of one slide: there is nothing to resample by.</source>
        <translation>Todas las imágenes son de un portaobjetos: no hay nada que remuestrear.</translation>
    </message>
</context>
<context>
    <name>StudyCalibration</name>
    <message>
        <source>The model&apos;s probabilities are not calibrated, and so are not shown.</source>
        <translation>Las probabilidades del modelo no están calibradas y por eso no se muestran.</translation>
    </message>
    <message>
        <source>No predicted cell has a label of a class that the model knows.</source>
        <translation>Ninguna célula predicha tiene una etiqueta de una clase que el modelo conozca.</translation>
    </message>
</context>
<context>
    <name>StudyConfusion</name>
    <message>
        <source>Cannot identify</source>
        <translation>No identificable</translation>
    </message>
    <message>
        <source>No predicted image has a label that the model knows.</source>
        <translation>Ninguna imagen predicha tiene una etiqueta que el modelo conozca.</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>El estudio no tiene la clase «%1».</translation>
    </message>
    <message>
        <source>There is no consensus yet.</source>
        <translation>Aún no hay consenso.</translation>
    </message>
    <message>
        <source>The anomaly score needs a model.</source>
        <translation>La puntuación de anomalía necesita un modelo.</translation>
    </message>
</context>
<context>
    <name>StudyDifferential</name>
    <message>
        <source>A differential by the model needs a model.</source>
        <translation>Una fórmula del modelo necesita un modelo.</translation>
    </message>
    <message>
        <source>The study has no reader %1.</source>
        <translation>El estudio no tiene el lector %1.</translation>
    </message>
</context>
<context>
    <name>StudyExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>%1 cannot be read back: %2.</source>
        <translation>No se puede releer %1: %2.</translation>
    </message>
</context>
<context>
    <name>StudyIndexer</name>
    <message>
        <source>Indexing was cancelled; what was found so far is kept.</source>
        <translation>Se canceló la indexación; lo encontrado se conserva.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The image folder %1 is not there or cannot be read.</source>
        <translation>La carpeta de imágenes %1 no está o no se puede leer.</translation>
    </message>
    <message>
        <source>Plug in its drive, or choose where the folder is now; labels and predictions are kept.</source>
        <translation>Conecte su unidad o elija dónde está ahora la carpeta; etiquetas y predicciones se conservan.</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Leyendo contenidos</translation>
    </message>
    <message numerus="yes">
        <source>The image folder %1 holds no image any more, and the study has %n cell(s) from it.</source>
        <translation>
            <numerusform>La carpeta de imágenes %1 ya no contiene ninguna imagen, y el estudio tiene %n célula de ella.</numerusform>
            <numerusform>La carpeta de imágenes %1 ya no contiene ninguna imagen, y el estudio tiene %n células de ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its drive may not be connected: connect it, then look for cells again, or choose where the folder is now. Nothing was changed; labels and predictions are kept.</source>
        <translation>Puede que su unidad no esté conectada: conéctela y vuelva a buscar células, o elija dónde está ahora la carpeta. No se modificó nada; las etiquetas y las predicciones se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n slide folder(s) are gone or hold no image any more: %1. Their labels are kept.</source>
        <translation>
            <numerusform>%n carpeta de portaobjetos ha desaparecido o ya no contiene imágenes: %1. Sus etiquetas se conservan.</numerusform>
            <numerusform>%n carpetas de portaobjetos han desaparecido o ya no contienen imágenes: %1. Sus etiquetas se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What is known of it stays.</source>
        <translation>%1 Lo que se sabe de ella se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to folders were not followed; the first is %1.</source>
        <translation>
            <numerusform>No se ha seguido %n enlace a una carpeta: %1.</numerusform>
            <numerusform>No se han seguido %n enlaces a carpetas; el primero es %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyOpening</name>
    <message>
        <source>Opening the study was cancelled.</source>
        <translation>Se canceló la apertura del estudio.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>Check the path; the folder may have been moved or renamed.</source>
        <translation>Compruebe la ruta; quizá la carpeta se movió o cambió de nombre.</translation>
    </message>
</context>
<context>
    <name>StudyPsychometric</name>
    <message>
        <source>The statistics were cancelled.</source>
        <translation>Se cancelaron las estadísticas.</translation>
    </message>
</context>
<context>
    <name>StudyReport</name>
    <message>
        <source>Normal cells</source>
        <translation>Células normales</translation>
    </message>
    <message>
        <source>Abnormal cells</source>
        <translation>Células anómalas</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Lector %1</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Todos los lectores</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <translation>Puntuación de anomalía</translation>
    </message>
    <message>
        <source>The model has predicted no countable cell of this slide yet.</source>
        <translation>El modelo aún no ha predicho ninguna célula contable de este portaobjetos.</translation>
    </message>
    <message>
        <source>This reader has labelled no countable cell of this slide yet.</source>
        <translation>Este lector aún no ha etiquetado ninguna célula contable de este portaobjetos.</translation>
    </message>
    <message>
        <source>No countable cell of this slide has a consensus yet. Label cells, then run the consensus.</source>
        <translation>Ninguna célula contable de este portaobjetos tiene aún consenso. Etiquete células y calcule después el consenso.</translation>
    </message>
    <message>
        <source>There is no model. Load one and predict the study to compare it with people.</source>
        <translation>No hay modelo. Cargue uno y prediga el estudio para compararlo con las personas.</translation>
    </message>
    <message>
        <source>Nobody has labelled a predicted cell yet.</source>
        <translation>Nadie ha etiquetado aún una célula predicha.</translation>
    </message>
    <message>
        <source>No cell has both a label and a prediction yet.</source>
        <translation>Ninguna célula tiene aún etiqueta y predicción a la vez.</translation>
    </message>
    <message>
        <source>No cell has been labelled with a confidence by two readers yet.</source>
        <translation>Ninguna célula ha sido etiquetada aún con confianza por dos lectores.</translation>
    </message>
    <message>
        <source>There is no consensus yet, so that nothing says who is right. Run the consensus first.</source>
        <translation>Aún no hay consenso, así que nada dice quién tiene razón. Calcule antes el consenso.</translation>
    </message>
    <message>
        <source>There is no model, and so no confidence of one.</source>
        <translation>No hay modelo y, por tanto, tampoco confianza de un modelo.</translation>
    </message>
    <message>
        <source>Too few cells have a consensus and a confidence: several readers must label the same cells, and say how sure they are.</source>
        <translation>Muy pocas células tienen consenso y confianza: varios lectores deben etiquetar las mismas células y decir su confianza.</translation>
    </message>
    <message>
        <source>There is no model, and so no anomaly score.</source>
        <translation>No hay modelo y, por tanto, tampoco puntuación de anomalía.</translation>
    </message>
    <message>
        <source>No predicted cell has a label yet that says whether it is normal.</source>
        <translation>Ninguna célula predicha tiene aún una etiqueta que diga si es normal.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Readers agree</source>
        <translation>Los lectores coinciden</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Confidence, Krippendorff&apos;s alpha</source>
        <translation>Confianza, alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Pairs of readers</source>
        <translation>Pares de lectores</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>Cells of both</source>
        <translation>Células de ambos</translation>
    </message>
    <message>
        <source>Same class</source>
        <translation>Misma clase</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Readers and their own hidden repeats</source>
        <translation>Lectores y sus propias repeticiones ocultas</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Repeated cells</source>
        <translation>Células repetidas</translation>
    </message>
    <message>
        <source>How often the model says what people say</source>
        <translation>Con qué frecuencia el modelo dice lo que dicen las personas</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Classes, compared with: %1</source>
        <translation>Clases, comparadas con: %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Fitted psychometric functions</source>
        <translation>Funciones psicométricas ajustadas</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Respuestas de</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Differential of %1</source>
        <translation>Fórmula de %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1 (outside of the total)</source>
        <translation>%1 (fuera del total)</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>No identificadas</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No juzgadas</translation>
    </message>
    <message>
        <source>No class of the study counts as abnormal.</source>
        <translation>Ninguna clase del estudio se considera anómala.</translation>
    </message>
    <message>
        <source>Abnormal: %1.</source>
        <translation>Anómalas: %1.</translation>
    </message>
    <message>
        <source>%1 normal and %2 abnormal cells have a score.</source>
        <translation>%1 células normales y %2 anómalas tienen puntuación.</translation>
    </message>
    <message>
        <source>Area under the ROC curve %1, bootstrap interval %2.</source>
        <translation>Área bajo la curva ROC %1, intervalo bootstrap %2.</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>The first %1 of %2 slides. The table of all slides can be saved from the screen.</source>
        <translation>Los primeros %1 de %2 portaobjetos. La tabla de todos se puede guardar desde la pantalla.</translation>
    </message>
    <message>
        <source>Model and people</source>
        <translation>Modelo y personas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model against: %1</source>
        <translation>Modelo frente a: %1</translation>
    </message>
    <message>
        <source>Agreement of the readers</source>
        <translation>Acuerdo de los lectores</translation>
    </message>
    <message>
        <source>%1 cells have a label; %2 of them have labels of two readers or more.</source>
        <translation>%1 células tienen una etiqueta; %2 de ellas tienen las de dos lectores o más.</translation>
    </message>
    <message>
        <source>Accuracy and confidence</source>
        <translation>Exactitud y confianza</translation>
    </message>
    <message>
        <source>Accuracy against the confidence of the consensus</source>
        <translation>Exactitud según la confianza del consenso</translation>
    </message>
    <message>
        <source>Accuracy against the confidence of the model</source>
        <translation>Exactitud según la confianza del modelo</translation>
    </message>
    <message>
        <source>Report of the study %1</source>
        <translation>Informe del estudio %1</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>Estudio: %1</translation>
    </message>
    <message>
        <source>Model: %1 (SHA-256 of its weights: %2)</source>
        <translation>Modelo: %1 (SHA-256 de sus pesos: %2)</translation>
    </message>
    <message>
        <source>Without a model.</source>
        <translation>Sin modelo.</translation>
    </message>
    <message>
        <source>Consensus: version %1</source>
        <translation>Consenso: versión %1</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Aún no se ha calculado ningún consenso.</translation>
    </message>
    <message>
        <source>Readers: %1</source>
        <translation>Lectores: %1</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Hecho el: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Versión del programa: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Solo para investigación.</translation>
    </message>
    <message numerus="yes">
        <source>Agreement of %n reader(s)</source>
        <translation>
            <numerusform>Concordancia de %n lector</numerusform>
            <numerusform>Concordancia de %n lectores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n portaobjetos</numerusform>
            <numerusform>%n portaobjetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n cell(s) are counted: fewer than the %1 of CLSI H20, so that the shares are uncertain.</source>
        <translation>
            <numerusform>Solo se cuenta %n célula: menos que las %1 de CLSI H20, por lo que las proporciones son inciertas.</numerusform>
            <numerusform>Solo se cuentan %n células: menos que las %1 de CLSI H20, por lo que las proporciones son inciertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be identified and are not counted.</source>
        <translation>
            <numerusform>%n célula no se pudo identificar y no se cuenta.</numerusform>
            <numerusform>%n células no se pudieron identificar y no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have labels that do not agree, and are not counted.</source>
        <translation>
            <numerusform>%n célula tiene etiquetas que no concuerdan y no se cuenta.</numerusform>
            <numerusform>%n células tienen etiquetas que no concuerdan y no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read or predicted.</source>
        <translation>
            <numerusform>%n célula no se pudo leer o predecir.</numerusform>
            <numerusform>%n células no se pudieron leer o predecir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have not been judged yet.</source>
        <translation>
            <numerusform>%n célula aún no se ha juzgado.</numerusform>
            <numerusform>%n células aún no se han juzgado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with labels are neither and left out.</source>
        <translation>
            <numerusform>%n célula con etiqueta no es ni lo uno ni lo otro y se excluye.</numerusform>
            <numerusform>%n células con etiqueta no son ni lo uno ni lo otro y se excluyen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown probabilities</source>
        <translation>Probabilidades mostradas</translation>
    </message>
</context>
<context>
    <name>StudyStatistics</name>
    <message>
        <source>The statistics were cancelled.</source>
        <translation>Se cancelaron las estadísticas.</translation>
    </message>
    <message>
        <source>Computing statistics</source>
        <translation>Calculando estadísticas</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message>
        <source>Only a coordinator makes sessions; %1 is none.</source>
        <translation>Solo un coordinador crea sesiones; %1 no lo es.</translation>
    </message>
    <message>
        <source>The session shows no cell number %1 to this reader.</source>
        <translation>La sesión no muestra la célula número %1 a este lector.</translation>
    </message>
    <message>
        <source>Skipping a cell needs a reason.</source>
        <translation>Saltar una célula necesita un motivo.</translation>
    </message>
    <message>
        <source>The prediction is shown after the label, not before.</source>
        <translation>La predicción se muestra después de la etiqueta, no antes.</translation>
    </message>
    <message>
        <source>Only a coordinator closes sessions; %1 is none.</source>
        <translation>Solo un coordinador cierra sesiones; %1 no lo es.</translation>
    </message>
    <message>
        <source>The study has no session %1.</source>
        <translation>El estudio no tiene la sesión %1.</translation>
    </message>
    <message>
        <source>The session is closed already.</source>
        <translation>La sesión ya está cerrada.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was changed.</source>
        <translation>Se modificó la fila %1 del registro de auditoría.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log is not the one that was written last.</source>
        <translation>La fila %1 del registro de auditoría no es la última escrita.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was removed.</source>
        <translation>Se eliminó la fila %1 del registro de auditoría.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of the audit log were removed.</source>
        <translation>Se eliminaron las filas %1 a %2 del registro de auditoría.</translation>
    </message>
    <message>
        <source>Row %1 of the audit log was inserted.</source>
        <translation>Se insertó la fila %1 del registro de auditoría.</translation>
    </message>
    <message>
        <source>What stands before row %1 of the audit log was changed or removed.</source>
        <translation>Lo que precede a la fila %1 del registro de auditoría se modificó o eliminó.</translation>
    </message>
    <message>
        <source>The end of the audit log is not recorded.</source>
        <translation>El final del registro de auditoría no está anotado.</translation>
    </message>
    <message>
        <source>Label %1 was inserted: the audit log does not know it.</source>
        <translation>Se insertó la etiqueta %1: el registro de auditoría no la conoce.</translation>
    </message>
    <message>
        <source>Label %1 was changed after it was committed.</source>
        <translation>La etiqueta %1 se modificó después de guardarse.</translation>
    </message>
    <message>
        <source>Label %1 was removed.</source>
        <translation>Se eliminó la etiqueta %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup; nothing was changed.</source>
        <translation>Restaure la copia de seguridad más reciente; no se modificó nada.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The study has no cell %1.</source>
        <translation>El estudio no tiene la célula %1.</translation>
    </message>
    <message>
        <source>%1 is no adjudicator.</source>
        <translation>%1 no es árbitro.</translation>
    </message>
    <message>
        <source>An adjudication needs a decision.</source>
        <translation>Un arbitraje necesita una decisión.</translation>
    </message>
    <message>
        <source>%1 has labelled this cell and cannot decide on it.</source>
        <translation>%1 etiquetó esta célula y no puede decidir sobre ella.</translation>
    </message>
    <message>
        <source>The backup %1 does not agree with the study.</source>
        <translation>La copia de seguridad %1 no coincide con el estudio.</translation>
    </message>
    <message>
        <source>Check the disk; the study itself was not changed.</source>
        <translation>Compruebe el disco; el estudio no se modificó.</translation>
    </message>
    <message>
        <source>The folder %1 for backups cannot be made.</source>
        <translation>No se puede crear la carpeta %1 para las copias de seguridad.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space.</source>
        <translation>Compruebe los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>There is no study %1.</source>
        <translation>No existe el estudio %1.</translation>
    </message>
    <message>
        <source>Check the path; the file may have been moved or renamed.</source>
        <translation>Compruebe la ruta; quizá el archivo se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>The study %1 cannot be read: %2.</source>
        <translation>No se puede leer el estudio %1: %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>%1 is not the database of a study.</source>
        <translation>%1 no es la base de datos de un estudio.</translation>
    </message>
    <message>
        <source>Choose the study&apos;s own file; nothing was changed.</source>
        <translation>Elija el archivo del propio estudio; no se modificó nada.</translation>
    </message>
    <message>
        <source>The study %1 is damaged: %2.</source>
        <translation>El estudio %1 está dañado: %2.</translation>
    </message>
    <message>
        <source>Restore the newest backup from the folder beside it; keep the damaged file.</source>
        <translation>Restaure la copia más reciente de la carpeta contigua; conserve el archivo dañado.</translation>
    </message>
    <message>
        <source>The backup %1 exists already.</source>
        <translation>La copia de seguridad %1 ya existe.</translation>
    </message>
    <message>
        <source>Choose another name; backups replace nothing.</source>
        <translation>Elija otro nombre; las copias no sustituyen nada.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written.</source>
        <translation>No se puede escribir la copia de seguridad %1.</translation>
    </message>
    <message>
        <source>Check the folder, the permissions and the free space.</source>
        <translation>Compruebe la carpeta, los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>In a blinded session every cell is labelled by itself.</source>
        <translation>En una sesión a ciegas cada célula se etiqueta por separado.</translation>
    </message>
    <message>
        <source>The study has no reader %1.</source>
        <translation>El estudio no tiene el lector %1.</translation>
    </message>
    <message>
        <source>%1 takes no part in this study any more.</source>
        <translation>%1 ya no participa en este estudio.</translation>
    </message>
    <message>
        <source>Ask a coordinator to make the account active again.</source>
        <translation>Pida a un coordinador que reactive la cuenta.</translation>
    </message>
    <message>
        <source>The labels of one step belong to one reader and session.</source>
        <translation>Las etiquetas de un paso pertenecen a un lector y una sesión.</translation>
    </message>
    <message>
        <source>While a blinded session is open, only its own labels can be given.</source>
        <translation>Mientras haya una sesión a ciegas abierta, solo se pueden dar sus propias etiquetas.</translation>
    </message>
    <message>
        <source>Pause or finish the session first.</source>
        <translation>Pause o termine antes la sesión.</translation>
    </message>
    <message>
        <source>The study has no class %1.</source>
        <translation>El estudio no tiene la clase %1.</translation>
    </message>
    <message>
        <source>The session does not show this cell to this reader.</source>
        <translation>La sesión no muestra esta célula a este lector.</translation>
    </message>
    <message>
        <source>The session is closed: it takes no more labels.</source>
        <translation>La sesión está cerrada: ya no admite etiquetas.</translation>
    </message>
    <message>
        <source>Label the cell in the gallery, or in a new session.</source>
        <translation>Etiquete la célula en la galería o en una sesión nueva.</translation>
    </message>
    <message>
        <source>The label of cell %1 was not stored.</source>
        <translation>No se guardó la etiqueta de la célula %1.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a study.</source>
        <translation>%1 es la base de datos de otro programa, no un estudio.</translation>
    </message>
    <message>
        <source>The prediction of cell %1 names no class.</source>
        <translation>La predicción de la célula %1 no nombra ninguna clase.</translation>
    </message>
    <message numerus="yes">
        <source>The model %1 cannot be used in a study: it has %n classes.</source>
        <translation>
            <numerusform>El modelo %1 no se puede usar en un estudio: tiene %n clase.</numerusform>
            <numerusform>El modelo %1 no se puede usar en un estudio: tiene %n clases.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model %1 was not stored.</source>
        <translation>No se guardó el modelo %1.</translation>
    </message>
    <message>
        <source>The study knows the model %1 with other classes.</source>
        <translation>El estudio conoce el modelo %1 con otras clases.</translation>
    </message>
    <message>
        <source>The model&apos;s folder was changed after its first use; use the model as it was.</source>
        <translation>La carpeta del modelo cambió tras su primer uso; use el modelo como era.</translation>
    </message>
    <message>
        <source>The study has no prediction run %1.</source>
        <translation>El estudio no tiene la ejecución de predicción %1.</translation>
    </message>
    <message>
        <source>This cell has not been predicted yet.</source>
        <translation>Esta célula aún no se ha predicho.</translation>
    </message>
    <message>
        <source>There is not enough memory to store the password safely.</source>
        <translation>No hay memoria suficiente para guardar la contraseña con seguridad.</translation>
    </message>
    <message>
        <source>Close other programs, then try again; 64 MB are needed.</source>
        <translation>Cierre otros programas e inténtelo de nuevo; hacen falta 64 MB.</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Un lector necesita un nombre.</translation>
    </message>
    <message>
        <source>The study has a reader %1 already.</source>
        <translation>El estudio ya tiene un lector %1.</translation>
    </message>
    <message>
        <source>A password cannot be empty.</source>
        <translation>Una contraseña no puede estar vacía.</translation>
    </message>
    <message>
        <source>Add readers to the session, or ask for fewer per cell.</source>
        <translation>Añada lectores a la sesión o pida menos por célula.</translation>
    </message>
    <message>
        <source>A review needs at least one reader and one cell.</source>
        <translation>Una revisión necesita al menos un lector y una célula.</translation>
    </message>
    <message>
        <source>The decision and the label contradict each other.</source>
        <translation>La decisión y la etiqueta se contradicen.</translation>
    </message>
    <message>
        <source>Escalating a cell needs a reason.</source>
        <translation>Elevar una célula necesita un motivo.</translation>
    </message>
    <message>
        <source>A review decision belongs to a cell of a session.</source>
        <translation>Una decisión de revisión pertenece a una célula de una sesión.</translation>
    </message>
    <message>
        <source>The stored scores of a prediction are damaged.</source>
        <translation>Las puntuaciones guardadas de una predicción están dañadas.</translation>
    </message>
    <message>
        <source>Predict the cell again.</source>
        <translation>Prediga de nuevo la célula.</translation>
    </message>
    <message>
        <source>The copy %1 of the study&apos;s table %2 does not agree with it.</source>
        <translation>La copia %1 de la tabla %2 del estudio no coincide con ella.</translation>
    </message>
    <message>
        <source>Check the server; the study itself was not changed.</source>
        <translation>Compruebe el servidor; el estudio no se modificó.</translation>
    </message>
    <message>
        <source>A session needs at least one reader.</source>
        <translation>Una sesión necesita al menos un lector.</translation>
    </message>
    <message>
        <source>Numbers of cells cannot be negative, and shares lie between 0 and 1.</source>
        <translation>Los números de células no pueden ser negativos y las proporciones van de 0 a 1.</translation>
    </message>
    <message>
        <source>The session needs %1 cells, but the filter leaves %2.</source>
        <translation>La sesión necesita %1 células, pero el filtro deja %2.</translation>
    </message>
    <message>
        <source>Widen the filter, or show fewer cells.</source>
        <translation>Amplíe el filtro o muestre menos células.</translation>
    </message>
    <message>
        <source>Among the cells must be at least %1 that are not flagged, but the filter leaves %2 such cells.</source>
        <translation>Al menos %1 células deben no estar marcadas, pero el filtro deja %2.</translation>
    </message>
    <message>
        <source>Readers who see flagged cells only would know; widen the filter.</source>
        <translation>Los lectores que solo vean células marcadas lo sabrían; amplíe el filtro.</translation>
    </message>
    <message>
        <source>This reader takes no part in the session %1.</source>
        <translation>Este lector no participa en la sesión %1.</translation>
    </message>
    <message>
        <source>The slide has no cells.</source>
        <translation>El portaobjetos no tiene células.</translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n images have not been read yet.</source>
        <translation>
            <numerusform>Aún no se ha leído el contenido de %n imagen.</numerusform>
            <numerusform>Aún no se ha leído el contenido de %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>Espere a que termine la indexación: una firma va ligada a los contenidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n failed images have not been acknowledged.</source>
        <translation>
            <numerusform>No se ha reconocido %n imagen fallida.</numerusform>
            <numerusform>No se han reconocido %n imágenes fallidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list of failures and confirm that you have seen it.</source>
        <translation>Mire la lista de fallos y confirme que la ha visto.</translation>
    </message>
    <message>
        <source>%1 cells are not reviewed and %2 are unidentified.</source>
        <translation>%1 células no están revisadas y %2 están sin identificar.</translation>
    </message>
    <message>
        <source>Review them, or give a reason for signing nevertheless; the report prints it.</source>
        <translation>Revíselas o dé un motivo para firmar de todos modos; el informe lo imprime.</translation>
    </message>
    <message>
        <source>The password is not that of %1.</source>
        <translation>Esa no es la contraseña de %1.</translation>
    </message>
    <message>
        <source>%1 has no password and so cannot sign.</source>
        <translation>%1 no tiene contraseña y no puede firmar.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Set a password first.</source>
        <translation>Establezca antes una contraseña.</translation>
    </message>
    <message>
        <source>The signature was not stored.</source>
        <translation>No se guardó la firma.</translation>
    </message>
    <message>
        <source>The disk is full: nothing more can be saved in the study %1.</source>
        <translation>El disco está lleno: ya no se puede guardar nada en el estudio %1.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Make space, then try again.</source>
        <translation>Lo guardado está a salvo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The study %1 cannot be written: %2.</source>
        <translation>No se puede escribir el estudio %1: %2.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and of its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the study %1: %2.</source>
        <translation>El disco se negó a leer o escribir el estudio %1: %2.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Compruebe el disco y su espacio libre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to the study %1.</source>
        <translation>Otro programa está escribiendo en el estudio %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>No se modificó nada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The connection to the study %1 was lost: %2.</source>
        <translation>Se perdió la conexión con el estudio %1: %2.</translation>
    </message>
    <message>
        <source>This login may not do that in the study %1: %2.</source>
        <translation>Este usuario no puede hacer eso en el estudio %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a coordinator of the study.</source>
        <translation>No se modificó nada. Consulte a un coordinador del estudio.</translation>
    </message>
    <message>
        <source>The database of the study %1 refused: %2.</source>
        <translation>La base de datos del estudio %1 se negó: %2.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver %1 is not installed.</source>
        <translation>No está instalado el controlador de base de datos %1 de Qt.</translation>
    </message>
    <message>
        <source>Install the package that holds it, then open the study again.</source>
        <translation>Instale el paquete que lo contiene y abra de nuevo el estudio.</translation>
    </message>
    <message>
        <source>The login %1 takes no part in the study %2.</source>
        <translation>El usuario %1 no participa en el estudio %2.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s owner to give this login to a reader.</source>
        <translation>Pida al propietario del estudio que asigne este usuario a un lector.</translation>
    </message>
    <message>
        <source>The study is open for reading only; nothing was changed.</source>
        <translation>El estudio está abierto solo para lectura; no se modificó nada.</translation>
    </message>
    <message>
        <source>This is hidden while a blinded session is open.</source>
        <translation>Esto está oculto mientras haya una sesión a ciegas abierta.</translation>
    </message>
    <message>
        <source>This is hidden: the cell belongs to a blinded session that is not closed.</source>
        <translation>Esto está oculto: la célula pertenece a una sesión a ciegas sin cerrar.</translation>
    </message>
    <message>
        <source>Label the cell and reveal it there, or ask a coordinator to close the session.</source>
        <translation>Etiquete la célula y revélela allí, o pida a un coordinador que cierre la sesión.</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer program (schema %2; this program knows up to %3).</source>
        <translation>El estudio %1 es de un programa más nuevo (esquema %2; este programa conoce hasta %3).</translation>
    </message>
    <message>
        <source>Update the program; the study was not changed.</source>
        <translation>Actualice el programa; el estudio no se modificó.</translation>
    </message>
    <message>
        <source>The study %1 is of an older program and cannot be brought up to date: it is read-only.</source>
        <translation>El estudio %1 es de un programa anterior y no puede actualizarse: es de solo lectura.</translation>
    </message>
    <message>
        <source>Make it writable, then open it again.</source>
        <translation>Hágalo escribible y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The study %1 is of an older program, and this login cannot bring it up to date.</source>
        <translation>El estudio %1 es de un programa anterior y este usuario no puede actualizarlo.</translation>
    </message>
    <message>
        <source>Ask the study&apos;s owner to open it once with this program.</source>
        <translation>Pida al propietario del estudio que lo abra una vez con este programa.</translation>
    </message>
    <message>
        <source>A study needs at least one class to label with.</source>
        <translation>Un estudio necesita al menos una clase con la que etiquetar.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
    <message>
        <source>Open it as a study, or choose another name.</source>
        <translation>Ábralo como estudio o elija otro nombre.</translation>
    </message>
    <message>
        <source>The study&apos;s database cannot lie in its image folder %1.</source>
        <translation>La base de datos del estudio no puede estar en su carpeta de imágenes %1.</translation>
    </message>
    <message>
        <source>Image folders are never written to; choose another folder.</source>
        <translation>Nunca se escribe en las carpetas de imágenes; elija otra.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>There is a study in %1 already.</source>
        <translation>Ya hay un estudio en %1.</translation>
    </message>
    <message>
        <source>Open it, or choose another database.</source>
        <translation>Ábralo o elija otra base de datos.</translation>
    </message>
    <message>
        <source>The study %1 can only be read: the file or its folder may not be written.</source>
        <translation>El estudio %1 solo se puede leer: no se permite escribir en el archivo o su carpeta.</translation>
    </message>
    <message>
        <source>The study %1 has no name.</source>
        <translation>El estudio %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>Restore the newest backup from the folder beside it.</source>
        <translation>Restaure la copia más reciente de la carpeta contigua.</translation>
    </message>
    <message>
        <source>The study %1 cannot be locked for writing.</source>
        <translation>No se puede bloquear el estudio %1 para escribir.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder.</source>
        <translation>Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>Another program is working on the study %1.</source>
        <translation>Otro programa está trabajando en el estudio %1.</translation>
    </message>
    <message>
        <source>Close it there, then open the study again.</source>
        <translation>Ciérrelo allí y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>%1 (process %2 on the computer %3) is working on the study %4.</source>
        <translation>%1 (proceso %2 en el equipo %3) está trabajando en el estudio %4.</translation>
    </message>
    <message>
        <source>The study %1 is a file: it has no logins.</source>
        <translation>El estudio %1 es un archivo: no tiene usuarios.</translation>
    </message>
    <message>
        <source>Readers of a study in a file are told apart by their passwords in the program.</source>
        <translation>Los lectores de un estudio en un archivo se distinguen por sus contraseñas en el programa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a login.</source>
        <translation>«%1» no es un nombre de usuario.</translation>
    </message>
    <message>
        <source>Use up to 63 letters and digits.</source>
        <translation>Use hasta 63 letras y cifras.</translation>
    </message>
    <message>
        <source>A login needs a password.</source>
        <translation>Un usuario necesita una contraseña.</translation>
    </message>
    <message>
        <source>The reader has the login %1 already.</source>
        <translation>El lector ya tiene el usuario %1.</translation>
    </message>
    <message>
        <source>There are no random numbers for a password&apos;s salt.</source>
        <translation>No hay números aleatorios para la sal de una contraseña.</translation>
    </message>
    <message>
        <source>The reader has no login.</source>
        <translation>El lector no tiene usuario.</translation>
    </message>
    <message>
        <source>A Turing test needs at least one real and one synthetic image besides those for practice.</source>
        <translation>Una prueba de Turing necesita al menos una imagen real y una sintética además de las de práctica.</translation>
    </message>
    <message>
        <source>The study has no Turing test %1.</source>
        <translation>El estudio no tiene la prueba de Turing %1.</translation>
    </message>
    <message>
        <source>Only a coordinator makes Turing tests; %1 is none.</source>
        <translation>Solo un coordinador crea pruebas de Turing; %1 no lo es.</translation>
    </message>
    <message>
        <source>This image is not the one to be judged now: there is no going back.</source>
        <translation>Esta imagen no es la que toca juzgar: no se puede volver atrás.</translation>
    </message>
    <message>
        <source>In a blinded session the heatmap is shown after the prediction, not before.</source>
        <translation>En una sesión a ciegas, el mapa de calor se muestra después de la predicción, no antes.</translation>
    </message>
    <message>
        <source>The server %1 does not accept this password for the login %2.</source>
        <translation>El servidor %1 no acepta esta contraseña para el usuario %2.</translation>
    </message>
    <message>
        <source>Enter the password again. If it is right, the login may not exist: ask who looks after the study.</source>
        <translation>Introduzca de nuevo la contraseña. Si es correcta, puede que el usuario no exista: pregunte a quien lleva el estudio.</translation>
    </message>
    <message>
        <source>The login %2 may not open anything on the server %1 any more.</source>
        <translation>El usuario %2 ya no puede abrir nada en el servidor %1.</translation>
    </message>
    <message>
        <source>Ask who looks after the study for a login.</source>
        <translation>Pida un usuario a quien lleva el estudio.</translation>
    </message>
    <message>
        <source>The server %1 has no database %2.</source>
        <translation>El servidor %1 no tiene ninguna base de datos %2.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name; capital letters count.</source>
        <translation>Compruebe el nombre de la base de datos; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>The server %1 refused the login %2 to the database %3: %4.</source>
        <translation>El servidor %1 negó al usuario %2 el acceso a la base de datos %3: %4.</translation>
    </message>
    <message>
        <source>Check login, password and database; then ask who runs the server.</source>
        <translation>Compruebe el usuario, la contraseña y la base de datos; después pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server %1 asks for the password of the login %2.</source>
        <translation>El servidor %1 pide la contraseña del usuario %2.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server %1 came about: %2.</source>
        <translation>No se pudo establecer una conexión cifrada con el servidor %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask who runs the server for encryption and its certificate.</source>
        <translation>No se envió nada. Pida el cifrado y su certificado a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server %1 does not answer at port %2: %3.</source>
        <translation>El servidor %1 no responde en el puerto %2: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network; the server may be switched off.</source>
        <translation>Compruebe el nombre del servidor, el puerto y la red; puede que el servidor esté apagado.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name; nothing was changed.</source>
        <translation>Compruebe el nombre de la base de datos; no se cambió nada.</translation>
    </message>
    <message>
        <source>This is not the address of a study on a server.</source>
        <translation>Esta no es la dirección de un estudio en un servidor.</translation>
    </message>
    <message>
        <source>It reads postgresql://login@server:port/database; ?sslmode=require or ?sslmode=verify-full may follow.</source>
        <translation>Se escribe postgresql://usuario@servidor:puerto/base; puede seguir ?sslmode=require o ?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The database %1 is empty: it holds no study.</source>
        <translation>La base de datos %1 está vacía: no contiene ningún estudio.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name. Its owner makes a study in it with &quot;cytodiffusion-cli study create FOLDER --database ADDRESS&quot;.</source>
        <translation>Compruebe el nombre de la base de datos. Su propietario crea un estudio en ella con «cytodiffusion-cli study create CARPETA --database DIRECCIÓN».</translation>
    </message>
    <message>
        <source>The server has a login %1 already.</source>
        <translation>El servidor ya tiene un usuario %1.</translation>
    </message>
    <message>
        <source>Choose another name; also those that were taken away are not given again.</source>
        <translation>Elija otro nombre; tampoco los retirados se vuelven a dar.</translation>
    </message>
    <message>
        <source>The act of the reader %1 was not stored.</source>
        <translation>La acción de %1 no se guardó.</translation>
    </message>
    <message>
        <source>The connection to the study %1 was lost while something was being saved: it is not known whether it was saved.</source>
        <translation>La conexión con el estudio %1 se perdió mientras se guardaba algo: no se sabe si se guardó.</translation>
    </message>
    <message>
        <source>When the server is back, look whether it is there before you do it again.</source>
        <translation>Cuando el servidor vuelva, compruebe si está hecho antes de repetirlo.</translation>
    </message>
    <message>
        <source>There is another study in %1 now.</source>
        <translation>Ahora hay otro estudio en %1.</translation>
    </message>
    <message>
        <source>Close the study and ask who looks after it; nothing was saved.</source>
        <translation>Cierre el estudio y pregunte a quien lo lleva; no se guardó nada.</translation>
    </message>
    <message>
        <source>The server still holds the lost connection to the study %1.</source>
        <translation>El servidor aún mantiene la conexión perdida con el estudio %1.</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again in a moment.</source>
        <translation>No se guardó nada. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>This login has another role in the study %1 now.</source>
        <translation>Este inicio de sesión tiene ahora otro papel en el estudio %1.</translation>
    </message>
    <message>
        <source>Close the study and open it again.</source>
        <translation>Cierre el estudio y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The connection to the study %1 is lost. %2</source>
        <translation>Se ha perdido la conexión con el estudio %1. %2</translation>
    </message>
    <message>
        <source>Nothing can be saved until the server is back; the program connects by itself.</source>
        <translation>No se puede guardar nada hasta que vuelva el servidor; el programa se conecta por sí mismo.</translation>
    </message>
    <message>
        <source>What was not confirmed is not saved. Check the network and the database server; the program connects again by itself.</source>
        <translation>Lo que no se confirmó no está guardado. Compruebe la red y el servidor de la base de datos; el programa se vuelve a conectar por sí mismo.</translation>
    </message>
    <message>
        <source>The backup %1 is not whole.</source>
        <translation>La copia de seguridad %1 no está completa.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 made no backup: %2.</source>
        <translation>%1 no hizo ninguna copia de seguridad: %2.</translation>
    </message>
    <message>
        <source>Check the server, the folder and the free space; the study itself was not changed.</source>
        <translation>Compruebe el servidor, la carpeta y el espacio libre; el estudio en sí no se modificó.</translation>
    </message>
    <message>
        <source>A backup of this study needs pg_dump and pg_restore of PostgreSQL %1 or newer.</source>
        <translation>Una copia de seguridad de este estudio necesita pg_dump y pg_restore de PostgreSQL %1 o posterior.</translation>
    </message>
    <message>
        <source>Install PostgreSQL&apos;s client programs on this computer (Debian: the package postgresql-client), then back up again.</source>
        <translation>Instale los programas cliente de PostgreSQL en este ordenador (Debian: el paquete postgresql-client) y repita la copia de seguridad.</translation>
    </message>
    <message>
        <source>This login may not read all of the study %1.</source>
        <translation>Este inicio de sesión no puede leer todo el estudio %1.</translation>
    </message>
    <message>
        <source>The owner of the study&apos;s database makes its backups.</source>
        <translation>El propietario de la base de datos del estudio hace sus copias de seguridad.</translation>
    </message>
    <message>
        <source>A label of cell %1 by %2 counts, but nobody gave it.</source>
        <translation>Cuenta una etiqueta de la célula %1 de %2, pero nadie la dio.</translation>
    </message>
    <message>
        <source>The label of cell %1 by %2 that counts is not the newest that was given.</source>
        <translation>La etiqueta de la célula %1 de %2 que cuenta no es la última que se dio.</translation>
    </message>
    <message>
        <source>Label %1 of cell %2 by %3 was given, but does not count.</source>
        <translation>La etiqueta %1 de la célula %2 de %3 se dio, pero no cuenta.</translation>
    </message>
    <message>
        <source>Session item %1 does not show what was decided on it last.</source>
        <translation>El elemento de sesión %1 no muestra lo último que se decidió sobre él.</translation>
    </message>
    <message>
        <source>The entry of the table %1 that row %2 of the audit log tells of was removed.</source>
        <translation>Se eliminó la entrada de la tabla %1 de la que habla la fila %2 del registro de auditoría.</translation>
    </message>
    <message>
        <source>The entry %1 of the table %2 was inserted: the audit log does not know it.</source>
        <translation>Se insertó la entrada %1 de la tabla %2: el registro de auditoría no la conoce.</translation>
    </message>
    <message>
        <source>The entry %1 of the table %2 was changed: row %3 of the audit log says otherwise.</source>
        <translation>Se modificó la entrada %1 de la tabla %2: la fila %3 del registro de auditoría dice otra cosa.</translation>
    </message>
    <message>
        <source>The decision that came with label %1 was changed after it was committed.</source>
        <translation>La decisión que acompañaba a la etiqueta %1 se modificó después de guardarse.</translation>
    </message>
    <message>
        <source>The check of the audit log was cancelled.</source>
        <translation>La comprobación del registro de auditoría se ha cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>This would show what the model or others say of %n cell(s) that you have still to judge blindly.</source>
        <translation>
            <numerusform>Esto mostraría lo que el modelo u otros dicen de %n célula que usted aún debe juzgar a ciegas.</numerusform>
            <numerusform>Esto mostraría lo que el modelo u otros dicen de %n células que usted aún debe juzgar a ciegas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish your blinded sessions first, or ask a coordinator to close them.</source>
        <translation>Termine primero sus sesiones a ciegas o pida a un coordinador que las cierre.</translation>
    </message>
    <message>
        <source>Finish the session to see it; a pause does not show what belongs to its open cells.</source>
        <translation>Termine la sesión para verlo; una pausa no muestra lo que pertenece a sus células abiertas.</translation>
    </message>
    <message>
        <source>The study %1 cannot have more than %2 classes.</source>
        <translation>El estudio %1 no puede tener más de %2 clases.</translation>
    </message>
    <message>
        <source>Use a model whose classes the study has.</source>
        <translation>Use un modelo cuyas clases tenga el estudio.</translation>
    </message>
    <message>
        <source>The disk is full: the study %1 can only be read.</source>
        <translation>El disco está lleno: el estudio %1 solo se puede leer.</translation>
    </message>
    <message>
        <source>The study was not closed properly. %1</source>
        <translation>El estudio no se cerró correctamente. %1</translation>
    </message>
    <message>
        <source>Make space or check the permissions of the folder; opening the study there completes what was saved.</source>
        <translation>Libere espacio o compruebe los permisos de la carpeta; al abrir allí el estudio se completa lo que se guardó.</translation>
    </message>
    <message>
        <source>Make space or change the permissions, then open the study again.</source>
        <translation>Libere espacio o cambie los permisos y vuelva a abrir el estudio.</translation>
    </message>
    <message>
        <source>In a blinded session at least %1 % of the cells are not flagged.</source>
        <translation>En una sesión a ciegas, al menos el %1 % de las células no están marcadas.</translation>
    </message>
    <message>
        <source>Otherwise being shown would say that a cell is suspicious. Raise the share, or make the session open.</source>
        <translation>De lo contrario, el hecho de mostrarse diría que una célula es sospechosa. Aumente la proporción o haga abierta la sesión.</translation>
    </message>
    <message>
        <source>This blinded review needs %1 cells that are not in its queue, but the study has %2.</source>
        <translation>Esta revisión a ciegas necesita %1 células que no estén en su cola, pero el estudio tiene %2.</translation>
    </message>
    <message>
        <source>Otherwise being shown would say that something is the matter with a cell. Make the review open, or with fewer cells.</source>
        <translation>De lo contrario, el hecho de mostrarse diría que a una célula le pasa algo. Haga abierta la revisión o con menos células.</translation>
    </message>
    <message>
        <source>%1 has asked for somebody else to decide on this cell.</source>
        <translation>%1 pidió que otra persona decida sobre esta célula.</translation>
    </message>
    <message>
        <source>The image &quot;%1&quot; needs %2 readers who may judge it, but there are %3.</source>
        <translation>La imagen «%1» necesita %2 lectores que puedan juzgarla, pero hay %3.</translation>
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
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Failed: %1: %2</source>
        <translation>Falló: %1: %2</translation>
    </message>
</context>
<context>
    <name>TrainConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Corrija el archivo de configuración.</translation>
    </message>
    <message>
        <source>%1: baselines are trained with the precision f32.</source>
        <translation>%1: los modelos de referencia se entrenan con precisión f32.</translation>
    </message>
    <message>
        <source>%1: the image size %2 is no multiple of the patch size %3.</source>
        <translation>%1: el tamaño de imagen %2 no es múltiplo del tamaño de parche %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be true or false.</source>
        <translation>%1: «%2» en «%3» debe ser true o false.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; has a value that is not supported.</source>
        <translation>%1: «%2» en «%3» tiene un valor no admitido.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a text.</source>
        <translation>%1: «%2» en «%3» debe ser un texto.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list of texts.</source>
        <translation>%1: «%2» en «%3» debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; must be a JSON object.</source>
        <translation>%1: «%2» debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has no field &quot;%3&quot;.</source>
        <translation>%1: «%2» no tiene el campo «%3».</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list.</source>
        <translation>%1: «%2» en «%3» debe ser una lista.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a number between %4 and %5.</source>
        <translation>%1: «%2» en «%3» debe ser un número entre %4 y %5.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; in &quot;%3&quot; must be a list of numbers between %4 and %5.</source>
        <translation>%1: «%2» en «%3» debe ser una lista de números entre %4 y %5.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not taken from %1, since it knows other classes: %2.</source>
        <translation>No se toma de %1, porque conoce otras clases: %2.</translation>
    </message>
    <message>
        <source>The position embedding of %1 was interpolated to images of %2 pixels.</source>
        <translation>La incrustación de posición de %1 se interpoló a imágenes de %2 píxeles.</translation>
    </message>
    <message>
        <source>Training the baseline</source>
        <translation>Entrenando el modelo de referencia</translation>
    </message>
    <message>
        <source>Step %1: balanced accuracy %2 on %3 validation images</source>
        <translation>Paso %1: exactitud equilibrada %2 en %3 imágenes de validación</translation>
    </message>
    <message>
        <source>Training stopped: %1</source>
        <translation>Entrenamiento detenido: %1</translation>
    </message>
    <message>
        <source>Training was stopped; --resume goes on with it.</source>
        <translation>El entrenamiento se detuvo; --resume lo continúa.</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>Entrenando el autocodificador</translation>
    </message>
    <message>
        <source>No image of a class can be read.</source>
        <translation>No se puede leer ninguna imagen de una clase.</translation>
    </message>
    <message>
        <source>Check the data set.</source>
        <translation>Compruebe los datos.</translation>
    </message>
    <message>
        <source>Training a denoiser needs an autoencoder.</source>
        <translation>Entrenar un eliminador de ruido necesita un autocodificador.</translation>
    </message>
    <message>
        <source>Name a model folder with --init, for instance the output of train-vae.</source>
        <translation>Indique una carpeta de modelo con --init, por ejemplo la salida de train-vae.</translation>
    </message>
    <message>
        <source>&quot;cross_attention_dim&quot; is smaller than the number of classes.</source>
        <translation>«cross_attention_dim» es menor que el número de clases.</translation>
    </message>
    <message>
        <source>Give the network a wider context.</source>
        <translation>Dé a la red un contexto más ancho.</translation>
    </message>
    <message>
        <source>Training the denoiser</source>
        <translation>Entrenando el eliminador de ruido</translation>
    </message>
    <message>
        <source>%1 is not a training state.</source>
        <translation>%1 no es un estado de entrenamiento.</translation>
    </message>
    <message>
        <source>%1 belongs to a run with another configuration or data set.</source>
        <translation>%1 pertenece a una ejecución con otra configuración u otros datos.</translation>
    </message>
    <message>
        <source>Resume with the same configuration, or choose another output folder.</source>
        <translation>Continúe con la misma configuración o elija otra carpeta de salida.</translation>
    </message>
    <message>
        <source>%1 belongs to another network.</source>
        <translation>%1 pertenece a otra red.</translation>
    </message>
    <message>
        <source>An encoder of principal components does not fit this &quot;vae&quot;.</source>
        <translation>Un codificador de componentes principales no encaja en este «vae».</translation>
    </message>
    <message>
        <source>Set &quot;layers_per_block&quot; to 0, all &quot;block_out_channels&quot; to one number of at least 12 and twice &quot;latent_channels&quot;, and &quot;norm_num_groups&quot; so that a group has a multiple of four channels.</source>
        <translation>Ponga «layers_per_block» a 0, todos los «block_out_channels» a un mismo número de al menos 12 y el doble de «latent_channels», y «norm_num_groups» de modo que un grupo tenga un múltiplo de cuatro canales.</translation>
    </message>
    <message>
        <source>Training was stopped.</source>
        <translation>El entrenamiento se detuvo.</translation>
    </message>
    <message>
        <source>None of the training images can be read.</source>
        <translation>No se puede leer ninguna imagen de entrenamiento.</translation>
    </message>
    <message>
        <source>&quot;latent_channels&quot; is larger than a pixel block has values.</source>
        <translation>«latent_channels» es mayor que los valores de un bloque de píxeles.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space.</source>
        <translation>Compruebe los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>%1 already holds a training run.</source>
        <translation>%1 ya contiene un entrenamiento.</translation>
    </message>
    <message>
        <source>Give --resume to go on with it, or another output folder.</source>
        <translation>Indique --resume para continuarlo u otra carpeta de salida.</translation>
    </message>
    <message>
        <source>The validation data have a class &quot;%1&quot; that the model does not know.</source>
        <translation>Los datos de validación tienen una clase «%1» que el modelo no conoce.</translation>
    </message>
    <message>
        <source>Use data with the training data&apos;s classes.</source>
        <translation>Use datos con las clases de entrenamiento.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>The encoder&apos;s %n component(s) leave a mean squared error of %1.</source>
        <translation>
            <numerusform>El %n componente del codificador deja un error cuadrático medio de %1.</numerusform>
            <numerusform>Los %n componentes del codificador dejan un error cuadrático medio de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the training images shows a cell in its middle.</source>
        <translation>Ninguna de las imágenes de entrenamiento muestra una célula en su centro.</translation>
    </message>
    <message>
        <source>Check the data set, or train without &quot;largest_extent&quot;.</source>
        <translation>Revise el conjunto de datos o entrene sin «largest_extent».</translation>
    </message>
    <message>
        <source>%1 is a link to a folder: it is not followed, and its images take no part.</source>
        <translation>%1 es un enlace a una carpeta: no se sigue y sus imágenes no participan.</translation>
    </message>
    <message>
        <source>The training has diverged: at the learning rate %1 the gradients of %2 steps in a row, to step %3, were not finite.</source>
        <translation>El entrenamiento ha divergido: con la tasa de aprendizaje %1, los gradientes de %2 pasos seguidos, hasta el paso %3, no eran finitos.</translation>
    </message>
    <message>
        <source>Lower &quot;learning_rate&quot; in the configuration, or set &quot;precision&quot; to f32, and begin anew.</source>
        <translation>Reduzca «learning_rate» en la configuración o ponga «precision» en f32 y empiece de nuevo.</translation>
    </message>
    <message>
        <source>&quot;deepen&quot; must have as many numbers as the network has sizes, none smaller than its &quot;layers_per_block&quot; and none above %1.</source>
        <translation>«deepen» debe tener tantos números como tamaños tiene la red, ninguno menor que su «layers_per_block» y ninguno por encima de %1.</translation>
    </message>
    <message>
        <source>Look into unet/config.json of the model that --init names.</source>
        <translation>Mire en unet/config.json del modelo que nombra --init.</translation>
    </message>
    <message>
        <source>No validation image can be classified. %1</source>
        <translation>No se puede clasificar ninguna imagen de validación. %1</translation>
    </message>
</context>
<context>
    <name>TuringFiles</name>
    <message>
        <source>An image cannot be encoded: %1</source>
        <translation>No se puede codificar una imagen: %1</translation>
    </message>
    <message>
        <source>An image cannot be encoded.</source>
        <translation>No se puede codificar una imagen.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; for the images is not empty.</source>
        <translation>La carpeta «%1» para las imágenes no está vacía.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Indique una carpeta nueva.</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ya está ahí</translation>
    </message>
    <message>
        <source>the finished images in &quot;%1&quot; cannot be renamed to it</source>
        <translation>las imágenes terminadas en «%1» no se pueden renombrar ahí</translation>
    </message>
</context>
<context>
    <name>TuringReport</name>
    <message>
        <source>Reader %1</source>
        <translation>Lector %1</translation>
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
        <translation>El estudio no tiene esa prueba de Turing.</translation>
    </message>
    <message>
        <source>Readers, with 95 % intervals</source>
        <translation>Lectores, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Synthetic called synthetic</source>
        <translation>Sintéticas llamadas sintéticas</translation>
    </message>
    <message>
        <source>Real called real</source>
        <translation>Reales llamadas reales</translation>
    </message>
    <message>
        <source>d′</source>
        <translation>d′</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Class of synthetic</source>
        <translation>Clase de las sintéticas</translation>
    </message>
    <message>
        <source>Class of real</source>
        <translation>Clase de las reales</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Todos los lectores</translation>
    </message>
    <message>
        <source>Classes, answers of all readers together</source>
        <translation>Clases, respuestas de todos los lectores</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images judged</source>
        <translation>Imágenes juzgadas</translation>
    </message>
    <message>
        <source>Class named as made or labelled</source>
        <translation>Clase nombrada como se hizo o etiquetó</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>Right answers by the confidence that was given with them</source>
        <translation>Respuestas correctas según la confianza dada</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Real or synthetic told rightly</source>
        <translation>Real o sintética bien reconocida</translation>
    </message>
    <message>
        <source>Right answers (%), with 95 % interval</source>
        <translation>Respuestas correctas (%), con intervalo del 95 %</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Azar</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) have not finished and are left out.</source>
        <translation>
            <numerusform>%n lector no ha terminado y queda fuera.</numerusform>
            <numerusform>%n lectores no han terminado y quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>d′ is 0 for guessing and grows with the ability to tell both kinds apart. A criterion above 0 means that &quot;synthetic&quot; is said rarely.</source>
        <translation>d′ es 0 al azar y crece con la capacidad de distinguir ambos tipos. Un criterio mayor que 0 significa que rara vez se dice «sintética».</translation>
    </message>
    <message>
        <source>Intervals of readers and classes are Wilson&apos;s; those of all readers are bootstrapped over the readers.</source>
        <translation>Los intervalos de lectores y clases son los de Wilson; los de todos los lectores, de un bootstrap sobre los lectores.</translation>
    </message>
    <message>
        <source>Turing test: %1</source>
        <translation>Prueba de Turing: %1</translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Estudio: %1 (%2)</translation>
    </message>
    <message>
        <source>Images: %1, besides %2 for practice</source>
        <translation>Imágenes: %1, además de %2 de práctica</translation>
    </message>
    <message>
        <source>Made at: %1</source>
        <translation>Hecho el: %1</translation>
    </message>
    <message>
        <source>Program version: %1</source>
        <translation>Versión del programa: %1</translation>
    </message>
    <message>
        <source>For research use only.</source>
        <translation>Solo para investigación.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nobody has finished this test yet.</source>
        <translation>Nadie ha terminado aún esta prueba.</translation>
    </message>
</context>
<context>
    <name>TuringResults</name>
    <message>
        <source>No answers to compute this from.</source>
        <translation>No hay respuestas con las que calcularlo.</translation>
    </message>
    <message>
        <source>One reader alone: there are no readers to resample.</source>
        <translation>Un solo lector: no hay lectores que remuestrear.</translation>
    </message>
    <message>
        <source>No reader has finished the Turing test yet.</source>
        <translation>Ningún lector ha terminado aún la prueba de Turing.</translation>
    </message>
</context>
<context>
    <name>TuringSet</name>
    <message>
        <source>A Turing test needs at least one image of each arm, and no negative number for practice.</source>
        <translation>Una prueba de Turing necesita al menos una imagen de cada tipo y un número no negativo de práctica.</translation>
    </message>
    <message>
        <source>Images of a Turing test have at most 4096 pixels a side, and a crop between 0 and 1.</source>
        <translation>Las imágenes de una prueba de Turing tienen como máximo 4096 píxeles de lado y un recorte entre 0 y 1.</translation>
    </message>
    <message>
        <source>Model, study and the folder of real images have no class in common.</source>
        <translation>El modelo, el estudio y la carpeta de imágenes reales no comparten ninguna clase.</translation>
    </message>
    <message>
        <source>The folders of real images must bear the names of the model&apos;s classes.</source>
        <translation>Las carpetas de imágenes reales deben llevar los nombres de las clases del modelo.</translation>
    </message>
    <message>
        <source>The model does not know the class &quot;%1&quot;.</source>
        <translation>El modelo no conoce la clase «%1».</translation>
    </message>
    <message>
        <source>The study has no class &quot;%1&quot;.</source>
        <translation>El estudio no tiene la clase «%1».</translation>
    </message>
    <message>
        <source>There are no real images of the class &quot;%1&quot;.</source>
        <translation>No hay imágenes reales de la clase «%1».</translation>
    </message>
    <message>
        <source>The model made %1 images of the class &quot;%2&quot; instead of %3.</source>
        <translation>El modelo hizo %1 imágenes de la clase «%2» en vez de %3.</translation>
    </message>
    <message>
        <source>The Turing test needs %1 real images of %2, but there are %3 that can be read.</source>
        <translation>La prueba de Turing necesita %1 imágenes reales de %2, pero solo %3 son legibles.</translation>
    </message>
    <message>
        <source>Ask for fewer images, or name a larger folder.</source>
        <translation>Pida menos imágenes o indique una carpeta mayor.</translation>
    </message>
    <message>
        <source>Making the Turing test</source>
        <translation>Creando la prueba de Turing</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The reference %1 does not fit the model: %2</source>
        <translation>La referencia %1 no encaja con el modelo: %2</translation>
    </message>
    <message>
        <source>Make the reference with this very model.</source>
        <translation>Haga la referencia con este mismo modelo.</translation>
    </message>
    <message>
        <source>%1: not in the reference</source>
        <translation>%1: no está en la referencia</translation>
    </message>
    <message>
        <source>%1: largest difference %2</source>
        <translation>%1: mayor diferencia %2</translation>
    </message>
    <message>
        <source>The reference file holds nothing to compare with.</source>
        <translation>El archivo de referencia no contiene nada que comparar.</translation>
    </message>
    <message>
        <source>This program computes the same within %1.</source>
        <translation>Este programa calcula lo mismo con una tolerancia de %1.</translation>
    </message>
    <message>
        <source>The results DIFFER by more than %1. Do not use this model here.</source>
        <translation>Los resultados DIFIEREN en más de %1. No use este modelo aquí.</translation>
    </message>
</context>
<context>
    <name>VisionConfig</name>
    <message>
        <source>Correct the configuration file.</source>
        <translation>Corrija el archivo de configuración.</translation>
    </message>
    <message>
        <source>%1: the image size %2 is no multiple of the patch size %3.</source>
        <translation>%1: el tamaño de imagen %2 no es múltiplo del tamaño de parche %3.</translation>
    </message>
    <message>
        <source>%1: &quot;hidden&quot; (%2) is no multiple of &quot;heads&quot; (%3).</source>
        <translation>%1: «hidden» (%2) no es múltiplo de «heads» (%3).</translation>
    </message>
    <message>
        <source>%1: an EfficientNet needs &quot;stages&quot;.</source>
        <translation>%1: una EfficientNet necesita «stages».</translation>
    </message>
    <message>
        <source>List its stages, or name a published shape such as efficientnet_v2_s.</source>
        <translation>Enumere sus etapas o nombre una forma publicada como efficientnet_v2_s.</translation>
    </message>
    <message>
        <source>%1: a kernel of %2 pixels has no centre.</source>
        <translation>%1: un núcleo de %2 píxeles no tiene centro.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; that its config.json calls for.</source>
        <translation>A %1 le falta el tensor «%2» que pide su config.json.</translation>
    </message>
    <message>
        <source>The weights and the configuration do not belong together.</source>
        <translation>Los pesos y la configuración no se corresponden.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has another shape than its config.json calls for.</source>
        <translation>%1: el tensor «%2» tiene otra forma que la que pide su config.json.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; does not hold floating-point numbers.</source>
        <translation>%1: el tensor «%2» no contiene números de coma flotante.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, for which its config.json has no place.</source>
        <translation>%1 contiene el tensor «%2», para el que su config.json no tiene lugar.</translation>
    </message>
</context>
<context>
    <name>WorkbenchOptions</name>
    <message>
        <source>Looks through slides of blood cells with a diffusion classifier. For research use only.</source>
        <translation>Examina portaobjetos de células sanguíneas con un clasificador por difusión. Solo para investigación.</translation>
    </message>
    <message>
        <source>Model folder (default: as in the preferences)</source>
        <translation>Carpeta del modelo (si no: la de las preferencias)</translation>
    </message>
    <message>
        <source>system, light or dark, for this run</source>
        <translation>system, light o dark, para esta ejecución</translation>
    </message>
    <message>
        <source>Save a picture of every screen and quit</source>
        <translation>Guardar una imagen de cada pantalla y salir</translation>
    </message>
    <message>
        <source>Only one study can be opened at a time.</source>
        <translation>Solo se puede abrir un estudio a la vez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no theme: system, light or dark.</source>
        <translation>«%1» no es un tema: system, light o dark.</translation>
    </message>
    <message>
        <source>Language for this run: de, en, es, fr or nl (default: as in the preferences)</source>
        <translation>Idioma para esta ejecución: de, en, es, fr o nl (si no: el de las preferencias)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language of this program: %2.</source>
        <translation>«%1» no es un idioma de este programa: %2.</translation>
    </message>
    <message>
        <source>Folder whose sub-folders are slides, or the folder of one slide, or a study on a server: postgresql://login@server:port/database (the password is asked for)</source>
        <translation>Carpeta cuyas subcarpetas son portaobjetos, o la carpeta de un portaobjetos, o un estudio en un servidor: postgresql://usuario@servidor:puerto/base (se pide la contraseña)</translation>
    </message>
</context>
<context>
    <name>cyto::AblationPlot</name>
    <message>
        <source>Ablation</source>
        <translation>Ablación</translation>
    </message>
    <message>
        <source>%1, %2 = %3: %4 [%5, %6]</source>
        <translation>%1, %2 = %3: %4 [%5, %6]</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, con intervalo del 95 %</translation>
    </message>
</context>
<context>
    <name>cyto::AnomalyPlot</name>
    <message>
        <source>Distribution of the anomaly score</source>
        <translation>Distribución de la puntuación de anomalía</translation>
    </message>
    <message>
        <source>%1 (%2 images)</source>
        <translation>%1 (%2 imágenes)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 images below the threshold %4</source>
        <translation>%1: %2 de %3 imágenes por debajo del umbral %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Anomaly score (small = anomalous)</source>
        <translation>Puntuación de anomalía (pequeña = anómala)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Threshold %1, flagged below</source>
        <translation>Umbral %1, marcado por debajo</translation>
    </message>
</context>
<context>
    <name>cyto::ConfidenceMatrixPlot</name>
    <message>
        <source>Confidence of pairs of readers</source>
        <translation>Confianza de pares de lectores</translation>
    </message>
    <message>
        <source>Confidence of one reader</source>
        <translation>Confianza de un lector</translation>
    </message>
    <message>
        <source>Confidence of the other</source>
        <translation>Confianza del otro</translation>
    </message>
    <message>
        <source>%1: of %2 pairs, the other reader has the same confidence in %3</source>
        <translation>%1: de %2 pares, el otro lector tiene la misma confianza en %3</translation>
    </message>
</context>
<context>
    <name>cyto::ConfusionPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Labelled class</source>
        <translation>Clase etiquetada</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <source>%1: %2 of %3 predicted as labelled</source>
        <translation>%1: %2 de %3 predichas como se etiquetaron</translation>
    </message>
</context>
<context>
    <name>cyto::DifferentialPlot</name>
    <message numerus="yes">
        <source>Only %n cells: fewer than the %1 of CLSI H20, so that the shares are uncertain</source>
        <translation>
            <numerusform>Solo %n célula: menos que las %1 de CLSI H20, así que las proporciones son inciertas</numerusform>
            <numerusform>Solo %n células: menos que las %1 de CLSI H20, así que las proporciones son inciertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>%1: %2 % (95 % interval %3 % to %4 %, %5 cells)</source>
        <translation>%1: %2 % (intervalo del 95 %: %3 % a %4 %, %5 células)</translation>
    </message>
    <message>
        <source>Share of cells (%), with 95 % interval</source>
        <translation>Proporción de células (%), con intervalo del 95 %</translation>
    </message>
</context>
<context>
    <name>cyto::ForestPlot</name>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>%1: %2 % (95 % interval %3 % to %4 %)</source>
        <translation>%1: %2 % (intervalo del 95 %: %3 % a %4 %)</translation>
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
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>%1, %2 images per class: %3 [%4, %5]</source>
        <translation>%1, %2 imágenes por clase: %3 [%4, %5]</translation>
    </message>
    <message>
        <source>Training images per class</source>
        <translation>Imágenes de entrenamiento por clase</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, con intervalo del 95 %</translation>
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
        <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
        <source>There is nothing in this plot that could be saved.</source>
        <translation>En este gráfico no hay nada que guardar.</translation>
    </message>
    <message>
        <source>%1 does not end in .png, .svg, .pdf or .csv.</source>
        <translation>%1 no termina en .png, .svg, .pdf o .csv.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>No hay memoria suficiente para una imagen de este tamaño.</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Dibujos SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Guardar datos como CSV…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>cyto::PsychometricPlot</name>
    <message>
        <source>Psychometric function</source>
        <translation>Función psicométrica</translation>
    </message>
    <message>
        <source>%1: not fitted</source>
        <translation>%1: sin ajustar</translation>
    </message>
    <message>
        <source>%1: threshold %2 [%3, %4], width %5 [%6, %7]</source>
        <translation>%1: umbral %2 [%3, %4], anchura %5 [%6, %7]</translation>
    </message>
    <message>
        <source>%1: the threshold may lie beyond the confidences that occur</source>
        <translation>%1: el umbral puede estar más allá de las confianzas observadas</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % intervals</source>
        <translation>Exactitud, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>Threshold, with 95 % interval</source>
        <translation>Umbral, con intervalo del 95 %</translation>
    </message>
</context>
<context>
    <name>cyto::ReliabilityPlot</name>
    <message>
        <source>Reliability of the shown probabilities</source>
        <translation>Fiabilidad de las probabilidades mostradas</translation>
    </message>
    <message>
        <source>Expected calibration error %1 over %2 images</source>
        <translation>Error de calibración esperado %1 en %2 imágenes</translation>
    </message>
    <message>
        <source>Shown probability</source>
        <translation>Probabilidad mostrada</translation>
    </message>
    <message>
        <source>Accuracy, with 95 % interval</source>
        <translation>Exactitud, con intervalo del 95 %</translation>
    </message>
    <message>
        <source>Share of the images</source>
        <translation>Proporción de imágenes</translation>
    </message>
</context>
<context>
    <name>cyto::RocPlot</name>
    <message>
        <source>ROC curve</source>
        <translation>Curva ROC</translation>
    </message>
    <message>
        <source>%1: area %2 [%3, %4]</source>
        <translation>%1: área %2 [%3, %4]</translation>
    </message>
    <message>
        <source>%1: at threshold %2 the sensitivity is %3 and the specificity %4</source>
        <translation>%1: con el umbral %2 la sensibilidad es %3 y la especificidad %4</translation>
    </message>
    <message>
        <source>1 − specificity</source>
        <translation>1 − especificidad</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
</context>
<context>
    <name>cyto::StudyPredictor</name>
    <message>
        <source>Predicting</source>
        <translation>Prediciendo</translation>
    </message>
    <message numerus="yes">
        <source>The engine returned nothing for %n cell(s).</source>
        <translation>
            <numerusform>El motor no devolvió nada para %n célula.</numerusform>
            <numerusform>El motor no devolvió nada para %n células.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another model, or start the prediction again.</source>
        <translation>Elija otro modelo o inicie de nuevo la predicción.</translation>
    </message>
</context>
<context>
    <name>cyto::TrajectoryPlot</name>
    <message>
        <source>Class scores over the trials</source>
        <translation>Puntuaciones de las clases a lo largo de los ensayos</translation>
    </message>
    <message numerus="yes">
        <source>%1 (dropped after %n trials)</source>
        <translation>
            <numerusform>%1 (descartada tras %n ensayo)</numerusform>
            <numerusform>%1 (descartada tras %n ensayos)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: score %2</source>
        <translation>%1: puntuación %2</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Score (small = likely)</source>
        <translation>Puntuación (pequeña = probable)</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AgreementPart</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>%1 cells have a label; %2 of them have labels of two readers or more. Intervals are drawn anew by slide, because cells of one slide belong together.</source>
        <translation>%1 células tienen una etiqueta; %2 de ellas tienen las de dos lectores o más. Los intervalos se remuestrean por portaobjetos, porque las células de uno van juntas.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnnotationDialog</name>
    <message>
        <source>Slides</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Predicted classes</source>
        <translation>Clases predichas</translation>
    </message>
    <message>
        <source>Only cells that I have not labelled</source>
        <translation>Solo células que no he etiquetado</translation>
    </message>
    <message>
        <source>&amp;Blinded: readers see the cell alone</source>
        <translation>A &amp;ciegas: los lectores solo ven la célula</translation>
    </message>
    <message>
        <source>&amp;Open: readers also see what the model says</source>
        <translation>&amp;Abierta: los lectores ven también lo que dice el modelo</translation>
    </message>
    <message>
        <source>New annotation session</source>
        <translation>Nueva sesión de anotación</translation>
    </message>
    <message>
        <source>&amp;Make the session</source>
        <translation>Crear la &amp;sesión</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>&amp;Slides (none ticked: all)</source>
        <translation>&amp;Portaobjetos (ninguno marcado: todos)</translation>
    </message>
    <message>
        <source>&amp;Predicted as (none ticked: all, also cells without a prediction)</source>
        <translation>P&amp;redichas como (ninguna marcada: todas, también sin predicción)</translation>
    </message>
    <message>
        <source>Cells whose image is missing or cannot be read are left out.</source>
        <translation>Se dejan fuera las células cuya imagen falta o no se puede leer.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>For instance: round 1</source>
        <translation>Por ejemplo: ronda 1</translation>
    </message>
    <message>
        <source>The same cells for every reader: agreement is measured on them.</source>
        <translation>Las mismas células para todos los lectores: en ellas se mide el acuerdo.</translation>
    </message>
    <message>
        <source>all that are left</source>
        <translation>todas las restantes</translation>
    </message>
    <message>
        <source>Further cells for each reader, which no other reader sees.</source>
        <translation>Más células para cada lector, que ningún otro ve.</translation>
    </message>
    <message>
        <source>At least so many of the cells are not flagged as unusual, so that the session itself says nothing.</source>
        <translation>Al menos tantas células no están marcadas como inusuales, para que la propia sesión no diga nada.</translation>
    </message>
    <message>
        <source>So many cells come a second time, unannounced: do readers agree with themselves?</source>
        <translation>Tantas células vuelven sin avisar: ¿coinciden los lectores consigo mismos?</translation>
    </message>
    <message>
        <source> cells apart</source>
        <translation> células de distancia</translation>
    </message>
    <message>
        <source>The same number gives the same cells in the same order.</source>
        <translation>El mismo número da las mismas células en el mismo orden.</translation>
    </message>
    <message>
        <source>Prediction, other labels, slide and file name are kept back where the data is read.</source>
        <translation>Predicción, otras etiquetas, portaobjetos y nombre de archivo se retienen donde se leen los datos.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Readers:</source>
        <translation>&amp;Lectores:</translation>
    </message>
    <message>
        <source>&amp;Common cells:</source>
        <translation>Cél&amp;ulas comunes:</translation>
    </message>
    <message>
        <source>&amp;Each reader:</source>
        <translation>Por l&amp;ector:</translation>
    </message>
    <message>
        <source>Not &amp;flagged:</source>
        <translation>No &amp;marcadas:</translation>
    </message>
    <message>
        <source>&amp;Hidden repeats:</source>
        <translation>Repe&amp;ticiones ocultas:</translation>
    </message>
    <message>
        <source>Repeats are at least:</source>
        <translation>Repeticiones al menos a:</translation>
    </message>
    <message>
        <source>See&amp;d:</source>
        <translation>Sem&amp;illa:</translation>
    </message>
    <message>
        <source>The session needs a name.</source>
        <translation>La sesión necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 cells pass the filter, %2 of them flagged as unusual.</source>
        <translation>%1 células pasan el filtro, %2 de ellas marcadas como inusuales.</translation>
    </message>
    <message>
        <source>%1 sees %2 cells, %3 of them hidden repeats.</source>
        <translation>%1 ve %2 células, %3 de ellas repeticiones ocultas.</translation>
    </message>
    <message>
        <source>Cells come from these slides alone.</source>
        <translation>Las células proceden solo de estos portaobjetos.</translation>
    </message>
    <message>
        <source>Cells that the model takes for one of these classes.</source>
        <translation>Células que el modelo toma por una de estas clases.</translation>
    </message>
    <message>
        <source>Leaves out the cells that you have labelled in the gallery or in sessions.</source>
        <translation>Deja fuera las células que usted etiquetó en la galería o en sesiones.</translation>
    </message>
    <message>
        <source>Readers see this name.</source>
        <translation>Los lectores ven este nombre.</translation>
    </message>
    <message>
        <source>For teaching and for corrections; such labels are not blind.</source>
        <translation>Para enseñar y para correcciones; esas etiquetas no son a ciegas.</translation>
    </message>
    <message>
        <source>So many other cells come between a cell and its repeat.</source>
        <translation>Tantas otras células hay entre una célula y su repetición.</translation>
    </message>
    <message>
        <source>No label yet</source>
        <translation>Todavía sin etiqueta</translation>
    </message>
    <message>
        <source>States of the consensus</source>
        <translation>Estados del consenso</translation>
    </message>
    <message>
        <source>Reasons for a second look</source>
        <translation>Motivos para volver a mirar</translation>
    </message>
    <message>
        <source>Consens&amp;us (none ticked: all)</source>
        <translation>Consens&amp;o (ninguno marcado: todos)</translation>
    </message>
    <message>
        <source>Consens&amp;us: none has been run yet</source>
        <translation>Consens&amp;o: todavía no se ha calculado</translation>
    </message>
    <message>
        <source>Re&amp;view queue (none ticked: all cells, whether they are in it or not)</source>
        <translation>Cola de re&amp;visión (nada marcado: todas las células, estén o no en ella)</translation>
    </message>
    <message>
        <source>Cells on which the newest consensus came to this.</source>
        <translation>Células en las que el consenso más reciente llegó a esto.</translation>
    </message>
    <message>
        <source>Cells that would be in the review queue for one of these reasons. Readers of a blinded session are not told.</source>
        <translation>Células que estarían en la cola de revisión por uno de estos motivos. A los lectores de una sesión a ciegas no se les dice.</translation>
    </message>
    <message>
        <source>The session was not made. %1</source>
        <translation>La sesión no se ha creado. %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnomalyPart</name>
    <message>
        <source>Classes that the model does not know</source>
        <translation>Clases que el modelo no conoce</translation>
    </message>
    <message>
        <source>A&amp;bnormal:</source>
        <translation>A&amp;nómalas:</translation>
    </message>
    <message>
        <source>Anomaly score</source>
        <translation>Puntuación de anomalía</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AnswerPanel</name>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>moderate confidence</source>
        <translation>confianza moderada</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>no confidence</source>
        <translation>ninguna confianza</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>No identificable</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>clase desconocida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, confidence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Cuán seguro está?</translation>
    </message>
    <message>
        <source>Choose the class with its letter or by clicking. Nothing is stored before you have also said how sure you are.</source>
        <translation>Elija la clase con su letra o con un clic. No se guarda nada hasta que diga también cuán seguro está.</translation>
    </message>
    <message>
        <source>Keys 1 to 4 of the number row or the number pad: high, moderate, low, no confidence. This stores the answer and goes on to the next cell.</source>
        <translation>Teclas 1 a 4 de la fila o del teclado numérico: alta, moderada, baja, ninguna. Guarda la respuesta y pasa a la célula siguiente.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Ninguna confianza</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>Store the answer with this confidence (key %1).</source>
        <translation>Guardar la respuesta con esta confianza (tecla %1).</translation>
    </message>
    <message>
        <source>Confirm the decision (Space)</source>
        <translation>Confirmar la decisión (Espacio)</translation>
    </message>
    <message>
        <source>A human cannot tell what this cell is (key %1). Stored at once.</source>
        <translation>Una persona no puede decir qué es esta célula (tecla %1). Se guarda al momento.</translation>
    </message>
    <message>
        <source>Answer %1.</source>
        <translation>Responder %1.</translation>
    </message>
    <message>
        <source>Answer %1 (key %2).</source>
        <translation>Responder %1 (tecla %2).</translation>
    </message>
    <message>
        <source>Store the decision and go on.</source>
        <translation>Guardar la decisión y seguir.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::AuditDialog</name>
    <message>
        <source>Save the check</source>
        <translation>Guardar la comprobación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Check of the audit log</source>
        <translation>Comprobación del registro de auditoría</translation>
    </message>
    <message>
        <source>Save what was compared and found as a text.</source>
        <translation>Guarda como texto lo que se ha comparado y hallado.</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Everything that is not as it was written, with its row.</source>
        <translation>Todo lo que no está como se escribió, con su fila.</translation>
    </message>
    <message>
        <source>%1 rows of the audit log and %2 label revisions were checked.</source>
        <translation>Se han comprobado %1 filas del registro de auditoría y %2 revisiones de etiquetas.</translation>
    </message>
    <message>
        <source>The chain is whole, and every label is as it was committed.</source>
        <translation>La cadena está completa y cada etiqueta está como se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>The study was changed outside of the program: %n fault(s). Compare it with a backup before you rely on it.</source>
        <translation>
            <numerusform>El estudio se ha modificado fuera del programa: %n fallo. Compárelo con una copia de seguridad antes de fiarse de él.</numerusform>
            <numerusform>El estudio se ha modificado fuera del programa: %n fallos. Compárelo con una copia de seguridad antes de fiarse de él.</numerusform>
        </translation>
    </message>
    <message>
        <source>Study: %1 (%2)</source>
        <translation>Estudio: %1 (%2)</translation>
    </message>
    <message>
        <source>Checked at: %1</source>
        <translation>Comprobado: %1</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Hash of the last row: %1</source>
        <translation>Hash de la última fila: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CalibrationPart</name>
    <message>
        <source>Shown probabilities</source>
        <translation>Probabilidades mostradas</translation>
    </message>
    <message>
        <source>How far the shown probabilities are from what people say</source>
        <translation>Cuánto se alejan las probabilidades mostradas de lo que dicen las personas</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Error de calibración esperado</translation>
    </message>
    <message>
        <source>Brier score of the predicted class</source>
        <translation>Puntuación de Brier de la clase predicha</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus: %1 cells.</source>
        <translation>Es correcto lo que coincide con el consenso: %1 células.</translation>
    </message>
    <message>
        <source>There is no consensus yet. Right is what agrees with every label of a cell: %1 cells.</source>
        <translation>Aún no hay consenso. Es correcto lo que coincide con todas las etiquetas de una célula: %1 células.</translation>
    </message>
    <message>
        <source>Cells without a label that the model could have given: %1</source>
        <translation>Células sin una etiqueta que el modelo pudiera haber dado: %1</translation>
    </message>
    <message>
        <source>Cells without a calibrated probability: %1</source>
        <translation>Células sin probabilidad calibrada: %1</translation>
    </message>
    <message>
        <source>There is no model, and so no probability of one.</source>
        <translation>No hay modelo y, por tanto, tampoco probabilidad.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CellView</name>
    <message>
        <source>Picture of the cell</source>
        <translation>Imagen de la célula</translation>
    </message>
    <message>
        <source>Wheel or + and − zoom, drag or arrow keys move, double click or 0 fits the cell.</source>
        <translation>La rueda o + y − amplían, arrastrar o las flechas mueven, doble clic o 0 ajusta la célula.</translation>
    </message>
    <message>
        <source>The cell as it is in the file. Brightness and contrast change the display alone: file, prediction and export of the original stay as they are.</source>
        <translation>La célula tal como está en el archivo. Brillo y contraste solo cambian la visualización: archivo, predicción y exportación del original quedan igual.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ClassPalette</name>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Gives the selected cells a class. The letter on each button does the same; 1 to 4 then say how sure you are: high, moderate, low, no confidence. Cells can also be dropped on a button.</source>
        <translation>Da una clase a las células seleccionadas. La letra de cada botón hace lo mismo; 1 a 4 dicen después su confianza: alta, moderada, baja, ninguna. También se pueden soltar células sobre un botón.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter of the key, then class</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Label the selected cells as %1.</source>
        <translation>Etiquetar las células seleccionadas como %1.</translation>
    </message>
    <message>
        <source>Label the selected cells as %1 (key %2).</source>
        <translation>Etiquetar las células seleccionadas como %1 (tecla %2).</translation>
    </message>
    <message>
        <source>Label as %1</source>
        <translation>Etiquetar como %1</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>No identificable</translation>
    </message>
    <message>
        <source>Nobody can tell what these cells are (key %1). They stand in the group &quot;Not classed&quot;.</source>
        <translation>Nadie puede decir qué son estas células (tecla %1). Están en el grupo «Sin clasificar».</translation>
    </message>
    <message>
        <source>Label as not identifiable</source>
        <translation>Etiquetar como no identificable</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ColourBar</name>
    <message>
        <source>Scale of the change</source>
        <translation>Escala del cambio</translation>
    </message>
    <message>
        <source>From %1 (darker, blue) over no change to %2 (brighter, orange)</source>
        <translation>De %1 (más oscuro, azul), pasando por sin cambio, a %2 (más claro, naranja)</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscuro</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>más claro</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ComparisonPart</name>
    <message>
        <source>&amp;Compared with:</source>
        <translation>&amp;Comparado con:</translation>
    </message>
    <message>
        <source>Model and people</source>
        <translation>Modelo y personas</translation>
    </message>
    <message>
        <source>Model against: %1</source>
        <translation>Modelo frente a: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n labelled cell(s) have no prediction and are left out.</source>
        <translation>
            <numerusform>%n célula etiquetada no tiene predicción y queda fuera.</numerusform>
            <numerusform>%n células etiquetadas no tienen predicción y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unresolved and left out.</source>
        <translation>
            <numerusform>%n célula está sin resolver y queda fuera.</numerusform>
            <numerusform>%n células están sin resolver y quedan fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::ConfidenceBars</name>
    <message>
        <source>Probability of each class</source>
        <translation>Probabilidad de cada clase</translation>
    </message>
    <message>
        <source>How probable the model holds each class. A class that was clearly worse than the best one was given up early; it says after how many trials, because its probability was not measured to the end.</source>
        <translation>Cuán probable considera el modelo cada clase. Una clase claramente peor que la mejor se descartó pronto; se dice tras cuántos ensayos, porque su probabilidad no se midió hasta el final.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>pruned after %n trial(s)</source>
        <translation>
            <numerusform>descartada tras %n ensayo</numerusform>
            <numerusform>descartada tras %n ensayos</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ContextPanel</name>
    <message>
        <source>What is known of this cell</source>
        <translation>Lo que se sabe de esta célula</translation>
    </message>
    <message>
        <source>The model and the label differ.</source>
        <translation>El modelo y la etiqueta difieren.</translation>
    </message>
    <message>
        <source>The model is not sure.</source>
        <translation>El modelo no está seguro.</translation>
    </message>
    <message>
        <source>The model finds the cell unusual.</source>
        <translation>El modelo encuentra inusual la célula.</translation>
    </message>
    <message>
        <source>Readers disagree.</source>
        <translation>Los lectores no coinciden.</translation>
    </message>
    <message>
        <source>A reader was not sure.</source>
        <translation>Un lector no estaba seguro.</translation>
    </message>
    <message>
        <source>The prediction failed.</source>
        <translation>La predicción falló.</translation>
    </message>
    <message>
        <source>Model %1: no prediction. %2</source>
        <translation>Modelo %1: sin predicción. %2</translation>
    </message>
    <message>
        <source>Model %1: %2.</source>
        <translation>Modelo %1: %2.</translation>
    </message>
    <message>
        <source>Model %1: %2 (%3).</source>
        <translation>Modelo %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Runner-up: %1.</source>
        <translation>Segunda: %1.</translation>
    </message>
    <message>
        <source>The cell is unlike those that the model knows.</source>
        <translation>La célula no se parece a las que conoce el modelo.</translation>
    </message>
    <message>
        <source>Reader %1: %2</source>
        <translation>Lector %1: %2</translation>
    </message>
    <message>
        <source>No reader has labelled this cell yet.</source>
        <translation>Ningún lector ha etiquetado aún esta célula.</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide.</source>
        <translation>Un lector pidió que decidiera otra persona.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::CounterfactualPanel</name>
    <message>
        <source>&amp;Show change</source>
        <translation>&amp;Mostrar cambio</translation>
    </message>
    <message>
        <source>&amp;All classes</source>
        <translation>&amp;Todas las clases</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Guardar &amp;imagen…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>The change could not be computed. %1</source>
        <translation>No se pudo calcular el cambio. %1</translation>
    </message>
    <message>
        <source>Target class</source>
        <translation>Clase objetivo</translation>
    </message>
    <message>
        <source>The class that the model should see in this cell.</source>
        <translation>La clase que el modelo debería ver en esta célula.</translation>
    </message>
    <message>
        <source>Compute the change for every class; takes as many times longer.</source>
        <translation>Calcular el cambio para cada clase; tarda tantas veces más.</translation>
    </message>
    <message>
        <source>Picture of the change</source>
        <translation>Imagen del cambio</translation>
    </message>
    <message>
        <source>Hold Space to see the original.</source>
        <translation>Mantenga Espacio para ver el original.</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>Opacidad de la superposición</translation>
    </message>
    <message>
        <source>How strongly the colours cover the cell.</source>
        <translation>Cuánto cubren los colores la célula.</translation>
    </message>
    <message>
        <source>Changes for all classes</source>
        <translation>Cambios para todas las clases</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Progreso del mapa de calor</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>The cell as the model saw it.</source>
        <translation>La célula tal como la vio el modelo.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>The model&apos;s change as a picture of its own; mid-grey means no change.</source>
        <translation>El cambio del modelo como imagen propia; el gris medio significa sin cambio.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Where the change is darker or brighter, in colour over the cell.</source>
        <translation>Dónde el cambio es más oscuro o más claro, en color sobre la célula.</translation>
    </message>
    <message>
        <source>Change &amp;towards:</source>
        <translation>Cambio &amp;hacia:</translation>
    </message>
    <message>
        <source>&amp;Opacity:</source>
        <translation>&amp;Opacidad:</translation>
    </message>
    <message>
        <source>What the model would change. Not where disease is.</source>
        <translation>Lo que el modelo cambiaría. No dónde hay enfermedad.</translation>
    </message>
    <message>
        <source>The model is asked how the cell would have to look to be of another class. Orange: it would be brighter there; blue: darker. This explains the model, not the patient.</source>
        <translation>Se pregunta al modelo cómo tendría que ser la célula para ser de otra clase. Naranja: sería más clara allí; azul: más oscura. Esto explica el modelo, no al paciente.</translation>
    </message>
    <message>
        <source>Computing the change towards %1…</source>
        <translation>Calculando el cambio hacia %1…</translation>
    </message>
    <message>
        <source>Computing the changes towards all classes…</source>
        <translation>Calculando los cambios hacia todas las clases…</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Elija una célula en la galería.</translation>
    </message>
    <message>
        <source>Change towards %1</source>
        <translation>Cambio hacia %1</translation>
    </message>
    <message>
        <source>Stop computing the change.</source>
        <translation>Detener el cálculo del cambio.</translation>
    </message>
    <message>
        <source>Save the picture that is shown, as PNG or JPEG.</source>
        <translation>Guardar la imagen mostrada como PNG o JPEG.</translation>
    </message>
    <message>
        <source>One picture per class; choose one to see it large.</source>
        <translation>Una imagen por clase; elija una para verla grande.</translation>
    </message>
    <message>
        <source>Compute what the model would change for this class.</source>
        <translation>Calcular lo que el modelo cambiaría para esta clase.</translation>
    </message>
    <message>
        <source>%1: compute what the model would change for this class.</source>
        <comment>command with its key</comment>
        <translation>%1: calcular lo que el modelo cambiaría para esta clase.</translation>
    </message>
    <message>
        <source>There is no model. Choose one with Prediction &gt; Model manager.</source>
        <translation>No hay modelo. Elija uno con Predicción &gt; Gestor de modelos.</translation>
    </message>
    <message>
        <source>Choose &quot;%1&quot; to see what the model would change in this cell.</source>
        <translation>«%1» muestra lo que el modelo cambiaría en esta célula.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::DifferentialPart</name>
    <message>
        <source>S&amp;lide:</source>
        <translation>&amp;Portaobjetos:</translation>
    </message>
    <message>
        <source>&amp;Counted by:</source>
        <translation>&amp;Contado por:</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The study has no slides.</source>
        <translation>El estudio no tiene portaobjetos.</translation>
    </message>
    <message>
        <source>Differential of %1</source>
        <translation>Fórmula de %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::DisplayControls</name>
    <message>
        <source>Changes the display alone, not the image.</source>
        <translation>Solo cambia la visualización, no la imagen.</translation>
    </message>
    <message>
        <source>&amp;Brightness</source>
        <translation>&amp;Brillo</translation>
    </message>
    <message>
        <source>Brightness of the display</source>
        <translation>Brillo de la visualización</translation>
    </message>
    <message>
        <source>Co&amp;ntrast</source>
        <translation>Co&amp;ntraste</translation>
    </message>
    <message>
        <source>Contrast of the display</source>
        <translation>Contraste de la visualización</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Brightness, contrast and zoom as they were at the beginning.</source>
        <translation>Brillo, contraste y aumento como al principio.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::EngineMessages</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ExportDialog</name>
    <message>
        <source>Only the labels that count &amp;now, without those they replaced</source>
        <translation>Solo las etiquetas que cuentan a&amp;hora, sin las que sustituyeron</translation>
    </message>
    <message>
        <source>The probability of every class for every &amp;cell</source>
        <translation>La probabilidad de cada clase para cada &amp;célula</translation>
    </message>
    <message>
        <source>For e&amp;very program: comma and decimal point</source>
        <translation>Para to&amp;dos los programas: coma y punto decimal</translation>
    </message>
    <message>
        <source>For a &amp;spreadsheet of this computer&apos;s language</source>
        <translation>&amp;Para una hoja de cálculo en el idioma de este ordenador</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Carpeta para las tablas</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exportar tablas</translation>
    </message>
    <message>
        <source>It is made when it is not there. Nothing else in it is touched.</source>
        <translation>Se crea si no existe. No se toca nada más en ella.</translation>
    </message>
    <message>
        <source>The manifest beside the tables says so.</source>
        <translation>El manifiesto junto a las tablas lo dice.</translation>
    </message>
    <message>
        <source>The largest table: a line for each cell and class.</source>
        <translation>La tabla más grande: una línea por célula y clase.</translation>
    </message>
    <message>
        <source>What &quot;Import labels&quot; reads, too.</source>
        <translation>Lo que también lee «Importar etiquetas».</translation>
    </message>
    <message>
        <source>Opens there with a double click; other programs may not read it.</source>
        <translation>Se abre allí con un doble clic; puede que otros programas no lo lean.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Elegir la carpeta.</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>Ca&amp;rpeta:</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Lo que se escribe</translation>
    </message>
    <message>
        <source>labels.csv: every label with its reader, times, session and signature, and the prediction beside it</source>
        <translation>labels.csv: cada etiqueta con su lector, tiempos, sesión y firma, y la predicción al lado</translation>
    </message>
    <message>
        <source>decisions.csv, consensus.csv, turing_trials.csv: decisions of reviews, the newest consensus and finished Turing tests, where there are any</source>
        <translation>decisions.csv, consensus.csv, turing_trials.csv: decisiones de las revisiones, el consenso más reciente y las pruebas de Turing terminadas, si las hay</translation>
    </message>
    <message>
        <source>manifest.json: number of rows and SHA-256 of each table, filters, seeds and versions</source>
        <translation>manifest.json: número de filas y SHA-256 de cada tabla, filtros, semillas y versiones</translation>
    </message>
    <message>
        <source>Predictions are those of the model %1 (%2).</source>
        <translation>Las predicciones son las del modelo %1 (%2).</translation>
    </message>
    <message>
        <source>There is no model: the tables hold no predictions.</source>
        <translation>No hay modelo: las tablas no contienen predicciones.</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Cómo se escribe</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>The tables need a folder.</source>
        <translation>Las tablas necesitan una carpeta.</translation>
    </message>
    <message>
        <source>Write the whole path of the folder.</source>
        <translation>Escriba la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>There are tables in this folder already: those of the same names are replaced.</source>
        <translation>En esta carpeta ya hay tablas: las de los mismos nombres se sustituyen.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::FirstPage</name>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>&amp;Open a study…</source>
        <translation>&amp;Abrir un estudio…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Abrir la &amp;demostración</translation>
    </message>
    <message>
        <source>Two slides of synthetic cells, made by a model. No patient&apos;s cells are in them.</source>
        <translation>Dos portaobjetos de células sintéticas, hechas por un modelo. No contienen células de pacientes.</translation>
    </message>
    <message>
        <source>Double click, or Enter, opens a study.</source>
        <translation>Doble clic o Intro abre un estudio.</translation>
    </message>
    <message>
        <source>CytoDiffusion</source>
        <translation>CytoDiffusion</translation>
    </message>
    <message>
        <source>Look through the cells of blood films: a diffusion model says what each cell is, how sure it is, and which cells are unlike all it has seen. You decide.</source>
        <translation>Examine las células de frotis de sangre: un modelo de difusión dice qué es cada célula, cuán seguro está y qué células no se parecen a nada que haya visto. Usted decide.</translation>
    </message>
    <message>
        <source>A study is a folder: each sub-folder with images is a slide, each image one cell. You can also drop the folder on this window. Its files are only read; labels and predictions are kept in your own data folder.</source>
        <translation>Un estudio es una carpeta: cada subcarpeta con imágenes es un portaobjetos, cada imagen una célula. También puede soltar la carpeta en esta ventana. Sus archivos solo se leen; etiquetas y predicciones se guardan en su propia carpeta de datos.</translation>
    </message>
    <message>
        <source>For research use only. Not for diagnosis.</source>
        <translation>Solo para investigación. No para diagnóstico.</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>name, then folder</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>%1 (the folder is not there now)</source>
        <translation>%1 (la carpeta no está ahora)</translation>
    </message>
    <message>
        <source>Open a s&amp;hared study…</source>
        <translation>Abrir un estudio &amp;compartido…</translation>
    </message>
    <message>
        <source>A study that a database server keeps for several computers.</source>
        <translation>Un estudio que un servidor de base de datos guarda para varios ordenadores.</translation>
    </message>
    <message>
        <source>Choose a folder whose sub-folders are slides, or the folder of one slide.</source>
        <translation>Elegir una carpeta cuyas subcarpetas sean portaobjetos, o la carpeta de un portaobjetos.</translation>
    </message>
    <message>
        <source>%1: choose a folder whose sub-folders are slides, or the folder of one slide.</source>
        <comment>command with its key</comment>
        <translation>%1: elegir una carpeta cuyas subcarpetas sean portaobjetos, o la carpeta de un portaobjetos.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryModel</name>
    <message>
        <source>The model says otherwise than the readers</source>
        <translation>El modelo dice algo distinto que los lectores</translation>
    </message>
    <message>
        <source>The readers disagree</source>
        <translation>Los lectores no coinciden</translation>
    </message>
    <message>
        <source>A reader had low or no confidence</source>
        <translation>Un lector tenía poca o ninguna confianza</translation>
    </message>
    <message>
        <source>Unusual cell</source>
        <translation>Célula inusual</translation>
    </message>
    <message>
        <source>Low probability</source>
        <translation>Probabilidad baja</translation>
    </message>
    <message>
        <source>The prediction failed</source>
        <translation>La predicción falló</translation>
    </message>
    <message>
        <source>Not yet labelled</source>
        <translation>Aún sin etiquetar</translation>
    </message>
    <message>
        <source>No consensus yet</source>
        <translation>Aún sin consenso</translation>
    </message>
    <message>
        <source>No reason for a second look</source>
        <translation>Ningún motivo para volver a mirar</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Todas las células</translation>
    </message>
    <message>
        <source>Unresolved (the readers disagree)</source>
        <translation>Sin resolver (los lectores no coinciden)</translation>
    </message>
    <message>
        <source>Unidentified (the model is unsure)</source>
        <translation>Sin identificar (el modelo duda)</translation>
    </message>
    <message>
        <source>Not classed (a person cannot tell)</source>
        <translation>Sin clasificar (una persona no puede decirlo)</translation>
    </message>
    <message>
        <source>Not yet predicted</source>
        <translation>Aún sin predecir</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cell %1</source>
        <translation>Célula %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>predicha %1</translation>
    </message>
    <message>
        <source>predicted %1, probability %2</source>
        <translation>predicha %1, probabilidad %2</translation>
    </message>
    <message>
        <source>not yet predicted</source>
        <translation>aún sin predecir</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>el modelo duda</translation>
    </message>
    <message>
        <source>unusual cell</source>
        <translation>célula inusual</translation>
    </message>
    <message>
        <source>my label: cannot identify</source>
        <translation>mi etiqueta: no identificable</translation>
    </message>
    <message>
        <source>my label: %1</source>
        <translation>mi etiqueta: %1</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>El archivo no está donde estaba.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The prediction failed.</source>
        <translation>La predicción falló.</translation>
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
        <translation>margen %1</translation>
    </message>
    <message>
        <source>Not predicted</source>
        <comment>below a small picture</comment>
        <translation>Sin predecir</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide</source>
        <translation>Un lector pidió que otra persona decida</translation>
    </message>
    <message>
        <source>Hidden until your blinded session is over</source>
        <translation>Ocultas hasta que termine su sesión a ciegas</translation>
    </message>
    <message>
        <source>hidden until your blinded session is over</source>
        <translation>oculta hasta que termine su sesión a ciegas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>below a small picture</comment>
        <translation>Oculta</translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryPanel</name>
    <message>
        <source>&amp;Unusual only</source>
        <translation>So&amp;lo inusuales</translation>
    </message>
    <message>
        <source>&amp;Not labelled only</source>
        <translation>Solo si&amp;n etiqueta</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Clase predicha</translation>
    </message>
    <message>
        <source>My label</source>
        <translation>Mi etiqueta</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Reason for review</source>
        <translation>Motivo de revisión</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>What puts cells into one group. Reason for review: why a cell deserves a second look.</source>
        <translation>Lo que reúne células en un grupo. Motivo de revisión: por qué una célula merece otra mirada.</translation>
    </message>
    <message>
        <source>Slide order</source>
        <translation>Orden del portaobjetos</translation>
    </message>
    <message>
        <source>Most unusual first</source>
        <translation>Más inusuales primero</translation>
    </message>
    <message>
        <source>Least probable first</source>
        <translation>Menos probables primero</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <translation>Menor margen primero</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The order within each group. Random is the same every time, until the study changes.</source>
        <translation>El orden en cada grupo. Al azar es igual cada vez, hasta que cambie el estudio.</translation>
    </message>
    <message>
        <source>Class filter</source>
        <translation>Filtro de clase</translation>
    </message>
    <message>
        <source>Show the cells of one predicted class only.</source>
        <translation>Mostrar solo las células de una clase predicha.</translation>
    </message>
    <message>
        <source>Hide cells that are not below the anomaly threshold.</source>
        <translation>Ocultar las células que no están por debajo del umbral de anomalía.</translation>
    </message>
    <message>
        <source>Hide cells that you have labelled.</source>
        <translation>Ocultar las células que usted ha etiquetado.</translation>
    </message>
    <message>
        <source>Turn off all filters.</source>
        <translation>Desactivar todos los filtros.</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Size of the tiles (Ctrl and wheel).</source>
        <translation>Tamaño de las miniaturas (Ctrl y rueda).</translation>
    </message>
    <message>
        <source>What is hidden by filters is never forgotten here.</source>
        <translation>Lo que ocultan los filtros nunca se olvida aquí.</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>A&amp;grupar por:</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>%1 of %2 shown, %3 hidden</source>
        <translation>%1 de %2 mostradas, %3 ocultas</translation>
    </message>
    <message numerus="yes">
        <source>The filters hide all %n cell(s). &quot;Show all&quot; turns them off.</source>
        <translation>
            <numerusform>Los filtros ocultan la única célula (%n). «Mostrar todo» los desactiva.</numerusform>
            <numerusform>Los filtros ocultan las %n células. «Mostrar todo» los desactiva.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ort by:</source>
        <translation>&amp;Ordenar por:</translation>
    </message>
    <message numerus="yes">
        <source>What the model and others say of %n cell(s) is hidden until your blinded session is over.</source>
        <translation>
            <numerusform>Lo que el modelo y otros dicen de %n célula está oculto hasta que termine su sesión a ciegas.</numerusform>
            <numerusform>Lo que el modelo y otros dicen de %n células está oculto hasta que termine su sesión a ciegas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::GalleryView</name>
    <message>
        <source>Gallery of cells</source>
        <translation>Galería de células</translation>
    </message>
    <message>
        <source>All cells of the slide or the study, in groups. Click a cell to inspect it. Shift and Ctrl select several; drag them onto a class, or press the class&apos;s letter.</source>
        <translation>Todas las células del portaobjetos o del estudio, en grupos. Haga clic en una para inspeccionarla. Mayús y Ctrl seleccionan varias; arrástrelas a una clase o pulse su letra.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::HeatmapPanel</name>
    <message>
        <source>What the model would change. Not where disease is.</source>
        <translation>Lo que el modelo cambiaría. No dónde hay enfermedad.</translation>
    </message>
    <message>
        <source>Scale of the change</source>
        <translation>Escala del cambio</translation>
    </message>
    <message>
        <source>Picture of the change</source>
        <translation>Imagen del cambio</translation>
    </message>
    <message>
        <source>Progress of the heatmap</source>
        <translation>Progreso del mapa de calor</translation>
    </message>
    <message>
        <source>The model is asked how the cell would have to look to be of another class. Orange: it would be brighter there; blue: darker. This explains the model, not the patient.</source>
        <translation>Se pregunta al modelo cómo tendría que ser la célula para ser de otra clase. Naranja: sería más clara allí; azul: más oscura. Esto explica el modelo, no al paciente.</translation>
    </message>
    <message>
        <source>It could not be noted down that you see the heatmap, so it is not shown. %1</source>
        <translation>No se pudo anotar que usted ve el mapa de calor, por eso no se muestra. %1</translation>
    </message>
    <message>
        <source>The heatmap could not be computed. %1</source>
        <translation>No se pudo calcular el mapa de calor. %1</translation>
    </message>
    <message>
        <source>There is no model, so there is no heatmap.</source>
        <translation>No hay modelo y, por tanto, no hay mapa de calor.</translation>
    </message>
    <message>
        <source>Computing what the model would change…</source>
        <translation>Calculando lo que el modelo cambiaría…</translation>
    </message>
    <message>
        <source>Model %1 takes the cell for %2. To see %3 in it, the model would change this:</source>
        <translation>El modelo %1 toma la célula por %2. Para ver %3 en ella, el modelo cambiaría esto:</translation>
    </message>
</context>
<context>
    <name>cyto::ui::HeatmapService</name>
    <message>
        <source>The heatmap was cancelled.</source>
        <translation>Se canceló el mapa de calor.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportDialog</name>
    <message>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. This is what %1 would do to the study:</source>
        <translation>Todavía no se ha cambiado nada. Esto es lo que %1 haría con el estudio:</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as they are, %4 refused.</source>
        <translation>%1 nuevas, %2 cambiadas, %3 como están, %4 rechazadas.</translation>
    </message>
    <message>
        <source>Readers who would be added: %1.</source>
        <translation>Lectores que se añadirían: %1.</translation>
    </message>
    <message>
        <source>Labels that are changed stay in the history of their cells.</source>
        <translation>Las etiquetas cambiadas quedan en el historial de sus células.</translation>
    </message>
    <message>
        <source>Refused rows are left out; the list says why.</source>
        <translation>Las filas rechazadas se omiten; la lista dice por qué.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Which rows of the table are listed.</source>
        <translation>Qué filas de la tabla se muestran.</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Each row of the table with what would happen to it.</source>
        <translation>Cada fila de la tabla con lo que pasaría con ella.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n label(s)</source>
        <translation>
            <numerusform>&amp;Importar %n etiqueta</numerusform>
            <numerusform>&amp;Importar %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The table holds no label that is not in the study already.</source>
        <translation>La tabla no contiene ninguna etiqueta que no esté ya en el estudio.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ImportPlanModel</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Célula</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>cyto::ui::InspectorPanel</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>C&amp;ell</source>
        <translation>&amp;Célula</translation>
    </message>
    <message>
        <source>C&amp;ounterfactual</source>
        <translation>C&amp;ontrafactual</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Changes the display alone, not the image.</source>
        <translation>Solo cambia la visualización, no la imagen.</translation>
    </message>
    <message>
        <source>&amp;Brightness:</source>
        <translation>&amp;Brillo:</translation>
    </message>
    <message>
        <source>Brightness of the display</source>
        <translation>Brillo de la visualización</translation>
    </message>
    <message>
        <source>Co&amp;ntrast:</source>
        <translation>Co&amp;ntraste:</translation>
    </message>
    <message>
        <source>Contrast of the display</source>
        <translation>Contraste de la visualización</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Brightness and contrast as they are in the file.</source>
        <translation>Brillo y contraste como en el archivo.</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>Células de referencia</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Labels of this cell</source>
        <translation>Etiquetas de esta célula</translation>
    </message>
    <message>
        <source>Every label this cell ever got, the newest first. Nothing is overwritten: taking a label back is a line of its own.</source>
        <translation>Cada etiqueta que tuvo esta célula, la más reciente primero. Nada se sobrescribe: retirar una etiqueta es una línea propia.</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Elija una célula en la galería.</translation>
    </message>
    <message>
        <source>There is no model, so there is no prediction. Labelling goes on.</source>
        <translation>No hay modelo y, por tanto, tampoco predicción. Se puede seguir etiquetando.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Not yet predicted.</source>
        <translation>Aún sin predecir.</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>clase desconocida</translation>
    </message>
    <message>
        <source>Unidentified: the model is unsure. Most probable is %1.</source>
        <translation>Sin identificar: el modelo duda. Lo más probable es %1.</translation>
    </message>
    <message>
        <source>Predicted: %1. The model gives no probabilities: it was not calibrated.</source>
        <translation>Predicha: %1. El modelo no da probabilidades: no se calibró.</translation>
    </message>
    <message>
        <source>Predicted: %1</source>
        <translation>Predicha: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>name of a value</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Other models said:
%1</source>
        <translation>Otros modelos dijeron:
%1</translation>
    </message>
    <message>
        <source>No label yet. Press the letter of a class, or drop the cell on it.</source>
        <translation>Aún sin etiqueta. Pulse la letra de una clase o suelte la célula en ella.</translation>
    </message>
    <message>
        <source>Runner-up: %1</source>
        <translation>Segunda: %1</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture &amp;as shown…</source>
        <translation>Guardar la imagen como se &amp;muestra…</translation>
    </message>
    <message>
        <source>Copy picture as s&amp;hown</source>
        <translation>Copiar la imagen como se m&amp;uestra</translation>
    </message>
    <message>
        <source>Predict this cell once more.</source>
        <translation>Predecir otra vez esta célula.</translation>
    </message>
    <message>
        <source>Load the model, or start the prediction, once more.</source>
        <translation>Cargar otra vez el modelo o iniciar otra vez la predicción.</translation>
    </message>
    <message>
        <source>Failed: there is no model. %1 Labelling goes on.</source>
        <translation>Falló: no hay modelo. %1 Se puede seguir etiquetando.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::JobList</name>
    <message>
        <source>%1 of %2, %3 failed</source>
        <translation>%1 de %2, %3 fallidos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>cyto::ui::JobsPanel</name>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Cancelar la tarea</translation>
    </message>
    <message>
        <source>Clear &amp;finished jobs</source>
        <translation>Quitar tareas &amp;terminadas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What the program is doing in the background, how fast, and how long it will take as measured so far. Failures stay here until they are cleared.</source>
        <translation>Lo que el programa hace en segundo plano, a qué ritmo y cuánto tardará según lo medido. Los fallos quedan aquí hasta que se quitan.</translation>
    </message>
    <message>
        <source>Stop the selected job. What it has finished is kept.</source>
        <translation>Detener la tarea elegida. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Remove jobs that ended from the list, failures too.</source>
        <translation>Quitar de la lista las tareas terminadas, también las fallidas.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::KeysPage</name>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Keys of classes and commands</source>
        <translation>Teclas de clases y comandos</translation>
    </message>
    <message>
        <source>Press the new key in the middle column. A key that has another meaning is refused.</source>
        <translation>Pulse la nueva tecla en la columna central. Se rechaza una tecla con otro significado.</translation>
    </message>
    <message>
        <source>&amp;Restore all standard keys</source>
        <translation>&amp;Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>All keys as the program comes with them.</source>
        <translation>Todas las teclas como vienen con el programa.</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Letra de %1</translation>
    </message>
    <message>
        <source>One letter from A to Z.</source>
        <translation>Una letra de la A a la Z.</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <translation>Tecla de %1</translation>
    </message>
    <message>
        <source>Press the new key. The cross takes the key away.</source>
        <translation>Pulse la nueva tecla. La cruz quita la tecla.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::Labelling</name>
    <message>
        <source>Many cells</source>
        <translation>Muchas células</translation>
    </message>
    <message numerus="yes">
        <source>Label %n cell(s) as %1?</source>
        <translation>
            <numerusform>¿Etiquetar %n célula como %1?</numerusform>
            <numerusform>¿Etiquetar %n células como %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) could not be stored. %1</source>
        <translation>
            <numerusform>No se pudo guardar %n etiqueta. %1</numerusform>
            <numerusform>No se pudieron guardar %n etiquetas. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <translation>no identificable</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) labelled as %1.</source>
        <translation>
            <numerusform>%n célula etiquetada como %1.</numerusform>
            <numerusform>%n células etiquetadas como %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confidence of %n cell(s) stored.</source>
        <translation>
            <numerusform>Confianza de %n célula guardada.</numerusform>
            <numerusform>Confianza de %n células guardada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>A comment on %1. It is stored in the cell&apos;s history under your name.</source>
        <translation>Un comentario sobre %1. Queda con su nombre en el historial de la célula.</translation>
    </message>
    <message>
        <source>Comment taken away.</source>
        <translation>Comentario quitado.</translation>
    </message>
    <message>
        <source>Comment stored.</source>
        <translation>Comentario guardado.</translation>
    </message>
    <message>
        <source>Skip this cell</source>
        <translation>Saltar esta célula</translation>
    </message>
    <message>
        <source>Why do you leave this cell without a label?</source>
        <translation>¿Por qué deja esta célula sin etiqueta?</translation>
    </message>
    <message>
        <source>Cell skipped.</source>
        <translation>Célula saltada.</translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n cell(s).</source>
        <translation>
            <numerusform>Retirado en %n célula.</numerusform>
            <numerusform>Retirado en %n células.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Nada que retirar.</translation>
    </message>
    <message numerus="yes">
        <source>Given again for %n cell(s).</source>
        <translation>
            <numerusform>Restablecido en %n célula.</numerusform>
            <numerusform>Restablecido en %n células.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to give again.</source>
        <translation>Nada que restablecer.</translation>
    </message>
    <message numerus="yes">
        <source>It is not known whether %n label(s) were stored. %1</source>
        <translation>
            <numerusform>No se sabe si %n etiqueta se guardó. %1</numerusform>
            <numerusform>No se sabe si %n etiquetas se guardaron. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to the study&apos;s server is lost. Nothing can be saved until it is back; the program connects by itself.</source>
        <translation>Se ha perdido la conexión con el servidor del estudio. No se puede guardar nada hasta que vuelva; el programa se conecta por sí mismo.</translation>
    </message>
    <message numerus="yes">
        <source>The server is back. %n label(s) are still not saved.</source>
        <translation>
            <numerusform>El servidor ha vuelto. %n etiqueta sigue sin guardar.</numerusform>
            <numerusform>El servidor ha vuelto. %n etiquetas siguen sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>The server is back. The labels that are shown are the stored ones.</source>
        <translation>El servidor ha vuelto. Las etiquetas que se muestran son las guardadas.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::LoginDialog</name>
    <message>
        <source>Give a login</source>
        <translation>Dar un usuario</translation>
    </message>
    <message>
        <source>Different for every reader of every study on the server.</source>
        <translation>Distinto para cada lector de cada estudio del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). The server keeps a value that nobody can turn back into it.</source>
        <translation>
            <numerusform>Al menos %n carácter. El servidor guarda un valor del que nadie puede recuperarla.</numerusform>
            <numerusform>Al menos %n caracteres. El servidor guarda un valor del que nadie puede recuperarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>La misma contraseña otra vez.</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Contraseña, otra vez</translation>
    </message>
    <message>
        <source>With the login, %1 opens this study from any computer that reaches the server. The server shows and takes what the role &quot;%2&quot; may see and do, and nothing else.</source>
        <translation>Con el usuario, %1 abre este estudio desde cualquier ordenador que llegue al servidor. El servidor muestra y acepta lo que el papel «%2» puede ver y hacer, y nada más.</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>A login needs a name.</source>
        <translation>Un usuario necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Una contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::MainWindow</name>
    <message>
        <source>Slides</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last label</source>
        <translation>Deshacer la última etiqueta</translation>
    </message>
    <message>
        <source>The model whose predictions are shown.</source>
        <translation>El modelo cuyas predicciones se muestran.</translation>
    </message>
    <message>
        <source>Open a study: a folder of slides, or one slide</source>
        <translation>Abrir un estudio: una carpeta de portaobjetos o uno solo</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;JPEG picture (*.jpg)</source>
        <translation>Imagen PNG (*.png);;Imagen JPEG (*.jpg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>Buscando células…</translation>
    </message>
    <message>
        <source>Predicting: %1 of %2, %3 left</source>
        <translation>Predicción: %1 de %2, quedan %3</translation>
    </message>
    <message>
        <source>Predicting: %1 of %2</source>
        <translation>Predicción: %1 de %2</translation>
    </message>
    <message>
        <source>Prediction paused</source>
        <translation>Predicción en pausa</translation>
    </message>
    <message>
        <source>Prediction stopped by an error</source>
        <translation>Predicción detenida por un error</translation>
    </message>
    <message>
        <source>All cells predicted</source>
        <translation>Todas las células predichas</translation>
    </message>
    <message>
        <source>Prediction not started</source>
        <translation>Predicción sin empezar</translation>
    </message>
    <message>
        <source>Where is the study&apos;s folder now?</source>
        <translation>¿Dónde está ahora la carpeta del estudio?</translation>
    </message>
    <message>
        <source>Save the list of failed cells</source>
        <translation>Guardar la lista de células fallidas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>The study %1 could not be opened. %2</source>
        <translation>No se pudo abrir el estudio %1. %2</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Labels and predictions are; the pictures are not.</source>
        <translation>La carpeta %1 no está. Las etiquetas y predicciones sí; las imágenes no.</translation>
    </message>
    <message>
        <source>The folder has &amp;moved…</source>
        <translation>La carpeta se ha &amp;movido…</translation>
    </message>
    <message>
        <source>Looking for cells in %1…</source>
        <translation>Buscando células en %1…</translation>
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
        <translation>Modelo %1 (%2), %3</translation>
    </message>
    <message>
        <source>The model %1 is being loaded…</source>
        <translation>Se está cargando el modelo %1…</translation>
    </message>
    <message>
        <source>No model: labelling works, prediction does not</source>
        <translation>Sin modelo: se puede etiquetar, no predecir</translation>
    </message>
    <message>
        <source>No model. %1</source>
        <translation>Sin modelo. %1</translation>
    </message>
    <message>
        <source>Predictions come from the coordinator&apos;s program</source>
        <translation>Las predicciones vienen del programa del coordinador</translation>
    </message>
    <message>
        <source>The folder %1 holds no image: its drive may not be connected. Labels and predictions are there; the pictures are not. Connect the drive, then choose &quot;%2&quot;.</source>
        <translation>La carpeta %1 no contiene ninguna imagen: quizá su unidad no esté conectada. Las etiquetas y las predicciones están; las imágenes no. Conecte la unidad y elija después «%2».</translation>
    </message>
    <message>
        <source>No image was found in %1. Images end in .jpg, .jpeg, .png, .bmp, .tif or .tiff. Put some there and choose &quot;%2&quot;, or open another folder with &quot;%3&quot;.</source>
        <translation>No se encontró ninguna imagen en %1. Las imágenes terminan en .jpg, .jpeg, .png, .bmp, .tif o .tiff. Ponga alguna allí y elija «%2», o abra otra carpeta con «%3».</translation>
    </message>
</context>
<context>
    <name>cyto::ui::MessageBar</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Put the message away. What it says of is not changed.</source>
        <translation>Quitar el mensaje. Lo que dice no cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier failures, shown again when this message is put away.</source>
        <translation>Fallos anteriores; vuelven a mostrarse al retirar este mensaje.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ModelManager</name>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Verificar…</translation>
    </message>
    <message>
        <source>&amp;Use this model</source>
        <translation>&amp;Usar este modelo</translation>
    </message>
    <message>
        <source>Model manager</source>
        <translation>Gestor de modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>What the model folder holds</source>
        <translation>Contenido de la carpeta del modelo</translation>
    </message>
    <message>
        <source>Add a folder with a checkpoint in the layout of diffusers.</source>
        <translation>Añadir una carpeta con un punto de control con la estructura de diffusers.</translation>
    </message>
    <message>
        <source>Forget the folder. Nothing is deleted.</source>
        <translation>Olvidar la carpeta. No se borra nada.</translation>
    </message>
    <message>
        <source>Compare what this program computes with tensors that were computed elsewhere.</source>
        <translation>Comparar lo que calcula este programa con tensores calculados en otro sitio.</translation>
    </message>
    <message>
        <source>Predict with this model. Predictions of other models stay beside its own.</source>
        <translation>Predecir con este modelo. Las predicciones de otros modelos quedan al lado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Añadir una carpeta de modelo</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reference tensors</source>
        <translation>Tensores de referencia</translation>
    </message>
    <message>
        <source>Tensors (*.safetensors)</source>
        <translation>Tensores (*.safetensors)</translation>
    </message>
    <message>
        <source>Verifying… This runs the networks and may take a while.</source>
        <translation>Verificando… Se ejecutan las redes y puede tardar.</translation>
    </message>
    <message>
        <source>Folders with models. The one in use says so.</source>
        <translation>Carpetas con modelos. La que está en uso lo indica.</translation>
    </message>
    <message>
        <source>Networks, classes, hashes and settings of the chosen model.</source>
        <translation>Redes, clases, hashes y ajustes del modelo elegido.</translation>
    </message>
    <message>
        <source>Go on with the model that is in use.</source>
        <translation>Seguir con el modelo en uso.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::NewTuringDialog</name>
    <message>
        <source>Turing test</source>
        <translation>Prueba de Turing</translation>
    </message>
    <message>
        <source>New Turing test</source>
        <translation>Nueva prueba de Turing</translation>
    </message>
    <message>
        <source>So many real and so many synthetic images, spread evenly over the classes.</source>
        <translation>Tantas imágenes reales y tantas sintéticas, repartidas por igual entre las clases.</translation>
    </message>
    <message>
        <source>So many real and so many synthetic images before the test, with the solution told.</source>
        <translation>Tantas imágenes reales y tantas sintéticas antes de la prueba, con la solución.</translation>
    </message>
    <message>
        <source>A folder with one folder of images per class</source>
        <translation>Una carpeta con una carpeta de imágenes por clase</translation>
    </message>
    <message>
        <source>Classes of the test</source>
        <translation>Clases de la prueba</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Real images:</source>
        <translation>Imágenes &amp;reales:</translation>
    </message>
    <message>
        <source>Synthetic images:</source>
        <translation>Imágenes sintéticas:</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>hechas por %1</translation>
    </message>
    <message>
        <source>&amp;Classes:</source>
        <translation>&amp;Clases:</translation>
    </message>
    <message>
        <source>Images of &amp;each kind:</source>
        <translation>Imágenes de cada &amp;tipo:</translation>
    </message>
    <message>
        <source>&amp;Practice images of each kind:</source>
        <translation>Imágenes de &amp;práctica de cada tipo:</translation>
    </message>
    <message>
        <source>&amp;Stored below:</source>
        <translation>&amp;Guardadas en:</translation>
    </message>
    <message>
        <source>Every reader&apos;s computer must reach this folder under the same path.</source>
        <translation>El equipo de cada lector debe llegar a esta carpeta por la misma ruta.</translation>
    </message>
    <message>
        <source>&amp;Make the test</source>
        <translation>Crear &amp;la prueba</translation>
    </message>
    <message>
        <source>The test needs a name.</source>
        <translation>La prueba necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose the folder of the real images.</source>
        <translation>Elija la carpeta de las imágenes reales.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose where the images are stored.</source>
        <translation>Elija dónde se guardan las imágenes.</translation>
    </message>
    <message>
        <source>Choose at least one class.</source>
        <translation>Elija al menos una clase.</translation>
    </message>
    <message>
        <source>Folder of real images, one folder per class</source>
        <translation>Carpeta de las imágenes reales, una carpeta por clase</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic image(s) will be made; that can take a while and can be cancelled. Both kinds are cropped, scaled and stored alike.</source>
        <translation>
            <numerusform>Se hará %n imagen sintética; puede tardar y cancelarse. Ambos tipos se recortan, escalan y guardan igual.</numerusform>
            <numerusform>Se harán %n imágenes sintéticas; puede tardar y cancelarse. Ambos tipos se recortan, escalan y guardan igual.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::NoteBar</name>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>Write, or choose with the arrow keys. Enter stores, Esc leaves.</source>
        <translation>Escriba o elija con las flechas. Intro guarda, Esc sale.</translation>
    </message>
    <message>
        <source>Store what is written (Enter).</source>
        <translation>Guardar lo escrito (Intro).</translation>
    </message>
    <message>
        <source>Go back to the cell; nothing is stored.</source>
        <translation>Volver a la célula; no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::OnDemandJobs</name>
    <message>
        <source>What the model would change</source>
        <translation>Lo que el modelo cambiaría</translation>
    </message>
    <message>
        <source>Trials of one cell</source>
        <translation>Ensayos de una célula</translation>
    </message>
</context>
<context>
    <name>cyto::ui::OverviewPanel</name>
    <message>
        <source>Show the &amp;trials of this cell</source>
        <translation>Mostrar los &amp;ensayos de esta célula</translation>
    </message>
    <message>
        <source>Predict the chosen cell once more and keep the score of every class after every trial.</source>
        <translation>Predecir otra vez la célula elegida y guardar la puntuación de cada clase tras cada ensayo.</translation>
    </message>
    <message>
        <source>&amp;Differential</source>
        <translation>&amp;Fórmula</translation>
    </message>
    <message>
        <source>&amp;Anomaly scores</source>
        <translation>Puntuaciones de &amp;anomalía</translation>
    </message>
    <message>
        <source>T&amp;rials of the cell</source>
        <translation>E&amp;nsayos de la célula</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>&amp;Save plot…</source>
        <translation>&amp;Guardar gráfico…</translation>
    </message>
    <message>
        <source>Save the plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Guardar el gráfico como PNG, SVG o PDF, o sus datos como CSV.</translation>
    </message>
    <message>
        <source>The open slide, or the whole study, in plots. Right click saves a plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>El portaobjetos abierto, o todo el estudio, en gráficos. Con el botón derecho se guarda un gráfico como PNG, SVG o PDF, o sus datos como CSV.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Choose a cell in the gallery.</source>
        <translation>Elija una célula en la galería.</translation>
    </message>
    <message>
        <source>There is no model.</source>
        <translation>No hay modelo.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>The engine returned nothing.</source>
        <translation>El motor no devolvió nada.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
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
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this plot as PNG, SVG or PDF, or its data as CSV.</source>
        <translation>Guardar este gráfico como PNG, SVG o PDF, o sus datos como CSV.</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
</context>
<context>
    <name>cyto::ui::PreferencesDialog</name>
    <message>
        <source>Go to the next cell after a label with its &amp;confidence</source>
        <translation>Ir a la célula siguiente tras una etiqueta con su &amp;confianza</translation>
    </message>
    <message>
        <source>Start &amp;predicting when a study is opened</source>
        <translation>Empezar a &amp;predecir al abrir un estudio</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>C&amp;omputing</source>
        <translation>C&amp;álculo</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Groups of preferences</source>
        <translation>Grupos de preferencias</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours of the whole program.</source>
        <translation>Colores de todo el programa.</translation>
    </message>
    <message>
        <source>Another language is used when the program is started again.</source>
        <translation>Otro idioma se usa al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>The name under which your labels are stored.</source>
        <translation>El nombre con el que se guardan sus etiquetas.</translation>
    </message>
    <message>
        <source>In the gallery: a label alone stays on its cell, its confidence goes on.</source>
        <translation>En la galería: una etiqueta sola se queda en su célula; su confianza avanza.</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aspecto:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Su nombre:</translation>
    </message>
    <message>
        <source>Prediction can be paused and goes on after a restart.</source>
        <translation>La predicción puede pausarse y continúa tras reiniciar.</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>Elegido por el programa</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Graphics processor (CUDA)</source>
        <translation>Procesador gráfico (CUDA)</translation>
    </message>
    <message>
        <source>A device that is not there is an error: the program never changes it by itself.</source>
        <translation>Un dispositivo ausente es un error: el programa nunca lo cambia por su cuenta.</translation>
    </message>
    <message>
        <source>Chosen for the device</source>
        <translation>Elegida para el dispositivo</translation>
    </message>
    <message>
        <source>32-bit numbers</source>
        <translation>Números de 32 bits</translation>
    </message>
    <message>
        <source>16-bit numbers (bf16)</source>
        <translation>Números de 16 bits (bf16)</translation>
    </message>
    <message>
        <source>16-bit numbers (f16, CUDA only)</source>
        <translation>Números de 16 bits (f16, solo CUDA)</translation>
    </message>
    <message>
        <source>Fewer bits compute faster where the device can, and change the last digits.</source>
        <translation>Menos bits calculan más rápido donde el dispositivo puede, y cambian las últimas cifras.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>Processor cores that a prediction may use.</source>
        <translation>Núcleos que puede usar una predicción.</translation>
    </message>
    <message>
        <source>As the model says (%1)</source>
        <translation>Lo que diga el modelo (%1)</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Lo que diga el modelo</translation>
    </message>
    <message>
        <source>How often the model is asked about each cell at most. More trials take longer and make the probabilities steadier.</source>
        <translation>Cuántas veces como máximo se consulta al modelo por célula. Más ensayos tardan más y estabilizan las probabilidades.</translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program, %1 of memory.</source>
        <translation>
            <numerusform>Este equipo: %n núcleo para el programa, %1 de memoria.</numerusform>
            <numerusform>Este equipo: %n núcleos para el programa, %1 de memoria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer: %n processor core(s) for the program.</source>
        <translation>
            <numerusform>Este equipo: %n núcleo para el programa.</numerusform>
            <numerusform>Este equipo: %n núcleos para el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>No hay ningún modelo cargado.</translation>
    </message>
    <message>
        <source>The model computes on: %1.</source>
        <translation>El modelo calcula en: %1.</translation>
    </message>
    <message>
        <source>Another device, precision or number of threads loads the model again. Predictions that are stored stay as they are; each names its trials and seed.</source>
        <translation>Otro dispositivo, precisión o número de hilos vuelve a cargar el modelo. Las predicciones guardadas quedan igual; cada una indica sus ensayos y su semilla.</translation>
    </message>
    <message>
        <source>&amp;Device:</source>
        <translation>&amp;Dispositivo:</translation>
    </message>
    <message>
        <source>&amp;Precision:</source>
        <translation>&amp;Precisión:</translation>
    </message>
    <message>
        <source>&amp;Threads:</source>
        <translation>&amp;Hilos:</translation>
    </message>
    <message>
        <source>T&amp;rials per cell:</source>
        <translation>&amp;Ensayos por célula:</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>The window is covered after this time without a key or the mouse, until the password is entered again. Readers without a password are not locked out.</source>
        <translation>La ventana se cubre tras este tiempo sin teclado ni ratón, hasta que se introduce de nuevo la contraseña. A los lectores sin contraseña no se los bloquea.</translation>
    </message>
    <message>
        <source>Lock a&amp;fter:</source>
        <translation>&amp;Bloquear tras:</translation>
    </message>
    <message>
        <source>Graphics processor (CUDA): none was found</source>
        <translation>Procesador gráfico (CUDA): no se encontró ninguno</translation>
    </message>
    <message numerus="yes">
        <source>Graphics processor (CUDA): %n found</source>
        <translation>
            <numerusform>Procesador gráfico (CUDA): se encontró %n</numerusform>
            <numerusform>Procesador gráfico (CUDA): se encontraron %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::PsychometricPart</name>
    <message>
        <source>confidence of the consensus</source>
        <translation>confianza del consenso</translation>
    </message>
    <message>
        <source>confidence of the model</source>
        <translation>confianza del modelo</translation>
    </message>
    <message>
        <source>Accuracy a&amp;gainst the</source>
        <translation>Exactitud se&amp;gún la</translation>
    </message>
    <message>
        <source>Accuracy and confidence</source>
        <translation>Exactitud y confianza</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus. Points are shares of right answers; the line is the fitted psychometric function with its credibility band.</source>
        <translation>Es correcto lo que coincide con el consenso. Los puntos son proporciones de respuestas correctas; la línea es la función psicométrica ajustada con su banda de credibilidad.</translation>
    </message>
    <message>
        <source>Right is what agrees with the consensus. The curves are being fitted.</source>
        <translation>Es correcto lo que coincide con el consenso. Se están ajustando las curvas.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderAccess</name>
    <message>
        <source>Somebody else goes on at this computer.</source>
        <translation>Otra persona sigue en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Cover the window until the password is entered again.</source>
        <translation>Cubrir la ventana hasta que se escriba de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>R&amp;eaders…</source>
        <translation>&amp;Lectores…</translation>
    </message>
    <message>
        <source>Who takes part in the study, with which role.</source>
        <translation>Quién participa en el estudio y con qué papel.</translation>
    </message>
    <message>
        <source>&amp;First coordinator…</source>
        <translation>&amp;Primer coordinador…</translation>
    </message>
    <message>
        <source>Makes the account that makes readers and sessions.</source>
        <translation>Crea la cuenta que crea lectores y sesiones.</translation>
    </message>
    <message>
        <source>The study is locked. Who is there?</source>
        <translation>El estudio está bloqueado. ¿Quién está ahí?</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Who is going on?</source>
        <translation>¿Quién sigue?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1 ha iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 is the coordinator already.</source>
        <translation>%1 ya es el coordinador.</translation>
    </message>
    <message>
        <source>The study is locked.</source>
        <translation>El estudio está bloqueado.</translation>
    </message>
    <message numerus="yes">
        <source>The lock has closed %n open window(s). What was not confirmed there was not done.</source>
        <translation>
            <numerusform>El bloqueo ha cerrado %n ventana abierta. Lo que no se confirmó en ella no se ha hecho.</numerusform>
            <numerusform>El bloqueo ha cerrado %n ventanas abiertas. Lo que no se confirmó en ellas no se ha hecho.</numerusform>
        </translation>
    </message>
    <message>
        <source>A&amp;nother reader…</source>
        <translation>O&amp;tro lector…</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderDialog</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Adjudicator</source>
        <translation>Árbitro</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>&amp;known:</source>
        <translation>&amp;conocidos:</translation>
    </message>
    <message>
        <source>Takes part in the study</source>
        <translation>Participa en el estudio</translation>
    </message>
    <message>
        <source>First coordinator</source>
        <translation>Primer coordinador</translation>
    </message>
    <message>
        <source>New reader</source>
        <translation>Nuevo lector</translation>
    </message>
    <message>
        <source>Change reader</source>
        <translation>Cambiar lector</translation>
    </message>
    <message>
        <source>A coordinator makes sessions and readers. An adjudicator decides where readers disagree.</source>
        <translation>Un coordinador crea sesiones y lectores. Un árbitro decide donde los lectores no coinciden.</translation>
    </message>
    <message>
        <source> years</source>
        <translation> años</translation>
    </message>
    <message>
        <source>Years of experience</source>
        <translation>Años de experiencia</translation>
    </message>
    <message>
        <source>Password, once more</source>
        <translation>Contraseña, otra vez</translation>
    </message>
    <message>
        <source>The coordinator of a study makes readers and sessions. There is none yet; from now on this account is asked for its password.</source>
        <translation>El coordinador de un estudio crea lectores y sesiones. Aún no hay ninguno; desde ahora se pedirá la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>Years of experience decide between equally many votes. A reader without a password cannot sign slides.</source>
        <translation>Los años de experiencia deciden los empates. Un lector sin contraseña no puede firmar portaobjetos.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Papel:</translation>
    </message>
    <message>
        <source>Experience:</source>
        <translation>Experiencia:</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>Nueva &amp;contraseña:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Otra vez:</translation>
    </message>
    <message>
        <source>A reader needs a name.</source>
        <translation>Un lector necesita un nombre.</translation>
    </message>
    <message>
        <source>A coordinator needs a password.</source>
        <translation>Un coordinador necesita una contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Una contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas son distintas.</translation>
    </message>
    <message>
        <source>Different for every reader of the study.</source>
        <translation>Distinto para cada lector del estudio.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). It is stored as a hash that nobody can read back.</source>
        <translation>
            <numerusform>Al menos %n carácter. Se guarda como un hash que nadie puede leer.</numerusform>
            <numerusform>Al menos %n caracteres. Se guarda como un hash que nadie puede leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same password once more.</source>
        <translation>La misma contraseña otra vez.</translation>
    </message>
    <message>
        <source>Whether the years of experience are known.</source>
        <translation>Si se conocen los años de experiencia.</translation>
    </message>
    <message>
        <source>Years at the microscope, as they are now; each label keeps them as they were.</source>
        <translation>Años al microscopio, como son ahora; cada etiqueta los conserva como eran.</translation>
    </message>
    <message>
        <source>Off for somebody who has left: no sign-in, no new labels; the old ones stay.</source>
        <translation>Desactivado para quien se fue: sin inicio de sesión ni etiquetas nuevas; las antiguas quedan.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReaderPicker</name>
    <message>
        <source>Readers who take part</source>
        <translation>Lectores que participan</translation>
    </message>
    <message>
        <source>Tick the readers of this session. Space ticks the one that is marked.</source>
        <translation>Marque los lectores de esta sesión. Espacio marca el señalado.</translation>
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
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Readers of this study</source>
        <translation>Lectores de este estudio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Participa</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>&amp;New reader…</source>
        <translation>&amp;Nuevo lector…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>All readers of the study. Who has left stays here, because the labels name them.</source>
        <translation>Todos los lectores del estudio. Quien se fue sigue aquí, porque las etiquetas lo nombran.</translation>
    </message>
    <message>
        <source>Role, experience, password, or that the reader has left.</source>
        <translation>Papel, experiencia, contraseña o que el lector se fue.</translation>
    </message>
    <message>
        <source>Somebody who is to label in this study.</source>
        <translation>Alguien que va a etiquetar en este estudio.</translation>
    </message>
    <message>
        <source>This study is a file on this computer: there are no logins to give. Its readers are told apart by their passwords in this program.</source>
        <translation>Este estudio es un archivo de este ordenador: no hay usuarios que dar. Sus lectores se distinguen por sus contraseñas en este programa.</translation>
    </message>
    <message>
        <source>Logins at the server are given and taken away by the owner of the study&apos;s database. You came with a coordinator&apos;s login.</source>
        <translation>Los usuarios del servidor los da y los retira el propietario de la base de datos del estudio. Usted ha entrado con un usuario de coordinador.</translation>
    </message>
    <message>
        <source>A reader with a login opens this study from any computer that reaches the server.</source>
        <translation>Un lector con usuario abre este estudio desde cualquier ordenador que llegue al servidor.</translation>
    </message>
    <message>
        <source>Give a &amp;login…</source>
        <translation>&amp;Dar un usuario…</translation>
    </message>
    <message>
        <source>&amp;Take the login away…</source>
        <translation>&amp;Retirar el usuario…</translation>
    </message>
    <message>
        <source>Login at the server</source>
        <translation>Usuario del servidor</translation>
    </message>
    <message>
        <source>Lets the reader open this study from another computer.</source>
        <translation>Permite al lector abrir este estudio desde otro ordenador.</translation>
    </message>
    <message>
        <source>The reader&apos;s programs see nothing of this study any more. The labels stay.</source>
        <translation>Los programas del lector ya no ven nada de este estudio. Las etiquetas se quedan.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>login</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 opens this study as %2, with the password.</source>
        <translation>%1 abre este estudio como %2, con la contraseña.</translation>
    </message>
    <message>
        <source>Take a login away</source>
        <translation>Retirar un usuario</translation>
    </message>
    <message>
        <source>Take the login %1 away from %2?</source>
        <translation>¿Retirar el usuario %1 a %2?</translation>
    </message>
    <message>
        <source>Programs that are connected with it see nothing of this study any more. Labels and signatures stay. The name of the login cannot be given again.</source>
        <translation>Los programas conectados con él ya no ven nada de este estudio. Las etiquetas y las firmas se quedan. El nombre del usuario no se puede volver a dar.</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>%1 has no login any more.</source>
        <translation>%1 ya no tiene usuario.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadinessView</name>
    <message>
        <source>I have seen these &amp;failures</source>
        <translation>He visto estos &amp;fallos</translation>
    </message>
    <message>
        <source>&amp;Reason for signing nevertheless (the report prints it):</source>
        <translation>&amp;Motivo para firmar de todos modos (el informe lo imprime):</translation>
    </message>
    <message>
        <source>Failed cell</source>
        <translation>Célula fallida</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Failed cells</source>
        <translation>Células fallidas</translation>
    </message>
    <message numerus="yes">
        <source>Every readable cell is reviewed (%n cell(s) in all).</source>
        <translation>
            <numerusform>Todas las células legibles están revisadas (%n célula en total).</numerusform>
            <numerusform>Todas las células legibles están revisadas (%n células en total).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of %1 are not reviewed.</source>
        <translation>
            <numerusform>%n célula de %1 no está revisada.</numerusform>
            <numerusform>%n células de %1 no están revisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell is left unidentified.</source>
        <translation>Ninguna célula queda sin identificar.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are unidentified: the model is unsure, and nobody has named a class.</source>
        <translation>
            <numerusform>%n célula está sin identificar: el modelo duda y nadie ha nombrado una clase.</numerusform>
            <numerusform>%n células están sin identificar: el modelo duda y nadie ha nombrado una clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell has failed.</source>
        <translation>Ninguna célula ha fallado.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have failed and must be acknowledged.</source>
        <translation>
            <numerusform>%n célula ha fallado y debe reconocerse.</numerusform>
            <numerusform>%n células han fallado y deben reconocerse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contents of all images are known.</source>
        <translation>Se conocen los contenidos de todas las imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n image(s) have not been read yet. Wait until indexing has finished: a signature is bound to the contents.</source>
        <translation>
            <numerusform>Aún no se ha leído el contenido de %n imagen. Espere a que termine la indexación: una firma va ligada a los contenidos.</numerusform>
            <numerusform>Aún no se ha leído el contenido de %n imágenes. Espere a que termine la indexación: una firma va ligada a los contenidos.</numerusform>
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
        <translation>El portaobjetos no tiene células.</translation>
    </message>
    <message>
        <source>The contents of the images are still being read.</source>
        <translation>Aún se están leyendo los contenidos de las imágenes.</translation>
    </message>
    <message>
        <source>Acknowledge the failures first.</source>
        <translation>Reconozca antes los fallos.</translation>
    </message>
    <message>
        <source>Review the cells that are left, or give a reason.</source>
        <translation>Revise las células restantes o dé un motivo.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingActions</name>
    <message>
        <source>&amp;Previous cell</source>
        <translation>Célula a&amp;nterior</translation>
    </message>
    <message>
        <source>Go back one cell. A new answer is a new revision; the old one stays on record.</source>
        <translation>Volver una célula. Una respuesta nueva es una revisión nueva; la antigua queda registrada.</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>Célula &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Keep the label</source>
        <translation>&amp;Mantener la etiqueta</translation>
    </message>
    <message>
        <source>The label stands. Then 1 to 4 say how sure you are.</source>
        <translation>La etiqueta vale. Después, 1 a 4 dicen cuán seguro está.</translation>
    </message>
    <message>
        <source>Leave the cell out and say why.</source>
        <translation>Dejar fuera la célula y decir por qué.</translation>
    </message>
    <message>
        <source>&amp;Escalate…</source>
        <translation>&amp;Elevar…</translation>
    </message>
    <message>
        <source>Hand the cell on to somebody more experienced and say why.</source>
        <translation>Pasar la célula a alguien con más experiencia y decir por qué.</translation>
    </message>
    <message>
        <source>Write a comment. It is stored with the answer.</source>
        <translation>Escribir un comentario. Se guarda con la respuesta.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Show what the &amp;model said</source>
        <translation>Mostrar lo &amp;que dijo el modelo</translation>
    </message>
    <message>
        <source>After your answer is stored. The time of showing is kept, and a later change says so.</source>
        <translation>Una vez guardada su respuesta. Se guarda la hora, y un cambio posterior lo dice.</translation>
    </message>
    <message>
        <source>Go on &amp;automatically</source>
        <translation>Avanzar &amp;automáticamente</translation>
    </message>
    <message>
        <source>After each answer show the next cell by itself.</source>
        <translation>Mostrar la célula siguiente tras cada respuesta.</translation>
    </message>
    <message>
        <source>Leave the session. It goes on at this cell when you come back.</source>
        <translation>Salir de la sesión. Sigue en esta célula cuando vuelva.</translation>
    </message>
    <message>
        <source>Take back the last answer, skip or escalation and return to its cell. It stays on record.</source>
        <translation>Retirar la última respuesta, omisión o remisión y volver a su célula. Queda registrada.</translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation>Volver a hacer lo último que se retiró.</translation>
    </message>
    <message>
        <source>Show the model&apos;s c&amp;hange</source>
        <translation>Mostrar el &amp;cambio del modelo</translation>
    </message>
    <message>
        <source>What the model would change in the cell to see another class in it: the class that you chose, or else the model&apos;s runner-up. A later label says that this was seen.</source>
        <translation>Lo que el modelo cambiaría en la célula para ver otra clase en ella: la que usted eligió o, si no, la segunda del modelo. Una etiqueta posterior dice que esto se vio.</translation>
    </message>
    <message>
        <source>Sk&amp;ip…</source>
        <translation>Sa&amp;ltar…</translation>
    </message>
    <message>
        <source>Commen&amp;t…</source>
        <translation>Comen&amp;tario…</translation>
    </message>
    <message>
        <source>Pause and c&amp;lose</source>
        <translation>&amp;Pausar y cerrar</translation>
    </message>
    <message>
        <source>Go on to the next cell. What leaves out a cell without an answer: %1.</source>
        <translation>Pasar a la célula siguiente. Lo que omite una célula sin respuesta: %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingHeatmaps</name>
    <message>
        <source>The model gave no heatmap of this cell.</source>
        <translation>El modelo no dio ningún mapa de calor de esta célula.</translation>
    </message>
    <message>
        <source>There is no model. Choose one with Prediction &gt; Model manager.</source>
        <translation>No hay modelo. Elija uno con Predicción &gt; Gestor de modelos.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingPage</name>
    <message>
        <source>Opening the session…</source>
        <translation>Abriendo la sesión…</translation>
    </message>
    <message>
        <source>Decide where the readers found no answer. They are called A, B, C anew for every cell.</source>
        <translation>Decida donde los lectores no hallaron respuesta. Se llaman A, B, C, de nuevo en cada célula.</translation>
    </message>
    <message>
        <source>Blinded: what the model and other readers say, and where the cell comes from, is hidden.</source>
        <translation>A ciegas: lo que dicen el modelo y otros lectores, y de dónde viene la célula, está oculto.</translation>
    </message>
    <message>
        <source>Open: what the model says is shown.</source>
        <translation>Abierta: se muestra lo que dice el modelo.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que retirar.</translation>
    </message>
    <message>
        <source>The model&apos;s prediction is shown; a change from now on says so.</source>
        <translation>Se muestra la predicción del modelo; un cambio desde ahora lo dice.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused. Study &gt; Sessions goes on where you were.</source>
        <translation>«%1» está en pausa. Estudio &gt; Sesiones sigue donde estaba.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is closed; all answers are stored, but the pause could not be noted. %2</source>
        <translation>«%1» está cerrada; todas las respuestas están guardadas, pero no se pudo anotar la pausa. %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n cell(s) seen</source>
        <translation>
            <numerusform>La única célula (%n) vista</numerusform>
            <numerusform>Las %n células vistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was stored; the cell stays. %1</source>
        <translation>No se guardó nada; la célula sigue. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Mantener %1</translation>
    </message>
    <message>
        <source>&amp;Keep the label</source>
        <translation>&amp;Mantener la etiqueta</translation>
    </message>
    <message>
        <source>Cell %1 of %2, %3 answered</source>
        <translation>Célula %1 de %2, %3 respondidas</translation>
    </message>
    <message>
        <source>Comment, stored with the answer: %1</source>
        <translation>Comentario, se guarda con la respuesta: %1</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Comentario: %1</translation>
    </message>
    <message>
        <source>%1. Confirm with Space.</source>
        <translation>%1. Confirme con Espacio.</translation>
    </message>
    <message>
        <source>%1. How sure are you? 1 to 4.</source>
        <translation>%1. ¿Cuán seguro está? 1 a 4.</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Which class is it? Press its letter.</source>
        <translation>¿Qué clase es? Pulse su letra.</translation>
    </message>
    <message>
        <source>No class has the key %1.</source>
        <translation>Ninguna clase tiene la tecla %1.</translation>
    </message>
    <message>
        <source>First the letter of a class, then how sure you are.</source>
        <translation>Primero la letra de una clase, después cuán seguro está.</translation>
    </message>
    <message>
        <source>Cell %1: %2.</source>
        <translation>Célula %1: %2.</translation>
    </message>
    <message>
        <source>Comment on this cell:</source>
        <translation>Comentario sobre esta célula:</translation>
    </message>
    <message>
        <source>Skip this cell, because:</source>
        <translation>Saltar esta célula, porque:</translation>
    </message>
    <message>
        <source>Out of focus</source>
        <translation>Desenfocada</translation>
    </message>
    <message>
        <source>Cut off at the edge</source>
        <translation>Cortada en el borde</translation>
    </message>
    <message>
        <source>Several cells</source>
        <translation>Varias células</translation>
    </message>
    <message>
        <source>Stain or preparation artefact</source>
        <translation>Artefacto de tinción o preparación</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Cell %1 skipped: %2.</source>
        <translation>Célula %1 saltada: %2.</translation>
    </message>
    <message>
        <source>Hand this cell on, because:</source>
        <translation>Elevar esta célula, porque:</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <translation>No estoy seguro</translation>
    </message>
    <message>
        <source>Needs a second opinion</source>
        <translation>Necesita una segunda opinión</translation>
    </message>
    <message>
        <source>Cell %1 escalated: %2.</source>
        <translation>Célula %1 elevada: %2.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>command, key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Cells with an answer</source>
        <translation>Células con respuesta</translation>
    </message>
    <message>
        <source>The cell. + and − or the wheel zoom, the arrow keys move, 0 fits it. Brightness and contrast change the display alone.</source>
        <translation>La célula. + y − o la rueda amplían, las flechas mueven, 0 la ajusta. Brillo y contraste solo cambian la visualización.</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; have been seen; everything is stored.</source>
        <translation>Se han visto todas las células de «%1»; todo está guardado.</translation>
    </message>
    <message>
        <source>Your decisions are stored. Study &gt; Adjudicate goes on with the cells that are left.</source>
        <translation>Sus decisiones están guardadas. Estudio &gt; Arbitrar sigue con las células restantes.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The last step was taken back; it stays on record.</source>
        <translation>Se retiró el último paso; queda registrado.</translation>
    </message>
    <message>
        <source>What was taken back was done again.</source>
        <translation>Se volvió a hacer lo que se había retirado.</translation>
    </message>
    <message>
        <source>Skipped: %1. An answer can still be given.</source>
        <translation>Omitida: %1. Todavía se puede responder.</translation>
    </message>
    <message>
        <source>Escalated: %1. An answer can still be given.</source>
        <translation>Remitida: %1. Todavía se puede responder.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Sin guardar: %1.</translation>
    </message>
    <message>
        <source>It is not known whether the answer was stored. %1</source>
        <translation>No se sabe si la respuesta se guardó. %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Look what is stored before you go on.</source>
        <translation>Compruebe qué está guardado antes de seguir.</translation>
    </message>
    <message>
        <source>The study&apos;s server is back. What was not saved can be saved now.</source>
        <translation>El servidor del estudio ha vuelto. Lo que no se guardó puede guardarse ahora.</translation>
    </message>
    <message>
        <source>The study&apos;s server is back.</source>
        <translation>El servidor del estudio ha vuelto.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n célula espera a que termine su sesión a ciegas.</numerusform>
            <numerusform>%n células esperan a que termine su sesión a ciegas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything in &quot;%1&quot; is stored; %n cell(s) of it wait until your blinded session is over.</source>
        <translation>
            <numerusform>Todo en «%1» está guardado; %n de sus células espera a que termine su sesión a ciegas.</numerusform>
            <numerusform>Todo en «%1» está guardado; %n de sus células esperan a que termine su sesión a ciegas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait</source>
        <translation>
            <numerusform>%n célula espera</numerusform>
            <numerusform>%n células esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no picture to judge. Choose %1, or press %2.</source>
        <translation>No hay imagen que juzgar. Elija %1 o pulse %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReadingScreens</name>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sesiones…</translation>
    </message>
    <message>
        <source>Your annotation and review sessions: begin, or go on where you were.</source>
        <translation>Sus sesiones de anotación y revisión: empezar o seguir donde estaba.</translation>
    </message>
    <message>
        <source>New &amp;annotation session…</source>
        <translation>Nueva sesión de &amp;anotación…</translation>
    </message>
    <message>
        <source>Choose cells and readers for labelling. For coordinators.</source>
        <translation>Elegir células y lectores para etiquetar. Para coordinadores.</translation>
    </message>
    <message>
        <source>New &amp;review session…</source>
        <translation>Nueva sesión de re&amp;visión…</translation>
    </message>
    <message>
        <source>Collect the cells that deserve a second look.</source>
        <translation>Reunir las células que merecen otra mirada.</translation>
    </message>
    <message>
        <source>A&amp;djudicate…</source>
        <translation>A&amp;rbitrar…</translation>
    </message>
    <message>
        <source>Decide on the cells where the readers found no answer. For adjudicators.</source>
        <translation>Decidir sobre las células en las que los lectores no hallaron respuesta. Para árbitros.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Adjudication</source>
        <translation>Arbitraje</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is made. Its readers find it under Study &gt; Sessions.</source>
        <translation>La sesión «%1» está creada. Sus lectores la encuentran en Estudio &gt; Sesiones.</translation>
    </message>
    <message>
        <source>How far every reader is in every session, and closing a session. For coordinators.</source>
        <translation>Hasta dónde ha llegado cada lector en cada sesión, y el cierre de una sesión. Para coordinadores.</translation>
    </message>
    <message>
        <source>Session o&amp;verview…</source>
        <translation>Resumen &amp;de sesiones…</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReferenceStrip</name>
    <message>
        <source>Reference cells</source>
        <translation>Células de referencia</translation>
    </message>
    <message>
        <source>Typical cells of this study: those that you labelled so, then those of which the model is surest. Double click, or arrow keys and Enter, opens one.</source>
        <translation>Células típicas de este estudio: primero las que usted etiquetó así, luego las más seguras para el modelo. Doble clic, o flechas e Intro, abre una.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <translation>
            <numerusform>%1: %n célula</numerusform>
            <numerusform>%1: %n células</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cell of this class yet.</source>
        <translation>Aún no hay otra célula de esta clase.</translation>
    </message>
    <message>
        <source>&amp;Save small picture…</source>
        <translation>&amp;Guardar la imagen pequeña…</translation>
    </message>
    <message>
        <source>&amp;Copy small picture</source>
        <translation>&amp;Copiar la imagen pequeña</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReportPage</name>
    <message>
        <source>Study report</source>
        <translation>Informe del estudio</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>&amp;Run consensus</source>
        <translation>&amp;Calcular el consenso</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>The statistics are being computed</source>
        <translation>Se están calculando las estadísticas</translation>
    </message>
    <message>
        <source>Save everything that is shown here as an HTML page and as a PDF.</source>
        <translation>Guardar todo lo que se muestra aquí como página HTML y como PDF.</translation>
    </message>
    <message>
        <source>Decide every labelled cell by the votes of its readers. Earlier runs are kept.</source>
        <translation>Decidir cada célula etiquetada por los votos de sus lectores. Los cálculos anteriores se conservan.</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Partes del informe</translation>
    </message>
    <message>
        <source>study-report</source>
        <translation>informe-estudio</translation>
    </message>
    <message>
        <source>The statistics could not be computed. %1</source>
        <translation>No se pudieron calcular las estadísticas. %1</translation>
    </message>
    <message>
        <source>The statistics are being computed.</source>
        <translation>Se están calculando las estadísticas.</translation>
    </message>
    <message>
        <source>Consensus: version %1.</source>
        <translation>Consenso: versión %1.</translation>
    </message>
    <message>
        <source>No consensus has been run yet.</source>
        <translation>Aún no se ha calculado ningún consenso.</translation>
    </message>
    <message>
        <source>Model: %1.</source>
        <translation>Modelo: %1.</translation>
    </message>
    <message>
        <source>No model.</source>
        <translation>Sin modelo.</translation>
    </message>
    <message>
        <source>State of %1. %2 %3</source>
        <comment>time, sentence about the consensus, sentence about the model</comment>
        <translation>Estado del %1. %2 %3</translation>
    </message>
    <message>
        <source>Consensus version %1: %2 cells, %3 of them unresolved.</source>
        <translation>Consenso versión %1: %2 células, %3 de ellas sin resolver.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ResultScreens</name>
    <message>
        <source>Sign &amp;off slides</source>
        <translation>&amp;Firmar portaobjetos</translation>
    </message>
    <message>
        <source>&amp;Turing tests</source>
        <translation>Pr&amp;uebas de Turing</translation>
    </message>
    <message>
        <source>Differentials, agreement, accuracy and anomaly scores of this study&apos;s labels.</source>
        <translation>Fórmulas, acuerdo, exactitud y puntuaciones de anomalía de las etiquetas de este estudio.</translation>
    </message>
    <message>
        <source>Sign a slide that has been reviewed, and save its report.</source>
        <translation>Firmar un portaobjetos revisado y guardar su informe.</translation>
    </message>
    <message>
        <source>Can readers tell synthetic cells from real ones?</source>
        <translation>¿Pueden los lectores distinguir células sintéticas de reales?</translation>
    </message>
    <message>
        <source>Study report</source>
        <translation>Informe del estudio</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Results of a Turing test</source>
        <translation>Resultados de una prueba de Turing</translation>
    </message>
    <message>
        <source>Turing tests</source>
        <translation>Pruebas de Turing</translation>
    </message>
    <message>
        <source>Turing test</source>
        <translation>Prueba de Turing</translation>
    </message>
    <message>
        <source>Study re&amp;port</source>
        <translation>&amp;Informe del estudio</translation>
    </message>
</context>
<context>
    <name>cyto::ui::ReviewDialog</name>
    <message>
        <source>The &amp;model differs from the label or consensus</source>
        <translation>El &amp;modelo difiere de la etiqueta o del consenso</translation>
    </message>
    <message>
        <source>The model is &amp;less sure than</source>
        <translation>El modelo está menos seguro &amp;que</translation>
    </message>
    <message>
        <source>The model finds the cell &amp;unusual</source>
        <translation>El modelo encuentra &amp;inusual la célula</translation>
    </message>
    <message>
        <source>Readers &amp;disagree</source>
        <translation>Los lectores &amp;no coinciden</translation>
    </message>
    <message>
        <source>A &amp;reader had low or no confidence</source>
        <translation>Un &amp;lector tenía poca o ninguna confianza</translation>
    </message>
    <message>
        <source>The prediction &amp;failed</source>
        <translation>La predicción &amp;falló</translation>
    </message>
    <message>
        <source>Only readers who have not labelled the cell</source>
        <translation>Solo lectores que no hayan etiquetado la célula</translation>
    </message>
    <message>
        <source>Blinded: reasons, labels and prediction stay hidden</source>
        <translation>A ciegas: motivos, etiquetas y predicción quedan ocultos</translation>
    </message>
    <message>
        <source>New review session</source>
        <translation>Nueva sesión de revisión</translation>
    </message>
    <message>
        <source>Probability below which the model counts as unsure</source>
        <translation>Probabilidad por debajo de la cual el modelo se considera inseguro</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>The same number gives the same order.</source>
        <translation>El mismo número da el mismo orden.</translation>
    </message>
    <message>
        <source>For instance: disagreements, round 1</source>
        <translation>Por ejemplo: desacuerdos, ronda 1</translation>
    </message>
    <message>
        <source>Reasons for a second look</source>
        <translation>Motivos para volver a mirar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;ombre:</translation>
    </message>
    <message>
        <source>R&amp;eaders:</source>
        <translation>L&amp;ectores:</translation>
    </message>
    <message>
        <source>Readers per &amp;cell:</source>
        <translation>Lectores por &amp;célula:</translation>
    </message>
    <message>
        <source>&amp;Seed:</source>
        <translation>&amp;Semilla:</translation>
    </message>
    <message>
        <source>Make the sess&amp;ion</source>
        <translation>C&amp;rear la sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) for a second look.</source>
        <translation>
            <numerusform>%n célula para volver a mirar.</numerusform>
            <numerusform>%n células para volver a mirar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session needs a name.</source>
        <translation>La sesión necesita un nombre.</translation>
    </message>
    <message>
        <source>The session needs at least one reader.</source>
        <translation>La sesión necesita al menos un lector.</translation>
    </message>
    <message>
        <source>Readers see this name.</source>
        <translation>Los lectores ven este nombre.</translation>
    </message>
    <message>
        <source>Where there is no consensus, each reader&apos;s label counts.</source>
        <translation>Donde no hay consenso, cuenta la etiqueta de cada lector.</translation>
    </message>
    <message>
        <source>The probability of the predicted class is below this.</source>
        <translation>La probabilidad de la clase predicha está por debajo.</translation>
    </message>
    <message>
        <source>The anomaly score is below the model&apos;s threshold.</source>
        <translation>La puntuación de anomalía está por debajo del umbral del modelo.</translation>
    </message>
    <message>
        <source>Two readers gave different answers.</source>
        <translation>Dos lectores dieron respuestas distintas.</translation>
    </message>
    <message>
        <source>Said with key 3 or 4.</source>
        <translation>Dicho con la tecla 3 o 4.</translation>
    </message>
    <message>
        <source>The model could not say anything of the cell.</source>
        <translation>El modelo no pudo decir nada de la célula.</translation>
    </message>
    <message>
        <source>As in the paper&apos;s review: nobody judges an own label.</source>
        <translation>Como en la revisión del artículo: nadie juzga su propia etiqueta.</translation>
    </message>
    <message>
        <source>The cells come without a word about why they are here.</source>
        <translation>Las células vienen sin decir por qué están aquí.</translation>
    </message>
    <message>
        <source>So many of the readers see each cell; the work is shared evenly.</source>
        <translation>Tantos lectores ven cada célula; el trabajo se reparte por igual.</translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers who have not labelled them. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>Para %n célula hay muy pocos lectores que no la hayan etiquetado. Añada lectores o pida menos por célula.</numerusform>
            <numerusform>Para %n células hay muy pocos lectores que no las hayan etiquetado. Añada lectores o pida menos por célula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n cell(s) there are too few readers. Add readers, or ask for fewer per cell.</source>
        <translation>
            <numerusform>Para %n célula hay muy pocos lectores. Añada lectores o pida menos por célula.</numerusform>
            <numerusform>Para %n células hay muy pocos lectores. Añada lectores o pida menos por célula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n cell(s).</source>
        <translation>
            <numerusform>%1 ve %n célula.</numerusform>
            <numerusform>%1 ve %n células.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was not made. %1</source>
        <translation>La sesión no se ha creado. %1</translation>
    </message>
    <message>
        <source>A reader asked for somebody else to decide</source>
        <translation>Un lector pidió que decidiera otra persona</translation>
    </message>
    <message>
        <source>And nobody has decided since.</source>
        <translation>Y nadie ha decidido desde entonces.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionOverviewDialog</name>
    <message>
        <source>C&amp;lose session…</source>
        <translation>&amp;Cerrar la sesión…</translation>
    </message>
    <message>
        <source>All sessions of this study</source>
        <translation>Todas las sesiones de este estudio</translation>
    </message>
    <message>
        <source>Session and readers</source>
        <translation>Sesión y lectores</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Each session with its readers, and how many of their cells they have answered.</source>
        <translation>Cada sesión con sus lectores, y cuántas de sus células han respondido.</translation>
    </message>
    <message>
        <source>End the session that is marked. You are told first what is not answered.</source>
        <translation>Terminar la sesión marcada. Antes se le dice lo que está sin responder.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>There is no session yet. Study &gt; New annotation session makes one.</source>
        <translation>Aún no hay ninguna sesión. Estudio &gt; Nueva sesión de anotación crea una.</translation>
    </message>
    <message>
        <source>Close a session</source>
        <translation>Cerrar una sesión</translation>
    </message>
    <message>
        <source>Close the session &quot;%1&quot; for good?</source>
        <translation>¿Cerrar definitivamente la sesión «%1»?</translation>
    </message>
    <message>
        <source>C&amp;lose the session</source>
        <translation>&amp;Cerrar la sesión</translation>
    </message>
    <message>
        <source>The session &quot;%1&quot; is closed.</source>
        <translation>La sesión «%1» está cerrada.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>reader, cells not answered, cells</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Every reader has answered every cell.</source>
        <translation>Cada lector ha respondido cada célula.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are still missing: %1.</source>
        <translation>
            <numerusform>Falta aún %n respuesta: %1.</numerusform>
            <numerusform>Faltan aún %n respuestas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed session takes no more labels, and cannot be opened again. What was labelled stays.</source>
        <translation>Una sesión cerrada no admite más etiquetas y no se puede volver a abrir. Lo etiquetado se queda.</translation>
    </message>
    <message>
        <source>Its readers may then see predictions and each other&apos;s labels of these cells.</source>
        <translation>Sus lectores pueden ver entonces las predicciones y las etiquetas de los demás de estas células.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SessionsDialog</name>
    <message>
        <source>My sessions</source>
        <translation>Mis sesiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Review, blinded</source>
        <translation>Revisión, a ciegas</translation>
    </message>
    <message>
        <source>Review, open</source>
        <translation>Revisión, abierta</translation>
    </message>
    <message>
        <source>Annotation, blinded</source>
        <translation>Anotación, a ciegas</translation>
    </message>
    <message>
        <source>Annotation, open</source>
        <translation>Anotación, abierta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>There is no session for you. A coordinator makes them with Study &gt; New annotation session.</source>
        <translation>No hay sesión para usted. Un coordinador las crea con Estudio &gt; Nueva sesión de anotación.</translation>
    </message>
    <message>
        <source>Enter opens the session that is marked, at the cell where you were.</source>
        <translation>Intro abre la sesión marcada, en la célula donde estaba.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SharedStudyDialog</name>
    <message>
        <source>Open a shared study</source>
        <translation>Abrir un estudio compartido</translation>
    </message>
    <message>
        <source>Name or number of the computer that keeps the study. A whole address (postgresql://…) can be pasted here.</source>
        <translation>Nombre o número del ordenador que guarda el estudio. Aquí se puede pegar una dirección entera (postgresql://…).</translation>
    </message>
    <message>
        <source>5432 unless you were told another one.</source>
        <translation>5432, salvo que le hayan indicado otro.</translation>
    </message>
    <message>
        <source>Name of the study&apos;s database on the server.</source>
        <translation>Nombre de la base de datos del estudio en el servidor.</translation>
    </message>
    <message>
        <source>Your own login: labels are stored under the reader to whom it was given.</source>
        <translation>Su propio usuario: las etiquetas se guardan con el lector al que se le dio.</translation>
    </message>
    <message>
        <source>It is asked for every time and kept nowhere. Leave it empty if the server asks for none.</source>
        <translation>Se pide cada vez y no se guarda en ninguna parte. Déjela vacía si el servidor no pide ninguna.</translation>
    </message>
    <message>
        <source>If the server offers it</source>
        <translation>Si el servidor lo ofrece</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always, and check the server&apos;s certificate</source>
        <translation>Siempre, y comprobar el certificado del servidor</translation>
    </message>
    <message>
        <source>Whether others on the network could read along.</source>
        <translation>Si otros en la red podrían leer lo que se envía.</translation>
    </message>
    <message>
        <source>A shared study is kept by a database server, so that several computers work on it at once. Its coordinator tells you what to enter here.</source>
        <translation>Un estudio compartido lo guarda un servidor de base de datos, para que varios ordenadores trabajen en él a la vez. Su coordinador le dice qué introducir aquí.</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a computer.</source>
        <translation>«%1» no es el nombre de un ordenador.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignInPage</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose the study</source>
        <translation>C&amp;errar el estudio</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Reader:</source>
        <translation>&amp;Lector:</translation>
    </message>
    <message>
        <source>%1 has no password. Anyone at this computer can label under this name.</source>
        <translation>%1 no tiene contraseña. Cualquiera en este equipo puede etiquetar con este nombre.</translation>
    </message>
    <message>
        <source>Enter the password of %1.</source>
        <translation>Escriba la contraseña de %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>This is not the password of %1.</source>
        <translation>Esa no es la contraseña de %1.</translation>
    </message>
    <message>
        <source>Labels are stored under this name.</source>
        <translation>Las etiquetas se guardan con este nombre.</translation>
    </message>
    <message>
        <source>The password of this reader. Enter signs in.</source>
        <translation>La contraseña de este lector. Intro inicia la sesión.</translation>
    </message>
    <message>
        <source>Go on under this name.</source>
        <translation>Seguir con este nombre.</translation>
    </message>
    <message>
        <source>Whoever was signed in goes on.</source>
        <translation>Sigue quien había iniciado sesión.</translation>
    </message>
    <message>
        <source>Everything is stored; the program stays open.</source>
        <translation>Todo está guardado; el programa sigue abierto.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SignOffPage</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>&amp;Firmar</translation>
    </message>
    <message>
        <source>Save slide re&amp;port…</source>
        <translation>Guardar el informe del &amp;portaobjetos…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Signatures of this slide</source>
        <translation>Firmas de este portaobjetos</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>slide-report</source>
        <translation>informe-portaobjetos</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Firmado por:</translation>
    </message>
    <message>
        <source>&amp;Meaning:</source>
        <translation>&amp;Significado:</translation>
    </message>
    <message>
        <source>Pass&amp;word, again:</source>
        <translation>&amp;Contraseña, otra vez:</translation>
    </message>
    <message>
        <source>The slides could not be read. %1</source>
        <translation>No se pudieron leer los portaobjetos. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cell(s))</source>
        <translation>
            <numerusform>%1 (%n célula)</numerusform>
            <numerusform>%1 (%n células)</numerusform>
        </translation>
    </message>
    <message>
        <source>The slide could not be read. %1</source>
        <translation>No se pudo leer el portaobjetos. %1</translation>
    </message>
    <message>
        <source>The slide was not signed. %1</source>
        <translation>No se firmó el portaobjetos. %1</translation>
    </message>
    <message>
        <source>Signed by %1 at %2.</source>
        <translation>Firmado por %1 el %2.</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>Se está leyendo el portaobjetos.</translation>
    </message>
    <message>
        <source>✓  of what the slide holds now</source>
        <translation>✓  de lo que contiene ahora el portaobjetos</translation>
    </message>
    <message>
        <source>✗  the slide has changed since</source>
        <translation>✗  el portaobjetos ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Signed although incomplete: %1</source>
        <translation>Firmado aunque incompleto: %1</translation>
    </message>
    <message>
        <source>%1 has no password, and so cannot sign. A coordinator can set one.</source>
        <translation>%1 no tiene contraseña y no puede firmar. Un coordinador puede establecer una.</translation>
    </message>
    <message>
        <source>Enter your password again.</source>
        <translation>Escriba de nuevo su contraseña.</translation>
    </message>
    <message>
        <source>The password is being checked.</source>
        <translation>Se está comprobando la contraseña.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>slide, state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2: the slide has changed since it was signed</source>
        <comment>slide, state</comment>
        <translation>%1 – %2: el portaobjetos ha cambiado desde la firma</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesModel</name>
    <message>
        <source>No cell has a class yet</source>
        <translation>Ninguna célula tiene clase todavía</translation>
    </message>
    <message>
        <source>%1: %2 of %3 cells (%4)</source>
        <translation>%1: %2 de %3 células (%4)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s), %2 labelled by you, %3 failed</source>
        <translation>
            <numerusform>%1: %n célula, %2 etiquetadas por usted, %3 fallidas</numerusform>
            <numerusform>%1: %n células, %2 etiquetadas por usted, %3 fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells with a prediction of the active model</source>
        <translation>Células con una predicción del modelo activo</translation>
    </message>
    <message>
        <source>Cells that look unlike what the model was trained on</source>
        <translation>Células distintas de aquello con lo que se entrenó el modelo</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predichas</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Differential</source>
        <comment>title of a narrow column</comment>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>The differential so far. A click sorts by the number of cells in it.</source>
        <translation>La fórmula hasta ahora. Un clic ordena por el número de células que contiene.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::SlidesPanel</name>
    <message>
        <source>&amp;Whole study</source>
        <translation>&amp;Todo el estudio</translation>
    </message>
    <message>
        <source>Show the cells of all slides together.</source>
        <translation>Mostrar juntas las células de todos los portaobjetos.</translation>
    </message>
    <message>
        <source>Show only slides whose name contains these letters.</source>
        <translation>Mostrar solo los portaobjetos cuyo nombre contenga estas letras.</translation>
    </message>
    <message>
        <source>Search slides</source>
        <translation>Buscar portaobjetos</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Each folder of images is a slide. The coloured bar is the differential so far: your label where you gave one, otherwise the model&apos;s class. Point at it for the numbers.</source>
        <translation>Cada carpeta de imágenes es un portaobjetos. La barra de color es la fórmula hasta ahora: su etiqueta donde la dio, si no la clase del modelo. Señálela para ver los números.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudyScreens</name>
    <message>
        <source>&amp;Study</source>
        <translation>E&amp;studio</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>Ses&amp;ión</translation>
    </message>
</context>
<context>
    <name>cyto::ui::StudySession</name>
    <message>
        <source>%1 / hidden: your blinded session is not over</source>
        <translation>%1 / oculto: su sesión a ciegas no ha terminado</translation>
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
        <translation>Tabla de etiquetas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>E&amp;xport tables…</source>
        <translation>E&amp;xportar tablas…</translation>
    </message>
    <message>
        <source>Labels, decisions, consensus and Turing tests as tables in a folder. For coordinators.</source>
        <translation>Etiquetas, decisiones, consenso y pruebas de Turing como tablas en una carpeta. Para coordinadores.</translation>
    </message>
    <message>
        <source>&amp;Import labels…</source>
        <translation>I&amp;mportar etiquetas…</translation>
    </message>
    <message>
        <source>Take labels from a table. You see first what would happen. For coordinators.</source>
        <translation>Tomar etiquetas de una tabla. Primero ve lo que pasaría. Para coordinadores.</translation>
    </message>
    <message>
        <source>&amp;Check the audit log</source>
        <translation>&amp;Comprobar el registro de auditoría</translation>
    </message>
    <message>
        <source>Was anything changed outside of the program? Every row and every label is compared.</source>
        <translation>¿Se ha cambiado algo fuera del programa? Se comparan cada fila y cada etiqueta.</translation>
    </message>
    <message>
        <source>%1-tables</source>
        <comment>folder</comment>
        <translation>%1-tablas</translation>
    </message>
    <message>
        <source>Exporting tables</source>
        <translation>Exportando tablas</translation>
    </message>
    <message>
        <source>The export was cancelled. The tables in %1 are not complete: do not use them.</source>
        <translation>La exportación se ha cancelado. Las tablas de %1 no están completas: no las use.</translation>
    </message>
    <message>
        <source>Exported to %1: %2 labels, %3 decisions, %4 rows of consensus, %5 class scores, %6 answers of Turing tests.</source>
        <translation>Exportado a %1: %2 etiquetas, %3 decisiones, %4 filas de consenso, %5 puntuaciones de clase, %6 respuestas de pruebas de Turing.</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>Reading labels to import</source>
        <translation>Leyendo etiquetas para importar</translation>
    </message>
    <message>
        <source>Cancelled: no label was imported.</source>
        <translation>Cancelado: no se ha importado ninguna etiqueta.</translation>
    </message>
    <message>
        <source>The labels of %1 were read, but not imported: the window was busy with something else. Choose the table again.</source>
        <translation>Las etiquetas de %1 se han leído, pero no importado: la ventana estaba ocupada con otra cosa. Elija otra vez la tabla.</translation>
    </message>
    <message>
        <source>Importing labels</source>
        <translation>Importando etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) imported.</source>
        <translation>
            <numerusform>%n etiqueta importada.</numerusform>
            <numerusform>%n etiquetas importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped. %1 Choose the table again: it shows which labels are there already.</source>
        <translation>La importación se ha detenido. %1 Elija otra vez la tabla: muestra qué etiquetas ya están.</translation>
    </message>
    <message>
        <source>Checking the audit log</source>
        <translation>Comprobando el registro de auditoría</translation>
    </message>
    <message>
        <source>The check of the audit log was cancelled: nothing is known.</source>
        <translation>La comprobación del registro de auditoría se ha cancelado: no se sabe nada.</translation>
    </message>
    <message>
        <source>The audit log of %1 is whole.</source>
        <translation>El registro de auditoría de %1 está completo.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log of %1 has %n fault(s). Check it again to see them.</source>
        <translation>
            <numerusform>El registro de auditoría de %1 tiene %n fallo. Compruébelo otra vez para verlo.</numerusform>
            <numerusform>El registro de auditoría de %1 tiene %n fallos. Compruébelo otra vez para verlos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cyto::ui::SummaryPanel</name>
    <message>
        <source>Go to the first &amp;skipped cell</source>
        <translation>Ir a la primera célula &amp;saltada</translation>
    </message>
    <message>
        <source>&amp;Close the session</source>
        <translation>&amp;Cerrar la sesión</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; have been seen.</source>
        <translation>Se han visto todas las células de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in the session.</source>
        <translation>
            <numerusform>%n célula en la sesión.</numerusform>
            <numerusform>%n células en la sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a class.</source>
        <translation>
            <numerusform>%n con una clase.</numerusform>
            <numerusform>%n con una clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, %1 kept and %2 changed.</source>
        <translation>De ellas, %1 mantenidas y %2 cambiadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n as &quot;cannot identify&quot;.</source>
        <translation>
            <numerusform>%n como «no identificable».</numerusform>
            <numerusform>%n como «no identificables».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated.</source>
        <translation>
            <numerusform>%n elevada.</numerusform>
            <numerusform>%n elevadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped.</source>
        <translation>
            <numerusform>%n saltada.</numerusform>
            <numerusform>%n saltadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidence: %1 high, %2 moderate, %3 low, %4 none.</source>
        <translation>Confianza: %1 alta, %2 moderada, %3 baja, %4 ninguna.</translation>
    </message>
    <message>
        <source>Reading time in this sitting: %1.</source>
        <translation>Tiempo de lectura en esta sesión: %1.</translation>
    </message>
    <message>
        <source>Back to the gallery. The session can be opened again.</source>
        <translation>Volver a la galería. La sesión se puede abrir de nuevo.</translation>
    </message>
    <message>
        <source>An answer can still be given there.</source>
        <translation>Ahí aún se puede responder.</translation>
    </message>
    <message>
        <source>All cells of &quot;%1&quot; that can be shown now have been seen.</source>
        <translation>Se han visto todas las células de «%1» que ahora pueden mostrarse.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait until your blinded session is over.</source>
        <translation>
            <numerusform>%n célula espera a que termine su sesión a ciegas.</numerusform>
            <numerusform>%n células esperan a que termine su sesión a ciegas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is stored. What goes back to the last cell: %1.</source>
        <translation>Todo está guardado. Lo que vuelve a la última célula: %1.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TableCard</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the numbers of this table as CSV.</source>
        <translation>Guardar los números de esta tabla como CSV.</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1: the first %2 rows; the saved table has all %3</source>
        <comment>caption, numbers</comment>
        <translation>%1: las primeras %2 filas; la tabla guardada las tiene todas (%3)</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringAnswerPanel</name>
    <message>
        <source>←  Real</source>
        <translation>←  Real</translation>
    </message>
    <message>
        <source>Synthetic  →</source>
        <translation>Sintética  →</translation>
    </message>
    <message>
        <source>Real, left arrow key</source>
        <translation>Real, flecha izquierda</translation>
    </message>
    <message>
        <source>Synthetic, right arrow key</source>
        <translation>Sintética, flecha derecha</translation>
    </message>
    <message>
        <source>1. Real or synthetic?</source>
        <translation>1. ¿Real o sintética?</translation>
    </message>
    <message>
        <source>2. Which class?</source>
        <translation>2. ¿Qué clase?</translation>
    </message>
    <message>
        <source>3. How sure are you? This stores the answer.</source>
        <translation>3. ¿Cuán seguro está? Esto guarda la respuesta.</translation>
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
        <translation>No identificable</translation>
    </message>
    <message>
        <source>First say whether the cell is real or synthetic.</source>
        <translation>Diga antes si la célula es real o sintética.</translation>
    </message>
    <message>
        <source>First say which class the cell is of, or that it cannot be identified.</source>
        <translation>Diga antes de qué clase es la célula o que no se puede identificar.</translation>
    </message>
    <message>
        <source>Your confidence stores the answer and shows the next image. There is no going back.</source>
        <translation>Su confianza guarda la respuesta y muestra la imagen siguiente. No se puede volver atrás.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringListPage</name>
    <message>
        <source>&amp;Take the test</source>
        <translation>&amp;Hacer la prueba</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Resultados</translation>
    </message>
    <message>
        <source>&amp;New test…</source>
        <translation>&amp;Nueva prueba…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Turing tests</source>
        <translation>Pruebas de Turing</translation>
    </message>
    <message>
        <source>Can readers tell the model&apos;s synthetic cells from real ones? Each reader judges the same images in an order of their own.</source>
        <translation>¿Pueden los lectores distinguir las células sintéticas del modelo de las reales? Cada uno juzga las mismas imágenes en un orden propio.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Answered by you</source>
        <translation>Respondidas por usted</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The tests could not be read. %1</source>
        <translation>No se pudieron leer las pruebas. %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>Making the images</source>
        <translation>Haciendo las imágenes</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>task, numbers</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>The test &quot;%1&quot; has been made. Every reader of the study can take it.</source>
        <translation>La prueba «%1» está hecha. Puede hacerla cualquier lector del estudio.</translation>
    </message>
    <message>
        <source>Cancelled: no test was made.</source>
        <translation>Cancelado: no se hizo ninguna prueba.</translation>
    </message>
    <message>
        <source>The test could not be made. %1</source>
        <translation>No se pudo hacer la prueba. %1</translation>
    </message>
    <message>
        <source>&amp;Go on with the test</source>
        <translation>&amp;Seguir con la prueba</translation>
    </message>
    <message>
        <source>The results can be seen when you have answered every image.</source>
        <translation>Los resultados se ven cuando haya respondido a todas las imágenes.</translation>
    </message>
    <message>
        <source>Only a coordinator makes Turing tests.</source>
        <translation>Solo un coordinador crea pruebas de Turing.</translation>
    </message>
    <message>
        <source>There is no model that could make synthetic cells.</source>
        <translation>No hay ningún modelo que pueda hacer células sintéticas.</translation>
    </message>
    <message>
        <source>There is no test in this study yet. Make one from the model in use and a folder of real images.</source>
        <translation>Aún no hay ninguna prueba en este estudio. Haga una con el modelo en uso y una carpeta de imágenes reales.</translation>
    </message>
    <message>
        <source>There is no test in this study yet. A coordinator can make one.</source>
        <translation>Aún no hay ninguna prueba en este estudio. Un coordinador puede hacer una.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringResultsPage</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>Clos&amp;e</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>turing-test</source>
        <translation>prueba-de-turing</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translation>Resultados: %1</translation>
    </message>
    <message>
        <source>The results could not be read. %1</source>
        <translation>No se pudieron leer los resultados. %1</translation>
    </message>
    <message>
        <source>Nobody has finished this test yet. Results are shown for readers who have answered every image.</source>
        <translation>Nadie ha terminado aún esta prueba. Se muestran los resultados de quienes respondieron a todas las imágenes.</translation>
    </message>
    <message>
        <source>The results are being computed.</source>
        <translation>Se están calculando los resultados.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::TuringTestPage</name>
    <message>
        <source>Pause (Esc)</source>
        <translation>Pausa (Esc)</translation>
    </message>
    <message>
        <source>The image to be judged</source>
        <translation>La imagen que se juzga</translation>
    </message>
    <message>
        <source>You see one image of a cell at a time. Some are real, some were made by a model.</source>
        <translation>Verá una imagen de una célula cada vez. Unas son reales, otras las hizo un modelo.</translation>
    </message>
    <message>
        <source>For each one say whether it is real (left arrow key) or synthetic (right arrow key), which class it is of (its letter), and how sure you are (1 to 4). The confidence stores the answer and shows the next image.</source>
        <translation>En cada una diga si es real (flecha izquierda) o sintética (flecha derecha), de qué clase es (su letra) y cuán seguro está (1 a 4). La confianza guarda la respuesta y muestra la imagen siguiente.</translation>
    </message>
    <message>
        <source>There is no going back, and nothing tells you how well you do before the end. You can pause at any time and go on later at the same image.</source>
        <translation>No se puede volver atrás y nada dice cómo lo hace antes del final. Puede pausar cuando quiera y seguir después en la misma imagen.</translation>
    </message>
    <message numerus="yes">
        <source>It begins with %n image(s) for practice, which do not count.</source>
        <translation>
            <numerusform>Empieza con %n imagen de práctica, que no cuenta.</numerusform>
            <numerusform>Empieza con %n imágenes de práctica, que no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have answered %1 of %n image(s).</source>
        <translation>
            <numerusform>Ha respondido a %1 de %n imagen.</numerusform>
            <numerusform>Ha respondido a %1 de %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin (Space)</source>
        <translation>Empezar (Espacio)</translation>
    </message>
    <message>
        <source>The next image cannot be shown</source>
        <translation>No se puede mostrar la imagen siguiente</translation>
    </message>
    <message>
        <source>Try again (Space)</source>
        <translation>Reintentar (Espacio)</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>You have answered every image of this test. The results can be seen in the list of tests.</source>
        <translation>Ha respondido a todas las imágenes de esta prueba. Los resultados se ven en la lista de pruebas.</translation>
    </message>
    <message>
        <source>Close (Space)</source>
        <translation>Cerrar (Espacio)</translation>
    </message>
    <message>
        <source>Practice is over</source>
        <translation>La práctica ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>Now the test begins: %n image(s). From here on nothing tells you whether an answer is right.</source>
        <translation>
            <numerusform>Empieza la prueba: %n imagen. Desde aquí nada dice si una respuesta es correcta.</numerusform>
            <numerusform>Empieza la prueba: %n imágenes. Desde aquí nada dice si una respuesta es correcta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin the test (Space)</source>
        <translation>Empezar la prueba (Espacio)</translation>
    </message>
    <message>
        <source>The image cannot be read</source>
        <translation>No se puede leer la imagen</translation>
    </message>
    <message>
        <source>Practice: image %1 of %2</source>
        <translation>Práctica: imagen %1 de %2</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>The answer could not be stored</source>
        <translation>No se pudo guardar la respuesta</translation>
    </message>
    <message>
        <source>%1

Nothing is lost but this answer: the same image comes again.</source>
        <translation>%1

No se pierde nada salvo esta respuesta: la misma imagen vuelve.</translation>
    </message>
    <message>
        <source>The image was synthetic.</source>
        <translation>La imagen era sintética.</translation>
    </message>
    <message>
        <source>The image was real.</source>
        <translation>La imagen era real.</translation>
    </message>
    <message>
        <source>Class: %1.</source>
        <translation>Clase: %1.</translation>
    </message>
    <message>
        <source>You said: synthetic.</source>
        <translation>Usted dijo: sintética.</translation>
    </message>
    <message>
        <source>You said: real.</source>
        <translation>Usted dijo: real.</translation>
    </message>
    <message>
        <source>You said: %1.</source>
        <translation>Usted dijo: %1.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecto</translation>
    </message>
    <message>
        <source>Continue (Space)</source>
        <translation>Continuar (Espacio)</translation>
    </message>
    <message>
        <source>Not now (Esc)</source>
        <translation>Ahora no (Esc)</translation>
    </message>
    <message>
        <source>%1: %2

The test waits here. Bring the folder %3 with the test&apos;s images back, or ask who has made the test.</source>
        <translation>%1: %2

La prueba espera aquí. Devuelva la carpeta %3 con las imágenes de la prueba o pregunte a quien la ha creado.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open study…</source>
        <translation>&amp;Abrir estudio…</translation>
    </message>
    <message>
        <source>Choose a folder of slides, or the folder of one slide.</source>
        <translation>Elegir una carpeta de portaobjetos, o la de uno solo.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Abrir la &amp;demostración</translation>
    </message>
    <message>
        <source>Two slides of synthetic cells.</source>
        <translation>Dos portaobjetos de células sintéticas.</translation>
    </message>
    <message>
        <source>&amp;Look for new cells</source>
        <translation>&amp;Buscar células nuevas</translation>
    </message>
    <message>
        <source>Look again for new, changed and moved images in the study&apos;s folder.</source>
        <translation>Buscar otra vez imágenes nuevas, cambiadas o movidas en la carpeta del estudio.</translation>
    </message>
    <message>
        <source>The folder has &amp;moved…</source>
        <translation>La carpeta se ha &amp;movido…</translation>
    </message>
    <message>
        <source>Say where the images are now. Labels and predictions stay with their cells.</source>
        <translation>Decir dónde están ahora las imágenes. Etiquetas y predicciones siguen con sus células.</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the picture that the inspector shows.</source>
        <translation>Guardar la imagen que muestra el inspector.</translation>
    </message>
    <message>
        <source>Save list of &amp;failed cells…</source>
        <translation>Guardar la lista de células &amp;fallidas…</translation>
    </message>
    <message>
        <source>Save which images could not be read or predicted, and why, as a table.</source>
        <translation>Guardar como tabla qué imágenes no se pudieron leer o predecir, y por qué.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Appearance, your name, device, precision, threads and trials.</source>
        <translation>Aspecto, su nombre, dispositivo, precisión, hilos y ensayos.</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>&amp;Cerrar estudio</translation>
    </message>
    <message>
        <source>Close the study. Everything is stored already.</source>
        <translation>Cerrar el estudio. Todo está ya guardado.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave the program. Everything is stored already.</source>
        <translation>Salir del programa. Todo está ya guardado.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo label</source>
        <translation>&amp;Deshacer etiqueta</translation>
    </message>
    <message>
        <source>Take back the last label. It stays in the cell&apos;s history.</source>
        <translation>Retirar la última etiqueta. Queda en el historial de la célula.</translation>
    </message>
    <message>
        <source>&amp;Redo label</source>
        <translation>&amp;Rehacer etiqueta</translation>
    </message>
    <message>
        <source>Give the label again that was taken back.</source>
        <translation>Dar de nuevo la etiqueta retirada.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select all cells that are shown.</source>
        <translation>Seleccionar todas las células mostradas.</translation>
    </message>
    <message>
        <source>&amp;Next cell</source>
        <translation>Célula &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next cell of the gallery.</source>
        <translation>Ir a la célula siguiente de la galería.</translation>
    </message>
    <message>
        <source>&amp;Previous cell</source>
        <translation>Célula a&amp;nterior</translation>
    </message>
    <message>
        <source>Go back to the previous cell of the gallery.</source>
        <translation>Volver a la célula anterior de la galería.</translation>
    </message>
    <message>
        <source>Co&amp;mment…</source>
        <translation>Co&amp;mentario…</translation>
    </message>
    <message>
        <source>Write a comment on the chosen cell. It stays in the cell&apos;s history.</source>
        <translation>Escribir un comentario sobre la célula elegida. Queda en su historial.</translation>
    </message>
    <message>
        <source>S&amp;kip cell…</source>
        <translation>Sa&amp;ltar célula…</translation>
    </message>
    <message>
        <source>Leave the chosen cell without a label, say why, and go to the next one.</source>
        <translation>Dejar la célula elegida sin etiqueta, decir por qué y pasar a la siguiente.</translation>
    </message>
    <message>
        <source>&amp;Label as</source>
        <translation>&amp;Etiquetar como</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Prediction</source>
        <translation>&amp;Predicción</translation>
    </message>
    <message>
        <source>&amp;Predict</source>
        <translation>&amp;Predecir</translation>
    </message>
    <message>
        <source>Predict the cells that have no prediction yet, the open slide first.</source>
        <translation>Predecir las células aún sin predicción, primero el portaobjetos abierto.</translation>
    </message>
    <message>
        <source>Try &amp;failed cells again</source>
        <translation>Reintentar las células &amp;fallidas</translation>
    </message>
    <message>
        <source>Predict the cells once more whose prediction failed.</source>
        <translation>Predecir otra vez las células cuya predicción falló.</translation>
    </message>
    <message>
        <source>Show &amp;change</source>
        <translation>Mostrar &amp;cambio</translation>
    </message>
    <message>
        <source>What the model would change in this cell to see another class.</source>
        <translation>Lo que el modelo cambiaría en esta célula para ver otra clase.</translation>
    </message>
    <message>
        <source>Show changes for &amp;all classes</source>
        <translation>Mostrar cambios para &amp;todas las clases</translation>
    </message>
    <message>
        <source>The same for every class, side by side.</source>
        <translation>Lo mismo para cada clase, lado a lado.</translation>
    </message>
    <message>
        <source>&amp;Model manager…</source>
        <translation>&amp;Gestor de modelos…</translation>
    </message>
    <message>
        <source>List, inspect, verify and choose models.</source>
        <translation>Listar, inspeccionar, verificar y elegir modelos.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>All keys of the program.</source>
        <translation>Todas las teclas del programa.</translation>
    </message>
    <message>
        <source>&amp;About CytoDiffusion</source>
        <translation>&amp;Acerca de CytoDiffusion</translation>
    </message>
    <message>
        <source>Version, licence and what the program is for.</source>
        <translation>Versión, licencia y para qué sirve el programa.</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>A&amp;grupar por</translation>
    </message>
    <message>
        <source>&amp;Predicted class</source>
        <translation>Clase &amp;predicha</translation>
    </message>
    <message>
        <source>A group for each class that the model predicted.</source>
        <translation>Un grupo por cada clase que predijo el modelo.</translation>
    </message>
    <message>
        <source>My &amp;label</source>
        <translation>Mi &amp;etiqueta</translation>
    </message>
    <message>
        <source>A group for each class that you gave.</source>
        <translation>Un grupo por cada clase que usted dio.</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>Si&amp;n grupos</translation>
    </message>
    <message>
        <source>All cells in one row after the other.</source>
        <translation>Todas las células, fila tras fila.</translation>
    </message>
    <message>
        <source>&amp;Consensus</source>
        <translation>&amp;Consenso</translation>
    </message>
    <message>
        <source>A group for each class on which the readers agree, as computed last.</source>
        <translation>Un grupo por cada clase en que coinciden los lectores, según el último cálculo.</translation>
    </message>
    <message>
        <source>&amp;Reason for review</source>
        <translation>&amp;Motivo de revisión</translation>
    </message>
    <message>
        <source>A group for each reason why a cell deserves a second look.</source>
        <translation>Un grupo por cada motivo por el que una célula merece otra mirada.</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Slide order</source>
        <translation>Orden del &amp;portaobjetos</translation>
    </message>
    <message>
        <source>As the files lie in the slide&apos;s folder.</source>
        <translation>Como están los archivos en la carpeta del portaobjetos.</translation>
    </message>
    <message>
        <source>Most &amp;unusual first</source>
        <translation>Más &amp;inusuales primero</translation>
    </message>
    <message>
        <source>By the anomaly score.</source>
        <translation>Por la puntuación de anomalía.</translation>
    </message>
    <message>
        <source>Least &amp;probable first</source>
        <translation>Menos pro&amp;bables primero</translation>
    </message>
    <message>
        <source>By the probability of the predicted class.</source>
        <translation>Por la probabilidad de la clase predicha.</translation>
    </message>
    <message>
        <source>Smallest &amp;margin first</source>
        <translation>Menor &amp;margen primero</translation>
    </message>
    <message>
        <source>By the distance of the two best classes.</source>
        <translation>Por la distancia de las dos mejores clases.</translation>
    </message>
    <message>
        <source>&amp;Random</source>
        <translation>Al a&amp;zar</translation>
    </message>
    <message>
        <source>Shuffled, the same way every time.</source>
        <translation>Mezclado, igual cada vez.</translation>
    </message>
    <message>
        <source>&amp;Unusual cells only</source>
        <translation>Solo células &amp;inusuales</translation>
    </message>
    <message>
        <source>Hide cells that are not unusual.</source>
        <translation>Ocultar las células que no son inusuales.</translation>
    </message>
    <message>
        <source>&amp;Not labelled cells only</source>
        <translation>Solo células sin &amp;etiqueta</translation>
    </message>
    <message>
        <source>Hide cells that you have labelled.</source>
        <translation>Ocultar las células que usted ha etiquetado.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Turn off all filters.</source>
        <translation>Desactivar todos los filtros.</translation>
    </message>
    <message>
        <source>&amp;Larger tiles</source>
        <translation>&amp;Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Show larger pictures.</source>
        <translation>Mostrar imágenes más grandes.</translation>
    </message>
    <message>
        <source>S&amp;maller tiles</source>
        <translation>Miniaturas más pe&amp;queñas</translation>
    </message>
    <message>
        <source>Show more and smaller pictures.</source>
        <translation>Mostrar más imágenes y más pequeñas.</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Usar toda la pantalla.</translation>
    </message>
    <message>
        <source>Cannot identify</source>
        <translation>No identificable</translation>
    </message>
    <message>
        <source>Open s&amp;hared study…</source>
        <translation>Abrir &amp;un estudio compartido…</translation>
    </message>
    <message>
        <source>A study that a database server keeps for several computers.</source>
        <translation>Un estudio que un servidor de base de datos guarda para varios ordenadores.</translation>
    </message>
</context>
<context>
    <name>cyto::ui::Workbench</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Goes on when the study is opened again</source>
        <translation>Continúa al volver a abrir el estudio</translation>
    </message>
    <message>
        <source>Looking for cells</source>
        <translation>Buscando células</translation>
    </message>
    <message>
        <source>Reading contents</source>
        <translation>Leyendo contenidos</translation>
    </message>
    <message>
        <source>Backing up the study&apos;s database</source>
        <translation>Copia de seguridad de la base de datos del estudio</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>Cargando el modelo %1</translation>
    </message>
    <message>
        <source>The preferences could not be saved in %1.</source>
        <translation>No se pudieron guardar las preferencias en %1.</translation>
    </message>
    <message>
        <source>They hold until the program is closed.</source>
        <translation>Valen hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prediciendo</translation>
    </message>
    <message numerus="yes">
        <source>%n failed cell(s) listed in %1.</source>
        <translation>
            <numerusform>%n célula fallida anotada en %1.</numerusform>
            <numerusform>%n células fallidas anotadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup by this program</source>
        <translation>Sin copia de seguridad de este programa</translation>
    </message>
    <message>
        <source>The study is on a server: who runs the server backs it up, for instance with pg_dump</source>
        <translation>El estudio está en un servidor: quien administra el servidor hace la copia, por ejemplo con pg_dump</translation>
    </message>
</context>
</TS>
